#include "app/commands/importcommand.h"

#include "app/commands/terminal.h"
#include "app/office/officecheck.h"
#include "app/office/officefeatures.h"
#include "models/database/safeguard.h"
#include "models/spreadsheets/importrunner.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace {

ImportOptions optionsOf(const QCommandLineParser& parser)
{
    ImportOptions options;
    options.sheet = parser.value(QStringLiteral("sheet"));
    options.createMissing = parser.isSet(QStringLiteral("create-missing"));
    options.dryRun = parser.isSet(QStringLiteral("dry-run"));
    options.rejectsPath = parser.value(QStringLiteral("rejects"));
    const QString onDuplicate = parser.value(QStringLiteral("on-duplicate"));
    if (onDuplicate != QStringLiteral("skip") && onDuplicate != QStringLiteral("update"))
        throw UsageError(QCoreApplication::translate("ImportCommand", "--on-duplicate is skip or update."));
    options.update = onDuplicate == QStringLiteral("update");
    return options;
}

void writeReport(const QString& path, const ImportReport& report, bool isDryRun, QTextStream& messages)
{
    for (const ImportProblem& problem : report.problems)
        messages << QCoreApplication::translate("ImportCommand", "Row %1, %2: %3")
                        .arg(problem.row)
                        .arg(problem.column, problem.text)
                 << u'\n';
    for (const QString& remark : report.remarks)
        messages << remark << u'\n';
    const QString sentence = isDryRun ? QCoreApplication::translate("ImportCommand",
                                 "%1: %2 rows read; %3 would be imported, %4 updated, %5 skipped, %6 rejected.")
                                      : QCoreApplication::translate("ImportCommand",
                                          "%1: %2 rows read; %3 imported, %4 updated, %5 skipped, %6 rejected.");
    messages << sentence.arg(QDir::toNativeSeparators(path))
                    .arg(report.read)
                    .arg(report.imported)
                    .arg(report.updated)
                    .arg(report.skipped)
                    .arg(report.rejected)
             << Qt::endl;
}

void add(ImportReport& sum, const ImportReport& report)
{
    sum.read += report.read;
    sum.imported += report.imported;
    sum.updated += report.updated;
    sum.skipped += report.skipped;
    sum.rejected += report.rejected;
    sum.problems << report.problems;
}

} // namespace

QString ImportCommand::name() const
{
    return QStringLiteral("import");
}

QString ImportCommand::summary() const
{
    return QCoreApplication::translate("ImportCommand", "Reads records from Excel and text files.");
}

QString ImportCommand::example() const
{
    return QStringLiteral(
        "volunteer-desk import volunteers 04-志愿者花名册.xlsx --office office.vdesk --rejects 待改名册.xlsx");
}

void ImportCommand::describe(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(QStringLiteral("KIND"),
        QCoreApplication::translate("ImportCommand", "One of: %1.")
            .arg(officeFeatures().importKeys().join(QStringLiteral(", "))));
    parser.addPositionalArgument(QStringLiteral("INPUT"),
        QCoreApplication::translate("ImportCommand", "Files: .xlsx .xlsb .xls .ods .csv .txt .xml"),
        QStringLiteral("INPUT…"));
    parser.addOption(CommandOption::office());
    parser.addOption(CommandOption::account());
    parser.addOption({QStringLiteral("sheet"),
        QCoreApplication::translate("ImportCommand", "The sheet to read (default: the one that fits best)."),
        QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("on-duplicate"),
        QCoreApplication::translate("ImportCommand", "skip or update records that exist (default: skip)."),
        QStringLiteral("skip|update"), QStringLiteral("skip")});
    parser.addOption({QStringLiteral("create-missing"),
        QCoreApplication::translate("ImportCommand", "Create teams, communities and projects that do not exist.")});
    parser.addOption({QStringLiteral("dry-run"),
        QCoreApplication::translate("ImportCommand", "Say what would happen and change nothing.")});
    parser.addOption({QStringLiteral("rejects"),
        QCoreApplication::translate("ImportCommand", "Write rejected rows with the reason to this workbook."),
        QStringLiteral("OUT.xlsx")});
    parser.addOption(CommandOption::json());
}

ExitCode ImportCommand::run(const QCommandLineParser& parser, const QStringList& arguments, CommandOutput output)
{
    if (arguments.size() < 2)
        throw UsageError(
            QCoreApplication::translate("ImportCommand", "Name the kind of records and at least one file."));
    if (!officeFeatures().importKeys().contains(arguments.at(0)))
        throw UsageError(QCoreApplication::translate("ImportCommand", "“%1” is no kind of records; the kinds are %2.")
                             .arg(arguments.at(0), officeFeatures().importKeys().join(QStringLiteral(", "))));
    const ImportOptions options = optionsOf(parser);
    const auto office = openOffice(parser, output);
    OfficeBackups backups(office->database(), backupInspection(*office));
    const Safeguard safeguard(
        office->database(), [&backups, isDone = false](BackupCause cause, TaskContext& task) mutable {
            if (!std::exchange(isDone, true)) // one backup stands before all files of the command
                backups.takeIfChanged(cause, task);
        });
    ImportRunner runner(office->database(), office->actor());
    ImportReport sum;
    for (const QString& path : arguments.mid(1)) {
        const auto importer = officeFeatures().makeImporter(arguments.at(0), *office);
        TerminalProgress progress(output.messages);
        const ImportReport report = runner.run(path, *importer, options, progress.task());
        progress.finish();
        writeReport(path, report, options.dryRun, output.messages);
        add(sum, report);
    }
    if (parser.isSet(QStringLiteral("json")))
        writeJson(output, sum.toJson());
    return sum.rejected > 0 ? ExitCode::SomeRejected : ExitCode::Done;
}
