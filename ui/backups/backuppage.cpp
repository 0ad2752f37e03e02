#include "ui/backups/backuppage.h"

#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "ui/backups/backupsettingscard.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/common/attempt.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/emptystate.h"
#include "ui/common/pagescroll.h"
#include "ui/common/recordtable.h"
#include "ui/common/statcard.h"
#include "ui/records/desk.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QStorageInfo>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace {

QString dayText(const QDateTime& moment)
{
    const qint64 days = moment.daysTo(QDateTime::currentDateTime());
    if (days <= 0)
        return BackupPage::tr("Today");
    return BackupPage::tr("%n day(s) ago", nullptr, int(days));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

BackupPage::BackupPage(Office& office, OfficeBackups& backups, Restore restore, QWidget* parent)
    : Page(tr("Backups"), parent)
    , m_office(office)
    , m_backups(backups)
    , m_restore(std::move(restore))
    , m_files(new BackupTableModel(this))
    , m_settings(new BackupSettingsCard(office))
    , m_remark(new QLabel)
{
    setHelpTopic(QStringLiteral("backups"));
    makeButtons();
    m_remark->setWordWrap(true);
    Theme::setText(m_remark, Theme::Text::Warning);
    m_remark->hide();
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_settings);
    column->addStretch();
    auto* scroll = new PageScroll(side, this);
    scroll->setFixedWidth(Theme::scaled(310));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(14));
    row->addWidget(makeList(), 1);
    row->addWidget(scroll);
    body()->addWidget(makeFigures());
    body()->addWidget(m_remark);
    body()->addLayout(row, 1);
    connect(m_settings, &BackupSettingsCard::saved, this, &Page::offerUndo);
    connect(&backups, &OfficeBackups::refreshed, this, guarded([this] { refresh(); }));
    connect(&office.database(), &Database::changed, this, [this](const QSet<QString>& tables) {
        if (tables.contains(QStringLiteral("settings")))
            guard([this] { refresh(); });
    });
    refreshButtons();
}

void BackupPage::makeButtons()
{
    const QPushButton* open = addHeaderButton(Icon::Folder, tr("Open the folder"));
    m_verify = addHeaderButton(Icon::CheckCircle, tr("Verify"));
    m_restoreButton = addHeaderButton(Icon::History, tr("Restore…"));
    m_copy = addHeaderButton(Icon::Export, tr("Copy to a USB drive…"));
    m_backUp = addHeaderButton(Icon::BackupRestore, tr("Back up now"), Theme::Button::Primary);
    m_verify->setToolTip(tr("Opens the selected backup and checks its pages, links and sums"));
    m_restoreButton->setToolTip(tr("Puts the selected backup in the place of the office"));
    connect(open, &QPushButton::clicked, this, guarded([this] { openFolder(); }));
    connect(m_verify, &QPushButton::clicked, this, guarded([this] { verifySelected(); }));
    connect(m_restoreButton, &QPushButton::clicked, this, guarded([this] { restoreSelected(); }));
    connect(m_copy, &QPushButton::clicked, this, guarded([this] { copyToDrive(); }));
    connect(m_backUp, &QPushButton::clicked, this, guarded([this] { backUp(); }));
}

QWidget* BackupPage::makeFigures()
{
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(14));
    row->addWidget(m_newest = new StatCard(tr("Newest backup")), 1);
    row->addWidget(m_count = new StatCard(tr("Kept backups")), 1);
    row->addWidget(m_outside = new StatCard(tr("Copy on another drive")), 1);
    return figures;
}

