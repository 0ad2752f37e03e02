#include "ui/points/pointruledialog.h"

PointRuleDialog::PointRuleDialog(Office& office, const PointRule& rule, QWidget* parent)
    : RecordDialog(office, rule.id.isValid() ? tr("Rule “%1”").arg(rule.name) : tr("New version of the rules"), parent)
{
    beginSection(tr("Rule"));
    m_form.bind(add<TextField>("name", tr("Name"), Need::Required), &PointRule::name);
    m_form.bind(add<DateField>("validFrom", tr("Valid from"), Need::Required), &PointRule::validFrom)
        ->setHint(tr("It holds for what happens from this day on"));
    beginSection(tr("Points for hours"));
    number("perHour", tr("Points an hour"), &PointRule::perHour);
    m_form.bind(addWide<MultiLineField>("fieldRates", tr("Other fields")), &PointRule::fieldRates)
        ->setHint(tr("A line each: service field and points an hour, such as “应急救援 15”"));
    number("eveningExtra", tr("More from 18:00 to 6:00"), &PointRule::eveningExtra);
    number("weekendExtra", tr("More at the weekend"), &PointRule::weekendExtra);
    number("dayCap", tr("Most a day"), &PointRule::dayCap)->setHint(tr("Empty: no cap"));
    number("monthCap", tr("Most a month"), &PointRule::monthCap)->setHint(tr("Empty: no cap"));
    beginSection(tr("Points for what else counts"));
    number("bestBonus", tr("Order “very satisfied”"), &PointRule::bestBonus);
    number("goodBonus", tr("Order “satisfied”"), &PointRule::goodBonus);
    m_form.bind(addWide<MultiLineField>("honorPoints", tr("Honors")), &PointRule::honorPoints)
        ->setHint(tr("A line each: title and points, such as “奎文好人 200”"));
    number("trainingPerHour", tr("An hour of training"), &PointRule::trainingPerHour);
    beginSection(tr("What can be done with points"));
    number("expiryMonths", tr("Lapse after months"), &PointRule::expiryMonths)->setHint(tr("Empty: never"));
    number("freezeDays", tr("Exchanges are kept for days"), &PointRule::freezeDays);
    m_form.bind(add<MoneyField>("pointValue", tr("Worth of a point")), &PointRule::pointValue);
    m_form.bind(add<MoneyField>("reserve", tr("Money set aside")), &PointRule::reserve);
    m_form.bind(addWide<CheckField>("allowsGifts", tr("Gifts"), tr("Points may be given to another person")),
        &PointRule::allowsGifts);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &PointRule::notes);
    begin(rule, storeWith(PointRuleRepository()));
}

NumberField* PointRuleDialog::number(const char* name, const QString& label, int PointRule::*member)
{
    auto* field = add<NumberField>(name, label);
    field->setLimits(0, 100'000);
    m_form.bind(field, member);
    return field;
}
