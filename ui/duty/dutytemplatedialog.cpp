#include "ui/duty/dutytemplatedialog.h"

#include "models/duty/dutyrepository.h"
#include "ui/common/officereferences.h"
#include "ui/duty/timeofday.h"
#include "ui/duty/weekdaysfield.h"

DutyTemplateDialog::DutyTemplateDialog(Office& office, const DutyTemplate& dutyTemplate, QWidget* parent)
    : RecordDialog(
        office, dutyTemplate.id.isValid() ? tr("Weekly duty %1").arg(dutyTemplate.name) : tr("New weekly duty"), parent)
{
    beginSection(tr("Weekly duty"));
    m_form.bind(addWide<ReferenceField>("station", tr("Station"), stationReferences(m_office), Need::Required),
        &DutyTemplate::station);
    m_form.bind(
        addWide<ReferenceField>("post", tr("Post"), termReferences(m_office, Dictionary::DutyPost), Need::Required),
        &DutyTemplate::post);
    m_form.bind(addWide<WeekdaysField>("weekdays", tr("Weekdays"), Need::Required), &DutyTemplate::weekdays);
    bindTimeOfDay(m_form, add<TextField>("begin", tr("From"), Need::Required), &DutyTemplate::begin);
    bindTimeOfDay(m_form, add<TextField>("end", tr("Until"), Need::Required), &DutyTemplate::end);
    auto* people = m_form.bind(add<NumberField>("people", tr("People wanted"), Need::Required), &DutyTemplate::people);
    people->setLimits(1, 20);
    m_form.bind(add<ReferenceField>(
                    "credentialKind", tr("Credential asked"), termReferences(m_office, Dictionary::CredentialKind)),
        &DutyTemplate::credentialKind);
    beginSection(tr("When"));
    m_form.bind(addWide<ChoiceField>("holidayRule", tr("Holidays"), Need::Required), &DutyTemplate::holidayRule)
        ->offer(allHolidayRules(), &holidayRuleTitle);
    m_form.bind(add<DateField>("firstDay", tr("First day")), &DutyTemplate::firstDay);
    m_form.bind(add<DateField>("lastDay", tr("Last day")), &DutyTemplate::lastDay);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &DutyTemplate::notes);
    begin(dutyTemplate, storeWith(DutyTemplateRepository()));
}
