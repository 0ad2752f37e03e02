#include "ui/settings/officecard.h"

#include "models/organisation/settingsrepository.h"
#include "models/security/office.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/dialogs.h"
#include "ui/common/formfields.h"
#include "ui/common/icons.h"
#include "ui/common/permit.h"
#include "ui/common/theme.h"
#include "ui/settings/settingslines.h"

#include <QPushButton>
#include <QVBoxLayout>

OfficeCard::OfficeCard(Office& office, QWidget* parent)
    : Card(tr("Office"), parent)
    , m_office(office)
    , m_name(new TextField(QStringLiteral("name"), tr("Name of the office"), Need::Required))
    , m_issuer(new TextField(QStringLiteral("issuer"), tr("Issuer")))
    , m_selfCheck(new CheckField(QStringLiteral("selfCheck"), tr("Checking"),
          tr("Who entered hours may also check them (they are marked as self-checked)")))
{
    m_issuer->setHint(tr("Signs honor rolls, notices and certificates"));
    addSettingsLine(*this, m_name);
    addSettingsLine(*this, m_issuer);
    addSettingsLine(*this, m_selfCheck);
    auto* button = new QPushButton(icon(Icon::Check, IconColor::OnAccent), tr("Save"), this);
    button->setAccessibleName(tr("Save the office's settings"));
    Theme::setButton(button, Theme::Button::Primary);
    body()->addWidget(button, 0, Qt::AlignLeft);
    permit(button, office, Act::ChangeSettings);
    connect(button, &QPushButton::clicked, this, [this] { save(typed(), false); });
    attempt(this, [this] { fill(); });
}

OfficeCard::Values OfficeCard::stored() const
{
    Connection& connection = m_office.database().reader();
    const SettingsRepository settings{};
    return {settings.value(connection, SettingKey::officeName), settings.value(connection, SettingKey::issuer),
        settings.flag(connection, SettingKey::allowSelfCheck)};
}

OfficeCard::Values OfficeCard::typed() const
{
    return {m_name->text(), m_issuer->text(), m_selfCheck->isChecked()};
}

void OfficeCard::fill()
{
    const Values values = stored();
    m_name->setText(values.name);
    m_issuer->setText(values.issuer);
    m_selfCheck->setChecked(values.allowsSelfCheck);
}

void OfficeCard::save(const Values& values, bool isUndo)
{
    attempt(window(), [&] {
        if (values.name.isEmpty())
            throw Error(tr("The office needs a name; it stands on every report and print."));
        const Values before = stored();
        if (values == before)
            return;
        commit(
            this, m_office,
            [values](UnitOfWork& work) {
                const SettingsRepository settings{};
                settings.set(work, SettingKey::officeName, values.name);
                settings.set(work, SettingKey::issuer, values.issuer);
                settings.set(work, SettingKey::allowSelfCheck,
                    values.allowsSelfCheck ? QStringLiteral("1") : QStringLiteral("0"));
            },
            [this, before, isUndo](const ChangeSet&) {
                fill();
                if (!isUndo)
                    Q_EMIT saved(tr("The office's settings were saved."), [this, before] { save(before, true); });
            });
    });
}
