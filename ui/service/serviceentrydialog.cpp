#include "ui/service/serviceentrydialog.h"

#include "models/activities/signtime.h"
#include "models/office/office.h"
#include "models/service/serviceentry.h"
#include "models/service/servicerepository.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"

namespace {

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
    m_from = add<TextField>("start", tr("From"), Need::Required);
    m_from->setPlaceholder(QStringLiteral("09:00"));
    m_to = add<TextField>("end", tr("To"), Need::Required);
    m_to->setPlaceholder(QStringLiteral("11:30"));
    m_to->setHint(tr("Past midnight: 01:30+1"));
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
    m_check = addWide<CheckField>("check", tr("Check"), tr("Check at once (only where self-checking is allowed)"));
}

ServiceRecord ServiceEntryDialog::record() const
{
    ServiceRecord record = m_form.record();
    record.start = moment(m_date->date(), m_from->text());
    record.end = moment(m_date->date(), m_to->text());
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
    const auto others
        = ServiceRepository().touching(m_office.database().reader(), entered.volunteer, entered.start, entered.end);
    if (!others.isEmpty()) {
        problems << Problem{QStringLiteral("start"),
            tr("Overlaps service from %1 to %2.")
                .arg(others.first().start.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                    others.first().end.toString(QStringLiteral("HH:mm")))};
    }
    return problems;
}

void ServiceEntryDialog::store()
{
    commitNow(m_office, [entered = record(), isChecked = m_check->isChecked()](UnitOfWork& work) {
        ServiceEntry(work).enter(entered, isChecked);
    });
}
