#include "ui/duty/dutywishdialog.h"

#include "models/duty/dutyrepository.h"
#include "ui/common/officereferences.h"
#include "ui/duty/timeofday.h"

DutyWishDialog::DutyWishDialog(Office& office, const DutyWish& dutyWish, QWidget* parent)
    : RecordDialog(office, dutyWish.id.isValid() ? tr("Wish of %1").arg(dutyWish.name) : tr("New wish"), parent)
{
    beginSection(tr("Wish"));
    m_form.bind(add<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(m_office), Need::Required),
        &DutyWish::volunteer);
    m_form.bind(add<ChoiceField>("kind", tr("Kind"), Need::Required), &DutyWish::kind)
        ->offer(allWishKinds(), &wishKindTitle);
    m_form.bind(add<DateField>("firstDay", tr("First day"), Need::Required), &DutyWish::firstDay);
    m_form.bind(add<DateField>("lastDay", tr("Last day"), Need::Required), &DutyWish::lastDay);
    bindTimeOfDay(m_form, add<TextField>("begin", tr("From"), Need::Required), &DutyWish::begin);
    bindTimeOfDay(m_form, add<TextField>("end", tr("Until"), Need::Required), &DutyWish::end);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &DutyWish::notes);
    begin(dutyWish, storeWith(DutyWishRepository()));
}
