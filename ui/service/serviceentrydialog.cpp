#include "ui/service/serviceentrydialog.h"

#include "models/activities/signtime.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/service/serviceentry.h"
#include "models/service/servicerepository.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"

namespace {

/// A time of day as sheets write it.
class DayTimeField final : public TextField {
public:
    using TextField::TextField;
    [[nodiscard]] QString inputProblem() const override
    {
        if (text().isEmpty() || parseSignTime(text()))
            return {};
        return ServiceEntryDialog::tr("This is not a time of day. Type it like 14:30, or 01:30+1 for the next day.");
    }
};

QDateTime moment(QDate day, const QString& text)
{
    const auto time = parseSignTime(text);
    if (!day.isValid() || !time)
        return {};
    return QDateTime(time->isNextDay ? day.addDays(1) : day, time->time);
}

} // namespace

ServiceEntryDialog::ServiceEntryDialog(Office& office, QWidget* parent)
    : FormDialog(tr("Enter hours by hand"), parent)
    , m_office(office)
{
    makeTime();
    makeService();
    m_form.show({});
    for (const char* name : {"volunteer", "date", "field", "start"})
        connect(field(QString::fromLatin1(name)), &FormField::edited, this, &ServiceEntryDialog::showCare);
    showCare();
    setValidator([this] { return problems(); });
    setSaver([this] { store(); });
}

void ServiceEntryDialog::makeTime()
{
    beginSection(tr("Who and when"));
    m_form.bind(addWide<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(m_office), Need::Required),
        &ServiceRecord::volunteer);
    m_date = add<DateField>("date", tr("Date"), Need::Required);
    m_date->setDate(QDate::currentDate());
    m_break = add<NumberField>("minutes", tr("Break (minutes)"));
    m_break->setLimits(0, 1440);
    m_from = add<DayTimeField>("start", tr("From"), Need::Required);
    m_from->setPlaceholder(QStringLiteral("09:00"));
    m_to = add<DayTimeField>("end", tr("To"), Need::Required);
    m_to->setPlaceholder(QStringLiteral("11:30"));
    m_nextDay
        = addWide<CheckField>("nextDay", tr("Next day"), tr("Ended past midnight, on the next day (also: 01:30+1)"));
    for (FormField* field : QList<FormField*>{m_from, m_to, m_break, m_nextDay})
        connect(field, &FormField::edited, this, &ServiceEntryDialog::showHours);
}

/// The reason is asked for while a rule of care is not met.
void ServiceEntryDialog::showCare()
{
    const auto care = ServiceEntry::careOf(m_office.database().reader(), record());
    m_careReason->setVisible(!care.isEmpty());
    m_careReason->setHint(careText(care));
}

/// What the times come to, while they are typed.
void ServiceEntryDialog::showHours()
{
    const Minutes minutes = record().minutes;
    m_to->setHint(minutes.value() > 0 ? tr("= %1 hours").arg(minutes.hoursText()) : QString());
}

void ServiceEntryDialog::makeService()
{
    beginSection(tr("What and where"));
    m_form.bind(addWide<TextField>("content", tr("What was done"), Need::Required), &ServiceRecord::content)
        ->setHint(tr("What was done; it stands on the certificate"));
    m_form.bind(add<ReferenceField>("field", tr("Field"), termReferences(m_office, Dictionary::ServiceField)),
        &ServiceRecord::field);
    m_station = m_form.bind(add<ReferenceField>("station", tr("Served at"), stationReferences(m_office, Offered::All)),
        &ServiceRecord::servedStation);
    m_careReason = m_form.bind(addWide<TextField>("careReason", tr("Why all the same")), &ServiceRecord::careReason);
    m_check = addWide<CheckField>("check", tr("Check"), tr("Check at once (only where self-checking is allowed)"));
}

ServiceRecord ServiceEntryDialog::record() const
{
    ServiceRecord record = m_form.record();
    record.start = moment(m_date->date(), m_from->text());
    record.end = moment(m_date->date(), m_to->text());
    if (m_nextDay->isChecked() && record.end.date() == m_date->date())
        record.end = record.end.addDays(1);
    record.minutes = minutesBetween(record.start, record.end) - Minutes(m_break->integer().value_or(0));
    record.servedOrganisation = OrganisationId(m_station->held().organisation);
    return record;
}

Problems ServiceEntryDialog::problems() const
{
    const ServiceRecord entered = record();
    Problems problems = validate(entered);
    if (entered.start > QDateTime::currentDateTime())
        problems << Problem{QStringLiteral("date"), tr("This day is still to come; hours are recorded afterwards.")};
    if (!isAcceptable(problems))
        return problems;
    const auto care = ServiceEntry::careOf(m_office.database().reader(), entered);
    if (!care.isEmpty() && entered.careReason.isEmpty())
        problems << Problem{
            QStringLiteral("careReason"), tr("%1 Say why the hours count all the same.").arg(careText(care))};
    const auto others
        = ServiceRepository().touching(m_office.database().reader(), entered.volunteer, entered.start, entered.end);
    if (!others.isEmpty()) {
        problems << Problem{QStringLiteral("start"),
            tr("Overlaps service from %1 to %2.")
                .arg(shownMoment(others.first().start), others.first().end.toString(QStringLiteral("HH:mm")))};
    }
    return problems;
}

void ServiceEntryDialog::store()
{
    commitNow(m_office, [this, entered = record(), isChecked = m_check->isChecked()](UnitOfWork& work) {
        m_saved = ServiceEntry(work).enter(entered, isChecked).id;
    });
}
