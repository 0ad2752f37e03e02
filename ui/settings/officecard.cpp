#include "ui/settings/officecard.h"

#include "models/duty/dutyfeature.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/office/office.h"
#include "models/orders/orderdeadlines.h"
#include "models/organisation/organisationfeature.h"
#include "models/organisation/settingsrepository.h"
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

namespace {

/// As it is kept; what is not understood stays as it was typed.
QString workingHoursText(const QString& typed)
{
    const auto parts = WorkingTime::parse(typed);
    return parts ? WorkingTime::text(*parts) : typed;
}

} // namespace

OfficeCard::OfficeCard(Office& office, QWidget* parent)
    : Card(tr("Office"), parent)
    , m_office(office)
    , m_name(new TextField(QStringLiteral("name"), tr("Name of the office"), Need::Required))
    , m_issuer(new TextField(QStringLiteral("issuer"), tr("Issuer")))
    , m_selfCheck(new CheckField(QStringLiteral("selfCheck"), tr("Checking"), tr("Who enters hours may check them")))
    , m_workingHours(new TextField(QStringLiteral("workingHours"), tr("Working time")))
    , m_response(new NumberField(QStringLiteral("responseMinutes"), tr("Response")))
    , m_completion(new NumberField(QStringLiteral("completionHours"), tr("Completion")))
    , m_noShows(new NumberField(QStringLiteral("noShowMonths"), tr("No-shows")))
    , m_followUps(new NumberField(QStringLiteral("followUpDays"), tr("Bad evaluations")))
    , m_countsDuty(
          new CheckField(QStringLiteral("countsDuty"), tr("Hours of duty"), tr("Hours of duty count as service too")))
{
    m_selfCheck->setHint(tr("Hours checked so are marked as self-checked"));
    m_response->setLimits(1, 100'000);
    m_response->setHint(
        tr("Minutes of working time until an order must be answered; urgent ones have half, emergencies a sixth of "
           "it, by the clock"));
    m_workingHours->setHint(
        tr("Of working days: “8:30–12:00 13:30–17:30”; empty: around the clock, every day. Deadlines count by it"));
    m_completion->setLimits(1, 10'000);
    m_completion->setHint(tr("Hours until an order must be done"));
    m_noShows->setLimits(1, 120);
    m_noShows->setHint(tr("Months after which it is forgotten that somebody did not come to an activity"));
    m_followUps->setLimits(1, 90);
    m_followUps->setHint(tr("Working days within which “Dissatisfied” and below must be answered"));
    m_countsDuty->setHint(
        tr("Warning: duty inside a unit is no volunteering (民政部令第67号 art. 19). Leave this off unless "
           "an inspector has agreed"));
    m_issuer->setHint(tr("Signs honor rolls, notices and certificates"));
    addSettingsLine(*this, m_name);
    addSettingsLine(*this, m_issuer);
    for (FormField* field : std::initializer_list<FormField*>{
             m_selfCheck, m_workingHours, m_response, m_completion, m_noShows, m_followUps, m_countsDuty})
        addSettingsLine(*this, field);
    auto* button = new QPushButton(icon(Icon::Check, IconColor::OnAccent), tr("Save"), this);
    button->setAccessibleName(tr("Save the office's settings"));
    Theme::setButton(button, Theme::Button::Primary);
    body()->addWidget(button, 0, Qt::AlignLeft);
    permit(button, office, Acts::ChangeSettings);
    connect(button, &QPushButton::clicked, this, &OfficeCard::save);
    attempt(this, [this] { fill(); });
}

OfficeCard::Values OfficeCard::stored() const
{
    Connection& connection = m_office.database().reader();
    const SettingsRepository settings{};
    return {settings.value(connection, SettingKey::officeName), settings.value(connection, SettingKey::issuer),
        settings.flag(connection, SettingKey::allowSelfCheck), settings.value(connection, SettingKey::workingHours),
        settings.number(connection, SettingKey::responseMinutes),
        settings.number(connection, SettingKey::completionHours), settings.number(connection, SettingKey::noShowMonths),
        settings.number(connection, SettingKey::followUpDays), settings.flag(connection, SettingKey::countsDuty)};
}

OfficeCard::Values OfficeCard::typed() const
{
    return {m_name->text(), m_issuer->text(), m_selfCheck->isChecked(), workingHoursText(m_workingHours->text()),
        int(m_response->integer().value_or(0)), int(m_completion->integer().value_or(0)),
        int(m_noShows->integer().value_or(0)), int(m_followUps->integer().value_or(0)), m_countsDuty->isChecked()};
}

void OfficeCard::fill()
{
    const Values values = stored();
    m_name->setText(values.name);
    m_issuer->setText(values.issuer);
    m_selfCheck->setChecked(values.allowsSelfCheck);
    m_workingHours->setText(values.workingHours);
    m_response->setNumber(values.responseMinutes);
    m_completion->setNumber(values.completionHours);
    m_noShows->setNumber(values.noShowMonths);
    m_followUps->setNumber(values.followUpDays);
    m_countsDuty->setChecked(values.countsDuty);
}

void OfficeCard::save()
{
    attempt(window(), [&] {
        const Values values = typed();
        if (values.name.isEmpty())
            throw Error(tr("The office needs a name; it stands on every report and print."));
        for (const NumberField* field : {m_response, m_completion, m_noShows, m_followUps}) {
            if (field->isEmpty() || !field->inputProblem().isEmpty())
                throw Error(tr("“%1” needs a whole number.").arg(field->label()));
        }
        if (!WorkingTime::parse(values.workingHours))
            throw Error(tr("The working time “%1” is not understood; write it like “8:30–12:00 13:30–17:30”.")
                            .arg(values.workingHours));
        if (values == stored())
            return;
        QMap<QString, std::optional<QString>> before;
        for (const QString& key : {SettingKey::officeName.key, SettingKey::issuer.key, SettingKey::allowSelfCheck.key,
                 SettingKey::workingHours.key, SettingKey::responseMinutes.key, SettingKey::completionHours.key,
                 SettingKey::noShowMonths.key, SettingKey::followUpDays.key, SettingKey::countsDuty.key})
            before.insert(key, SettingsRepository().stored(m_office.database().reader(), key));
        commit(
            this, m_office,
            [values](UnitOfWork& work) {
                const SettingsRepository settings{};
                settings.set(work, SettingKey::officeName, values.name);
                settings.set(work, SettingKey::issuer, values.issuer);
                settings.set(work, SettingKey::allowSelfCheck, values.allowsSelfCheck);
                settings.set(work, SettingKey::workingHours, values.workingHours);
                settings.set(work, SettingKey::responseMinutes, values.responseMinutes);
                settings.set(work, SettingKey::completionHours, values.completionHours);
                settings.set(work, SettingKey::noShowMonths, values.noShowMonths);
                settings.set(work, SettingKey::followUpDays, values.followUpDays);
                settings.set(work, SettingKey::countsDuty, values.countsDuty);
            },
            [this, before](const ChangeSet&) {
                fill();
                Q_EMIT saved(tr("The office's settings were saved."), [this, before] { putBack(before); });
            });
    });
}

void OfficeCard::putBack(const QMap<QString, std::optional<QString>>& before)
{
    attempt(window(), [&] {
        commit(
            this, m_office,
            [before](UnitOfWork& work) {
                for (auto one = before.begin(); one != before.end(); ++one)
                    SettingsRepository().putBack(work, one.key(), one.value());
            },
            [this](const ChangeSet&) { fill(); });
    });
}
