#include "ui/backups/backupsettingscard.h"

#include "models/database/backupfolder.h"
#include "models/office/office.h"
#include "models/organisation/settingsrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/formfields.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

void addField(Card& card, FormField* field)
{
    auto* label = new QLabel(field->label(), &card);
    label->setBuddy(field->editor());
    Theme::setText(label, Theme::Text::Secondary);
    card.body()->addWidget(label);
    card.body()->addWidget(field);
    card.body()->addSpacing(Theme::scaled(6));
}

} // namespace

BackupSettingsCard::BackupSettingsCard(Office& office, QWidget* parent)
    : Card(tr("How backups are kept"), parent)
    , m_office(office)
    , m_folder(new TextField(QStringLiteral("folder"), tr("Folder")))
    , m_budget(new NumberField(QStringLiteral("budget"), tr("Most room on the disk (GB)")))
    , m_reminder(new NumberField(QStringLiteral("reminder"), tr("Remind of a copy on another drive after (days)")))
{
    constexpr int mostGigabytes = 100000;
    constexpr int mostDays = 365;
    m_budget->setLimits(1, mostGigabytes);
    m_budget->setPlaceholder(tr("Automatic: a tenth of the free space, at least 2 GB"));
    m_reminder->setLimits(0, mostDays);
    m_reminder->setHint(tr("0 switches the reminder off."));
    addField(*this, m_folder);
    auto* choose = new QPushButton(icon(Icon::Folder), tr("Choose a folder…"), this);
    connect(choose, &QPushButton::clicked, this, &BackupSettingsCard::chooseFolder);
    body()->addWidget(choose, 0, Qt::AlignLeft);
    body()->addSpacing(Theme::scaled(6));
    addField(*this, m_budget);
    addField(*this, m_reminder);
    auto* button = new QPushButton(icon(Icon::Check), tr("Save"), this);
    button->setAccessibleName(tr("Save how backups are kept"));
    body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this] { save(typed(), false); });
    fill();
}

void BackupSettingsCard::fill()
{
    attempt(this, [this] {
        const BackupSettings stored = BackupSettings::of(m_office.database().reader());
        m_folder->setPlaceholder(QDir::toNativeSeparators(BackupFolder::defaultPath(m_office.database().location())));
        m_folder->setText(QDir::toNativeSeparators(stored.folder));
        m_folder->line()->setToolTip(m_folder->text());
        m_budget->setNumber(stored.budgetGigabytes > 0 ? std::optional<double>(stored.budgetGigabytes) : std::nullopt);
        m_reminder->setNumber(stored.reminderDays);
    });
}

BackupSettings BackupSettingsCard::typed() const
{
    BackupSettings settings;
    settings.folder = QDir::fromNativeSeparators(m_folder->text());
    settings.budgetGigabytes = int(m_budget->integer().value_or(0));
    settings.reminderDays
        = int(m_reminder->integer().value_or(SettingKey::backupReminder.usual(m_office.database().reader())));
    return settings;
}

void BackupSettingsCard::chooseFolder()
{
    const QString folder = Dialogs::folder(window(), tr("Where shall backups be kept?"), QStringLiteral("backups"));
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void BackupSettingsCard::save(const BackupSettings& settings, bool isUndo)
{
    attempt(window(), [&] {
        for (const FormField* field : std::initializer_list<const FormField*>{m_budget, m_reminder}) {
            if (!field->inputProblem().isEmpty())
                throw Error(field->inputProblem());
        }
        const QString wrong = BackupFolder(settings.folder, m_office.database().location()).problem();
        if (!wrong.isEmpty())
            throw Error(wrong);
        const BackupSettings before = BackupSettings::of(m_office.database().reader());
        if (settings == before)
            return;
        commit(
            this, m_office, [settings](UnitOfWork& work) { settings.save(work); },
            [this, before, isUndo](const ChangeSet&) {
                fill();
                if (!isUndo)
                    Q_EMIT saved(tr("How backups are kept was saved."), [this, before] { save(before, true); });
            });
    });
}
