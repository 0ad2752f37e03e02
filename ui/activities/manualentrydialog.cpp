#include "ui/activities/manualentrydialog.h"

#include "models/activities/signtimedictionary.h"
#include "models/security/office.h"
#include "models/service/serviceentry.h"
#include "models/service/servicerepository.h"
#include "models/stations/stationrepository.h"
#include "ui/activities/placechoices.h"
#include "ui/common/commit.h"

namespace {

QDateTime moment(QDate day, const QString& text)
{
    const auto time = parseSignTime(text);
    if (!day.isValid() || !time)
        return {};
    return QDateTime(time->isNextDay ? day.addDays(1) : day, time->time);
}

} // namespace

ManualEntryDialog::ManualEntryDialog(Office& office, QWidget* parent)
    : FormDialog(tr("Enter hours by hand"), parent)
    , m_office(office)
{
    makeFields();
    setValidator([this] { return problems(); });
    setSaver([this] { store(); });
}

void ManualEntryDialog::makeFields()
{
    beginSection(tr("Who and when"));
    m_person = addWide<PersonField>("volunteer", tr("Volunteer"), &m_office.database());
    m_date = add<DateField>("date", tr("Date"), Need::Required);
    m_date->setDate(QDate::currentDate());
    m_break = add<NumberField>("minutes", tr("Break (minutes)"));
    m_break->setLimits(0, 1440);
    m_from = add<TextField>("start", tr("From"), Need::Required);
    m_from->setPlaceholder(QStringLiteral("09:00"));
    m_to = add<TextField>("end", tr("To"), Need::Required);
    m_to->setPlaceholder(QStringLiteral("11:30"));
    m_to->setHint(tr("Past midnight: 01:30+1"));
    beginSection(tr("What and where"));
    m_content = addWide<TextField>("content", tr("Service"), Need::Required);
    m_content->setHint(tr("What was done; it stands on the certificate"));
    m_field = add<ChoiceField>("field", tr("Field"));
    m_field->setChoices(fieldChoices(m_office));
    m_station = add<ChoiceField>("station", tr("Served at"));
    m_station->setChoices(stationChoices(m_office));
    m_check = addWide<CheckField>("check", tr("Check"), tr("Check at once (only where self-checking is allowed)"));
}

ServiceRecord ManualEntryDialog::record() const
{
    ServiceRecord record;
    record.volunteer = m_person->person();
    record.start = moment(m_date->date(), m_from->text());
    record.end = moment(m_date->date(), m_to->text());
    record.minutes = minutesBetween(record.start, record.end) - Minutes(m_break->integer().value_or(0));
    record.field = TermId(m_field->value().toLongLong());
    record.servedStation = StationId(m_station->value().toLongLong());
    record.content = m_content->text();
    return record;
}

Problems ManualEntryDialog::problems() const
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

void ManualEntryDialog::store()
{
    ServiceRecord entered = record();
    const auto station = StationRepository(m_office.vault()).find(m_office.database().reader(), entered.servedStation);
    if (station)
        entered.servedOrganisation = station->organisation;
    commitNow(m_office, [entered, isChecked = m_check->isChecked()](UnitOfWork& work) {
        ServiceEntry(work).enter(entered, isChecked);
    });
}
