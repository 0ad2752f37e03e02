#include "models/spreadsheets/importrunner.h"

#include "models/common/clearnumbers.h"
#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/database/rowjournal.h"
#include "models/database/safeguard.h"
#include "models/spreadsheets/importlayouts.h"
#include "models/spreadsheets/importsession.h"
#include "models/spreadsheets/sheetreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

/// Ends a dry run: the transaction rolls back, the report stays.
struct RollBack { };

/// For the audit trail. The workbook of rejected rows holds what the source held, so it is named.
QString importStory(
    const QString& path, const RecordImporter& importer, const ImportReport& report, const ImportOptions& options)
{
    QString story = QCoreApplication::translate(
        "ImportRunner", "%1 from %2: %3 rows read; %4 imported, %5 updated, %6 skipped, %7 rejected.")
                        .arg(importer.title(), QFileInfo(path).fileName())
                        .arg(report.read)
                        .arg(report.imported)
                        .arg(report.updated)
                        .arg(report.skipped)
                        .arg(report.rejected);
    if (report.rejected > 0 && !options.rejectsPath.isEmpty())
        story += u' '
            + QCoreApplication::translate("ImportRunner", "The rejected rows were written to %1.")
                  .arg(QFileInfo(options.rejectsPath).fileName());
    return story;
}

QString missingSentence(const QList<ImportColumn>& missing)
{
    QStringList titles;
    for (const ImportColumn& column : missing)
        titles << column.title;
    return QCoreApplication::translate(
        "ImportRunner", "The file has no column for %1. Match the columns by hand, or add the heading to the file.")
        .arg(titles.join(QStringLiteral("、")));
}

} // namespace

ImportRunner::ImportRunner(Database& database, Actor actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

ImportInspection ImportRunner::inspect(const QString& path, const RecordImporter& importer, const QString& sheet)
{
    ImportSource source(path, importer.columns(), sheet);
    ImportInspection inspection;
    inspection.format = source.reader().formatName();
    for (const SheetInfo& info : source.reader().sheets())
        inspection.sheets << info.name;
    inspection.sheet = source.reader().currentSheet();
    inspection.title = source.layout().title();
    inspection.headingRow = source.layout().lastHeadingRow();
    inspection.headings = source.layout().headings();
    inspection.match = source.layout().match();
    const auto remembered = ImportLayouts().find(m_database.reader(), importer.kind(), inspection.headings);
    inspection.isRemembered = remembered.has_value();
    if (remembered)
        inspection.match = *remembered;
    inspection.samples = source.samples(inspection.match, importer.personalColumns(), 5);
    return inspection;
}

/// The clerk's own matching, else the one remembered for such headings, else what the headings say.
ColumnMatch ImportRunner::matchOf(
    const ImportSource& source, const RecordImporter& importer, const ImportOptions& options)
{
    if (options.match)
        return *options.match;
    const auto remembered = ImportLayouts().find(m_database.reader(), importer.kind(), source.layout().headings());
    return remembered ? *remembered : source.layout().match();
}

ImportReport ImportRunner::run(
    const QString& path, RecordImporter& importer, const ImportOptions& options, TaskContext& task)
{
    ImportSource source(path, importer.columns(), options.sheet);
    if (!source.layout().hasHeading()) {
        throw Error(QCoreApplication::translate(
            "ImportRunner", "No row of headings was found on the sheet “%1”. The file needs headings such as %2.")
                        .arg(source.sheetName(), importer.columns().value(0).title));
    }
    const ColumnMatch match = matchOf(source, importer, options);
    const auto missing = match.missing(importer.columns());
    if (!missing.isEmpty())
        throw Error(missingSentence(missing));
    ImportOptions filled = options;
    filled.sheet = source.sheetName();
    filled.title = withoutClearNumbers(source.layout().title()); // names a batch
    filled.organisations = m_database.reader().scope();
    ImportSession session(source, match, importer, filled, task);
    session.scan();
    if (!options.dryRun)
        Safeguard::before(m_database, BackupCause::BeforeImport, task);
    try {
        m_database.run(m_actor, [&](UnitOfWork& work) {
            work.require(Acts::Import);
            const auto journal = std::make_shared<RowJournal>(work);
            if (!options.dryRun)
                work.keepJournal(journal);
            session.import(work);
            // A workbook that cannot be written stops the import before it counts; a dry run writes it too, so that
            // rows can be mended before anything is imported.
            session.finishRejects();
            if (options.dryRun)
                throw RollBack();
            work.describe(importStory(path, importer, session.report(), options));
            journal->close(work.connection());
            work.keepJournal(nullptr);
            session.setJournal(journal);
            ImportLayouts().remember(work, importer.kind(), source.layout().headings(), match);
        });
    } catch (const RollBack&) {
        return session.takeReport();
    }
    return session.takeReport();
}
