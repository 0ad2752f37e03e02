#include "ui/imports/importpage.h"

#include "models/office/office.h"
#include "models/records/importtakeback.h"
#include "models/spreadsheets/importguess.h"
#include "ui/common/attempt.h"
#include "ui/common/dialogs.h"
#include "ui/common/taskdialog.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/columnstep.h"
#include "ui/imports/donestep.h"
#include "ui/imports/filestep.h"
#include "ui/imports/importsteps.h"
#include "ui/records/desk.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace {

enum Step { FileChoice, Columns, Check, Done };

} // namespace

ImportPage::ImportPage(Office& office, QWidget* parent)
    : Page(tr("Import"), parent)
    , m_office(office)
    , m_steps(new ImportSteps(this))
    , m_stack(new QStackedWidget(this))
    , m_file(new FileStep(office, this))
    , m_columns(new ColumnStep(this))
    , m_check(new CheckStep(this))
    , m_done(new DoneStep(this))
{
    setHelpTopic(QStringLiteral("imports"));
    addHeaderWidget(m_steps);
    for (QWidget* step : QList<QWidget*>{m_file, m_columns, m_check, m_done})
        m_stack->addWidget(step);
    body()->addWidget(m_stack, 1);
    body()->addWidget(makeFooter());
    connect(m_file, &FileStep::fileChosen, this, &ImportPage::chooseFile);
    connect(m_columns, &ColumnStep::matchChanged, this, &ImportPage::refreshFooter);
    connect(m_columns, &ColumnStep::sheetChosen, this, &ImportPage::inspect);
    connect(m_check, &CheckStep::optionsChanged, this, &ImportPage::check);
    connect(m_done, &DoneStep::takeBackRequested, this, guarded([this] {
        if (m_report.journal)
            takeBack(m_report.journal, QFileInfo(m_path).fileName());
    }));
    connect(m_done, &DoneStep::againRequested, this, &ImportPage::restart);
    connect(m_done, &DoneStep::listRequested, this, [this] {
        Q_EMIT navigationRequested({m_office.features().importedPage(m_kind), 0, {}, {}});
    });
    showStep(FileChoice);
}

QWidget* ImportPage::makeFooter()
{
    m_footer = new QWidget(this);
    m_back = new QPushButton(tr("Back"), m_footer);
    m_note = new QLabel(m_footer);
    m_progress = new QProgressBar(m_footer);
    m_cancel = new QPushButton(tr("Cancel"), m_footer);
    m_saveRejects = new QPushButton(::icon(Icon::FileExcel), tr("Save the rows with problems"), m_footer);
    m_next = new QPushButton(m_footer);
    Theme::setText(m_note, Theme::Text::Faint);
    Theme::setButton(m_next, Theme::Button::Primary);
    Theme::setButton(m_cancel, Theme::Button::Link);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(Theme::scaled(220));
    m_progress->setAccessibleName(tr("Progress"));
    auto* layout = new QHBoxLayout(m_footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(8));
    layout->addWidget(m_back);
    layout->addSpacing(Theme::scaled(8));
    layout->addWidget(m_note);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addStretch();
    layout->addWidget(m_saveRejects);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportPage::saveRejects);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    return m_footer;
}

void ImportPage::open(const PagePlace& place)
{
    if (m_busy)
        return;
    restart();
    m_file->setKind(place.conditions.value(QStringLiteral("kind")).value(0));
    const QString path = place.conditions.value(QStringLiteral("file")).value(0);
    if (!path.isEmpty())
        chooseFile(path);
}

void ImportPage::restart()
{
    m_path.clear();
    m_rejectsPath.clear();
    m_report = {};
    m_check->resetOptions();
    showStep(FileChoice);
}

int ImportPage::step() const
{
    return m_stack->currentIndex();
}

bool ImportPage::holdsFocus() const
{
    const QWidget* focus = window()->focusWidget();
    return focus && isAncestorOf(focus);
}