QWidget* BackupPage::makeList()
{
    auto* card = new Card;
    m_table = new RecordTable(card);
    m_table->setModel(m_files);
    m_table->setColumns(BackupTableModel::recordColumns(), QStringLiteral("backups"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(title());
    connect(m_table, &RecordTable::selectedRowsChanged, this, &BackupPage::refreshButtons);
    connect(m_table, &RecordTable::opened, this, guarded([this] { verifySelected(); }));
    connect(m_files, &QAbstractItemModel::modelReset, this, &BackupPage::refreshButtons);
    auto* empty = new EmptyState(Icon::BackupRestore, tr("There is no backup yet."));
    empty->setSentence(tr("There is no backup yet."),
        tr("The program makes one when it is closed, every 30 minutes of work, and before imports and updates."));
    auto* first = empty->addButton(tr("Make the first backup"), Icon::BackupRestore, true);
    connect(first, &QPushButton::clicked, this, guarded([this] { backUp(); }));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    card->body()->addWidget(m_stack, 1);
    return card;
}

bool BackupPage::isEmptyShown() const
{
    return m_stack->currentIndex() == 1;
}

BackupFile BackupPage::selected() const
{
    return m_files->fileAt(m_table->selectedRows().value(0, -1));
}

void BackupPage::activated()
{
    refresh();
}

/// The folder may lie on a slow drive: it is read off the screen thread.
void BackupPage::refresh()
{
    const int asked = ++m_asked;
    runTask(
        this, tr("Reading the backups"), [&backups = m_backups](TaskContext&) { return backups.overview(); },
        [this, asked](const BackupOverview& overview) {
            if (asked == m_asked)
                show(overview);
        });
}

void BackupPage::show(const BackupOverview& overview)
{
    const QString chosen = selected().path;
    m_files->setFiles(overview.files);
    const int row = std::max(0, m_files->rowOf(chosen));
    if (m_table->selectedRows().isEmpty() && !overview.files.isEmpty())
        m_table->selectRow(row);
    m_stack->setCurrentIndex(overview.files.isEmpty() ? 1 : 0);
    const QLocale locale;
    const QDateTime newest = overview.files.isEmpty() ? QDateTime() : overview.files.first().takenAt;
    m_newest->setFigure(newest.isValid() ? newest.toString(QStringLiteral("HH:mm")) : QStringLiteral("—"),
        newest.isValid() ? dayText(newest) : QString());
    m_newest->setSub(overview.isChanged ? tr("Something was saved since then") : tr("Holds everything saved so far"),
        overview.isChanged ? Tone::Attention : Tone::Good);
    m_count->setFigure(locale.toString(overview.files.size()), {});
    m_count->setSub(tr("%1 of %2").arg(sizeText(overview.used), sizeText(overview.budget)));
    const QDateTime outside = overview.lastOutsideCopy;
    m_outside->setFigure(outside.isValid() ? outside.toString(QStringLiteral("MM-dd")) : QStringLiteral("—"),
        outside.isValid() ? dayText(outside) : QString());
    m_outside->setSub(overview.isOutsideCopyDue ? tr("A new copy is due") : tr("In case this PC breaks or is stolen"),
        overview.isOutsideCopyDue ? Tone::Attention : Tone::Neutral);
    setSubtitle(QDir::toNativeSeparators(overview.folder));
    showRemark(overview);
    Q_EMIT badgeChanged(overview.isOutsideCopyDue || !overview.folderProblem.isEmpty() ? 1 : 0);
    refreshButtons();
}

void BackupPage::showRemark(const BackupOverview& overview)
{
    QString text = overview.folderProblem;
    const bool isNewestDamaged = !overview.files.isEmpty() && overview.files.first().state == BackupState::Damaged;
    if (text.isEmpty() && isNewestDamaged)
        text = tr("The newest backup is damaged. Make a new one now.");
    if (text.isEmpty() && overview.isOutsideCopyDue)
        text = overview.lastOutsideCopy.isValid()
            ? tr("The last copy on another drive is %n day(s) old. Plug in a USB drive and copy a new one to it.",
                nullptr, int(overview.lastOutsideCopy.daysTo(QDateTime::currentDateTime())))
            : tr("All backups lie on this PC. Plug in a USB drive and copy one to it.");
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void BackupPage::refreshButtons()
{
    const bool isChosen = !selected().path.isEmpty();
    m_verify->setEnabled(isChosen && !m_isBusy);
    m_restoreButton->setEnabled(
        isChosen && !m_isBusy && selected().state != BackupState::Damaged && m_office.may(Acts::Restore));
    m_copy->setEnabled(!m_isBusy && m_office.may(Acts::Backup));
    m_backUp->setEnabled(!m_isBusy && m_office.may(Acts::Backup));
}

template <typename Work, typename Done> void BackupPage::run(const QString& title, Work work, Done done)
{
    m_isBusy = true;
    refreshButtons();
    Task* task = runTask(this, title, work, done);
    connect(task, &Task::finished, this, [this] {
        m_isBusy = false;
        m_files->setChecking({});
        refreshButtons();
        Q_EMIT finished();
    });
    Q_EMIT taskStarted(task);
}

void BackupPage::backUp()
{
    run(
        tr("Backing up"),
        [&backups = m_backups, &office = m_office, words = tr("Backup by hand")](TaskContext& task) {
            office.record(Acts::Backup, words); // before it, so that the backup holds this too
            return backups.take(BackupCause::ByHand, task);
        },
        [](const BackupFile&) {});
}

void BackupPage::verifySelected()
{
    const BackupFile file = selected();
    if (file.path.isEmpty() || m_isBusy)
        return;
    m_files->setChecking(file.path);
    run(
        tr("Checking a backup"),
        [&backups = m_backups, &office = m_office, file, who = m_office.account().name](TaskContext& task) {
            const BackupFile checked = backups.verify(file, who, task);
            return std::pair(checked, ClearNumberCheck().findings(office.database().reader()));
        },
        [this](const std::pair<BackupFile, QList<ClearNumberFinding>>& result) {
            showChecked(result.first);
            offerCleaning(result.second);
        });
}

void BackupPage::showChecked(const BackupFile& checked)
{
    m_files->update(checked);
    if (checked.state == BackupState::Damaged)
        Dialogs::warning(window(),
            tr("The backup of %1 is damaged and cannot be used.").arg(shownMoment(checked.takenAt)), checked.problem);
}

void BackupPage::offerCleaning(const QList<ClearNumberFinding>& findings)
{
    if (findings.isEmpty() || !m_office.may(Acts::MaskNumbers))
        return;
    const QString where = ClearNumberCheck::sentences(m_office.features(), findings).join(u'\n');
    if (!Dialogs::confirm(window(), tr("Some texts of the office hold ID or phone numbers that anybody can read."),
            tr("Mask the numbers"),
            where + u'\n' + tr("They become 138****5678. A backup is made first; older backups still hold them.")))
        return;
    QTimer::singleShot(0, this, [this] { // the check has ended by then
        run(
            tr("Masking ID and phone numbers"),
            [&office = m_office](TaskContext& task) { return ClearNumberCheck().clean(office, task); },
            [this](qint64 texts) {
                Dialogs::information(
                    window(), tr("ID and phone numbers were masked in %n text(s).", nullptr, int(texts)));
            });
    });
}

void BackupPage::restoreSelected()
{
    const BackupFile file = selected();
    if (file.path.isEmpty() || m_isBusy)
        return;
    const QString when = shownSecond(file.takenAt);
    const bool isSure
        = Dialogs::confirm(window(), tr("Shall the office become again what it was at %1?").arg(when), tr("Restore"),
            tr("Everything saved since then leaves the office. A backup of the present state is made first and the "
               "present file is set aside, so this can be taken back. The password of that time is asked for."));
    if (isSure)
        m_restore(file);
}

void BackupPage::copyToDrive()
{
    const QString folder
        = Dialogs::folder(window(), tr("Choose a folder on the USB drive"), QStringLiteral("outsideCopies"));
    if (folder.isEmpty())
        return;
    const QString room = tr("Free there: %1. The office has %2.")
                             .arg(sizeText(QStorageInfo(folder).bytesAvailable()),
                                 sizeText(QFileInfo(m_office.database().location()).size()));
    const bool isOther = isOtherDrive(folder, m_office.database().location());
    const QString question = isOther
        ? tr("Write a checked copy to “%1”?").arg(QDir::toNativeSeparators(folder))
        : tr("“%1” is on the same drive as the office: it breaks together with it. Copy all the same?")
              .arg(QDir::toNativeSeparators(folder));
    if (!Dialogs::confirm(window(), question, tr("Copy"), room))
        return;
    run(
        tr("Copying to another drive"),
        [&backups = m_backups, &office = m_office, folder, words = tr("Copy to “%1”").arg(folder)](TaskContext& task) {
            office.record(Acts::Backup, words);
            return backups.copyTo(folder, task);
        },
        [this](const QString& copy) {
            Dialogs::information(window(),
                tr("The copy is complete. Eject the drive before you unplug it, and keep it in another room."),
                QDir::toNativeSeparators(copy));
        });
}

void BackupPage::openFolder()
{
    attempt(window(), [this] {
        const BackupFolder folder = m_backups.folder();
        folder.prepare();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder.path()));
    });
}

QList<PageEntry> backupsPages(const Desk& desk)
{
    const auto make = [desk] { return new BackupPage(desk.office, *desk.backups, desk.restore); };
    return {{QStringLiteral("backups"), pageGroupTitle(PageGroup::System), Icon::BackupRestore,
        BackupPage::tr("Backups"), make}};
}
