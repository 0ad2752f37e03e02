#include "ui/start/damagedofficedialog.h"

#include "models/backups/damagedoffice.h"
#include "models/common/task.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/common/dialogs.h"
#include "ui/common/icons.h"
#include "ui/common/recordtable.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QLabel* sentence(const QString& text, Theme::Text kind, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Theme::setText(label, kind);
    return label;
}

QList<BackupFile> unchecked(QList<BackupFile> files)
{
    for (BackupFile& file : files) {
        if (file.state == BackupState::Verified)
            file.state = BackupState::Unverified; // the drive that broke the office may have broken them since
    }
    return files;
}

} // namespace

DamagedOfficeDialog::DamagedOfficeDialog(
    const QString& location, const QStringList& problems, OfficeInspection inspection, QWidget* parent)
    : QDialog(parent)
    , m_location(location)
    , m_inspection(std::move(inspection))
    , m_files(new BackupTableModel(this))
{
    constexpr qsizetype shownProblems = 3;
    setWindowTitle(tr("The office is damaged"));
    setWindowIcon(::windowIcon());
    auto* layout = new QVBoxLayout(this);
    const int side = Theme::scaled(26);
    layout->setContentsMargins(side, Theme::scaled(22), side, Theme::scaled(18));
    layout->setSpacing(Theme::scaled(10));
    layout->addWidget(
        sentence(tr("“%1” cannot be opened").arg(QFileInfo(location).completeBaseName()), Theme::Text::Title, this));
    layout->addWidget(sentence(
        tr("Its file was damaged, for example by a failing drive or a power cut. A good backup can take its place; the "
           "damaged file is set aside, not deleted."),
        Theme::Text::Body, this));
    layout->addWidget(sentence(tr("What is wrong"), Theme::Text::Strong, this));
    layout->addWidget(sentence(problems.mid(0, shownProblems).join(u'\n'), Theme::Text::Problem, this));
    layout->addWidget(m_found = sentence({}, Theme::Text::Strong, this));
    layout->addWidget(makeTable(), 1);
    layout->addLayout(makeButtons());
    resize(Theme::scaled(820), Theme::scaled(560));
    m_files->setFiles(unchecked(backupsOfDamaged(location)));
    refresh();
    checkNext();
}

QWidget* DamagedOfficeDialog::makeTable()
{
    m_table = new RecordTable(this);
    m_table->setModel(m_files);
    m_table->setColumns(BackupTableModel::recordColumns(), QStringLiteral("damagedBackups"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("Backups of this office"));
    connect(m_table, &RecordTable::selectedRowsChanged, this, &DamagedOfficeDialog::refresh);
    return m_table;
}

QLayout* DamagedOfficeDialog::makeButtons()
{
    auto* look = new QPushButton(icon(Icon::Folder), tr("Look in another folder…"), this);
    m_another = new QPushButton(tr("Open another office"), this);
    m_restore = new QPushButton(icon(Icon::History, IconColor::OnAccent), tr("Restore this backup"), this);
    Theme::setButton(m_restore, Theme::Button::Primary);
    m_restore->setDefault(true);
    connect(look, &QPushButton::clicked, this, [this] {
        const QString folder
            = Dialogs::folder(this, tr("Where are backups of this office?"), QStringLiteral("backups"));
        if (!folder.isEmpty())
            lookIn(folder);
    });
    const auto leave = [this](Choice choice) {
        m_choice = choice;
        accept();
    };
    connect(m_another, &QPushButton::clicked, this, [leave] { leave(Choice::OpenAnother); });
    connect(m_restore, &QPushButton::clicked, this, [leave] { leave(Choice::Restore); });
    auto* row = new QHBoxLayout;
    row->addWidget(look);
    row->addStretch();
    row->addWidget(m_another);
    row->addWidget(m_restore);
    return row;
}

QString DamagedOfficeDialog::chosenBackup() const
{
    return m_files->fileAt(m_table->selectedRows().value(0, -1)).path;
}

void DamagedOfficeDialog::lookIn(const QString& folder)
{
    QList<BackupFile> files = m_files->files();
    for (const BackupFile& file : unchecked(BackupFolder(folder, m_location).files())) {
        if (m_files->rowOf(file.path) < 0)
            files << file;
    }
    std::sort(files.begin(), files.end(),
        [](const BackupFile& left, const BackupFile& right) { return left.takenAt > right.takenAt; });
    m_files->setFiles(files);
    refresh();
    checkNext();
}

void DamagedOfficeDialog::checkNext()
{
    if (m_task)
        return;
    const QList<BackupFile>& files = m_files->files();
    const auto next = std::find_if(
        files.begin(), files.end(), [](const BackupFile& file) { return file.state == BackupState::Unverified; });
    m_files->setChecking(next == files.end() ? QString() : next->path);
    if (next == files.end())
        return refresh();
    const auto check = [file = *next, inspection = m_inspection](TaskContext& task) {
        BackupFile checked = file;
        const QStringList problems = copyProblems(file.path, task, inspection);
        checked.state = problems.isEmpty() ? BackupState::Verified : BackupState::Damaged;
        checked.problem = problems.value(0);
        checked.checkedAt = QDateTime::currentDateTime();
        return checked;
    };
    m_task = runTask(this, tr("Checking a backup"), check, [this](const BackupFile& checked) {
        m_task.clear();
        m_files->update(checked);
        chooseFirstGood(checked);
        checkNext();
        refresh();
    });
}

/// The newest good one is what is wanted, unless the clerk has chosen already.
void DamagedOfficeDialog::chooseFirstGood(const BackupFile& checked)
{
    if (m_hasGood || checked.state != BackupState::Verified)
        return;
    m_hasGood = true;
    m_table->selectRow(m_files->rowOf(checked.path));
}

void DamagedOfficeDialog::refresh()
{
    const int count = int(m_files->files().size());
    m_found->setText(count == 0
            ? tr("No backup was found beside the office. Plug in the drive with your copies and look there.")
            : tr("%n backup(s) were found; they are checked one after the other, the newest first.", nullptr, count));
    const BackupFile chosen = m_files->fileAt(m_table->selectedRows().value(0, -1));
    m_restore->setEnabled(chosen.state == BackupState::Verified);
}