/// The focus stays in the step, on what leads on.
void ImportPage::focusStep()
{
    QWidget* target = m_next;
    if (step() == FileChoice)
        target = m_file->chooseButton();
    else if (step() == Columns && !m_next->isEnabled())
        target = m_columns->fieldBox(0);
    else if (step() == Check && !m_next->isEnabled())
        target = m_check->table();
    else if (step() == Done)
        target = m_done->listButton();
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showStep(int step)
{
    const bool keepsFocus = std::exchange(m_keepsFocus, false) || holdsFocus();
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    QStringList words;
    if (step != FileChoice && !m_path.isEmpty()) {
        words << QFileInfo(m_path).fileName();
        if (!m_report.sheet.isEmpty() && step != Columns)
            words << tr("sheet “%1”").arg(m_report.sheet) << tr("headings in row %1").arg(m_report.headingRow);
    }
    setSubtitle(words.join(QStringLiteral(" · ")));
    setTitle(m_kind.isEmpty() || step == FileChoice
            ? tr("Import")
            : tr("Import: %1").arg(m_office.features().makeImporter(m_kind, m_office)->title()));
    refreshFooter();
    if (keepsFocus)
        focusStep();
}

void ImportPage::refreshFooter()
{
    const int now = step();
    m_footer->setVisible(now == Columns || now == Check || m_busy);
    m_back->setVisible(now == Columns || now == Check);
    m_back->setEnabled(!m_busy);
    m_progress->setVisible(m_busy);
    m_cancel->setVisible(m_busy);
    m_note->setVisible(m_busy || now == Check);
    if (!m_busy)
        m_note->setText(tr("All or nothing: the import is one step, and the file itself is never changed."));
    m_saveRejects->setVisible(now == Check);
    m_saveRejects->setEnabled(!m_busy && m_report.rejected > 0);
    m_next->setVisible(now == Columns || now == Check);
    const qint64 good = m_report.imported + m_report.updated;
    m_next->setText(now == Check ? tr("Import %n rows", nullptr, int(good)) : tr("Review rows"));
    m_next->setEnabled(!m_busy && (now == Check ? good > 0 : m_columns->missing().isEmpty()));
}

void ImportPage::setBusy(bool busy)
{
    m_keepsFocus = holdsFocus();
    m_busy = busy;
    m_file->setEnabled(!busy);
    m_columns->setEnabled(!busy);
    m_progress->setRange(0, 0);
    refreshFooter();
    if (!m_keepsFocus)
        return;
    if (busy)
        m_cancel->setFocus(Qt::OtherFocusReason);
    else
        focusStep();
}

template <typename Work, typename Finish> void ImportPage::run(const QString& title, Work work, Finish finish)
{
    setBusy(true);
    m_task = runTask(this, title, work, [this, finish](auto result) {
        setBusy(false);
        finish(std::move(result));
    });
    connect(m_task, &Task::progressed, this, [this](const TaskProgress& progress) {
        m_note->setText(progress.text);
        m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
        if (progress.total > 0)
            m_progress->setValue(int(progress.done * 1000 / progress.total));
    });
    connect(m_task, &Task::finished, this, [this](const std::exception_ptr& error) {
        if (!error)
            return;
        setBusy(false);
        attempt(window(), error);
    });
}

void ImportPage::chooseFile(const QString& path)
{
    if (m_busy)
        return;
    m_path = path;
    m_kind = m_file->kind();
    inspect({});
}

void ImportPage::inspect(const QString& sheet)
{
    const auto work = [&office = m_office, kind = m_kind, path = m_path, sheet](TaskContext& context) {
        Inspected found{kind, {}};
        if (found.kind.isEmpty()) {
            std::vector<std::unique_ptr<RecordImporter>> importers;
            for (const QString& key : office.features().importKeys())
                importers.push_back(office.features().makeImporter(key, office));
            found.kind = guessImportKind(path, importers);
        }
        context.checkpoint();
        const auto importer = office.features().makeImporter(found.kind, office);
        found.inspection = ImportRunner(office.database(), office.actor()).inspect(path, *importer, sheet);
        return found;
    };
    run(tr("Reading the file"), work, [this](const Inspected& found) {
        m_kind = found.kind;
        m_file->remember(m_path);
        m_columns->setInspection(found.inspection, m_office.features().makeImporter(m_kind, m_office)->columns());
        showStep(Columns);
    });
}

ImportOptions ImportPage::options() const
{
    ImportOptions options;
    options.sheet = m_columns->sheet();
    options.match = m_columns->match();
    m_check->fill(options);
    return options;
}

void ImportPage::check()
{
    if (m_busy) {
        m_checkAgain = true;
        return;
    }
    ImportOptions wanted = options();
    wanted.dryRun = true;
    const auto work = [&office = m_office, kind = m_kind, path = m_path, wanted](TaskContext& context) {
        const auto importer = office.features().makeImporter(kind, office);
        return ImportRunner(office.database(), office.actor()).run(path, *importer, wanted, context);
    };
    run(tr("Checking the file"), work, [this](const ImportReport& report) {
        m_report = report;
        m_check->setReport(report);
        showStep(Check);
        if (std::exchange(m_checkAgain, false))
            check();
    });
}

void ImportPage::import()
{
    ImportOptions wanted = options();
    wanted.rejectsPath = m_rejectsPath;
    const auto work = [&office = m_office, kind = m_kind, path = m_path, wanted](TaskContext& context) {
        const auto importer = office.features().makeImporter(kind, office);
        return ImportRunner(office.database(), office.actor()).run(path, *importer, wanted, context);
    };
    run(tr("Importing %1").arg(QFileInfo(m_path).fileName()), work, [this](const ImportReport& report) {
        m_report = report;
        m_done->setReport(report, m_rejectsPath);
        showStep(Done);
        offerTakeBack();
    });
    Q_EMIT taskStarted(m_task);
}

void ImportPage::offerTakeBack()
{
    const QString file = QFileInfo(m_path).fileName();
    offerUndo(tr("%n rows were imported from %1.", nullptr, int(m_report.imported + m_report.updated)).arg(file),
        [this, journal = m_report.journal, file] { takeBack(journal, file); });
}

/// What stays is told with its reason before anything is changed.
bool ImportPage::mayTakeBack(const WorkTakeBack::Report& report, const QString& file)
{
    QStringList words{tr("Take back the import from %1?").arg(file)};
    if (report.removed > 0)
        words << tr("%n new records go.", nullptr, int(report.removed));
    if (report.restored > 0)
        words << tr("%n records get their former values back.", nullptr, int(report.restored));
    if (report.changed > 0)
        words << tr("%n stay: they were changed since.", nullptr, int(report.changed));
    if (report.used > 0)
        words << tr("%n stay: other records refer to them by now.", nullptr, int(report.used));
    return Dialogs::confirm(window(), words.join(u'\n'), tr("Take it back"));
}

void ImportPage::takeBack(const std::shared_ptr<const RowJournal>& journal, const QString& file)
{
    const ImportTakeBack back(
        m_office.database(), m_office.actor(), WorkTakeBack(m_office.features(), m_office.vault(), *journal), file);
    WorkTakeBack::Report report;
    TaskDialog looking(tr("Looking at what was imported from %1").arg(file), window());
    if (!looking.run([&](TaskContext& task) { report = back.look(task); }))
        throw CancelledError();
    if (!report.isEmpty() && !mayTakeBack(report, file)) // run() says why there is nothing
        throw CancelledError();
    TaskDialog taking(tr("Taking back the import from %1").arg(file), window());
    if (!taking.run([&](TaskContext& task) { report = back.run(task); }))
        throw CancelledError();
    if (journal == m_report.journal) // another file may have come since
        m_done->setTakenBack(report);
}

void ImportPage::saveRejects()
{
    const QString name = tr("%1 to mend.xlsx").arg(QFileInfo(m_path).completeBaseName());
    const QString path = Dialogs::saveFile(
        window(), tr("Save the rows with problems"), name, tr("Excel workbook (*.xlsx)"), QStringLiteral("rejects"));
    if (path.isEmpty())
        return;
    ImportOptions wanted = options();
    wanted.dryRun = true;
    wanted.rejectsPath = path;
    const auto work = [&office = m_office, kind = m_kind, source = m_path, wanted](TaskContext& context) {
        const auto importer = office.features().makeImporter(kind, office);
        return ImportRunner(office.database(), office.actor()).run(source, *importer, wanted, context);
    };
    run(tr("Saving the rows with problems"), work, [this, path](const ImportReport& report) {
        m_rejectsPath = path;
        Dialogs::information(window(), tr("%n rows were saved.", nullptr, int(report.rejected)), path);
    });
}

void ImportPage::back()
{
    if (step() == Columns)
        restart();
    else
        showStep(Columns);
}

void ImportPage::next()
{
    if (step() == Columns)
        check();
    else
        import();
}

QList<PageEntry> importsPages(const Desk& desk)
{
    return {pageEntry<ImportPage>(
        desk, PageGroup::System, QStringLiteral("imports"), Icon::Import, ImportPage::tr("Import"), Acts::Import)};
}
