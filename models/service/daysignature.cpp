#include "models/service/daysignature.h"

#include "models/database/query.h"
#include "models/service/servicefeature.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DaySignature)
};

/// The day's minutes among these records.
Minutes minutesOn(QDate day, const QList<ServiceRecord>& records)
{
    Minutes minutes;
    for (const ServiceRecord& record : records) {
        for (const DayShare& share : dayShares(record)) {
            if (share.day == day)
                minutes += share.minutes;
        }
    }
    return minutes;
}

QList<ServiceRecord> recordsOn(Connection& connection, VolunteerId volunteer, QDate day)
{
    return ServiceRepository().touching(
        connection, volunteer, QDateTime(day, QTime(0, 0)), QDateTime(day.addDays(1), QTime(0, 0)));
}

DayTotal totalOf(Connection& connection, VolunteerId volunteer, QDate day, const QList<ServiceRecord>& records)
{
    const SettingsRepository settings;
    DayTotal total{volunteer, day, minutesOn(day, records),
        Minutes(60 * settings.number(connection, DaySetting::signatureHours)),
        Minutes(60 * settings.number(connection, DaySetting::administratorHours)), {}};
    total.allowed = total.usual;
    if (total.isLong()) {
        const QList<DaySignature> signatures = DaySignatureRepository().ofDay(connection, volunteer, day);
        if (!signatures.isEmpty())
            total.allowed = std::max(total.usual, signatures.first().minutes);
    }
    return total;
}

DayTotal totalOf(Connection& connection, VolunteerId volunteer, QDate day)
{
    return totalOf(connection, volunteer, day, recordsOn(connection, volunteer, day));
}

} // namespace

const StateTable<DaySignatureState>& daySignatureStates()
{
    using enum DaySignatureState;
    static const StateTable<DaySignatureState> table("DaySignature",
        {
            {Signed, "signed", QT_TRANSLATE_NOOP("DaySignature", "Signed"),
                {{Withdrawn, QT_TRANSLATE_NOOP("DaySignature", "Withdraw…"), true}}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("DaySignature", "Withdrawn"), {}},
        });
    return table;
}

const Table<DaySignature>& daySignatureTable()
{
    using S = DaySignature;
    static const Table<S> table("day_signatures", [](Table<S>& t) {
        t.reference("volunteer_id", &S::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer")).once();
        t.value("day", &S::day, QT_TRANSLATE_NOOP("Column", "Day")).once();
        t.value("minutes", &S::minutes, QT_TRANSLATE_NOOP("Column", "Minutes")).once();
        t.freeText("reason", &S::reason, QT_TRANSLATE_NOOP("Column", "Why so many hours")).once();
        t.reference("signed_by", &S::signedBy, "accounts", QT_TRANSLATE_NOOP("Column", "Signed by")).once();
        t.state("state", &S::state, daySignatureStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &S::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("day, id");
    });
    return table;
}

QList<DaySignature> DaySignatureRepository::ofDay(Connection& connection, VolunteerId volunteer, QDate day) const
{
    return select(connection,
        QStringLiteral("WHERE volunteer_id = ? AND day = ? AND state = 'signed' ORDER BY minutes DESC, id DESC"),
        {volunteer.value(), isoDate(day)});
}

QString DayTotal::sentence() const
{
    const QString hours = QString::number(usual.value() / 60);
    if (!isLong())
        return {};
    if (!waits())
        return Text::tr("%1 adds up to %2 hours; a second account has signed the day.")
            .arg(isoDate(day), minutes.hoursText());
    if (asksAdministrator())
        return Text::tr("%1 adds up to %2 hours; beyond %3 hours an administrator signs the day, with a reason, before "
                        "they count.")
            .arg(isoDate(day), minutes.hoursText())
            .arg(most.value() / 60);
    return Text::tr("%1 adds up to %2 hours; beyond %3 hours a second account signs the day before they count.")
        .arg(isoDate(day), minutes.hoursText(), hours);
}

QList<DayShare> dayShares(const ServiceRecord& record)
{
    const QDate first = record.start.date();
    const QDate last = record.end.date();
    qint64 later = 0;
    if (first != last)
        later = std::min<qint64>(record.minutes.value(), record.end.time().hour() * 60 + record.end.time().minute());
    QList<DayShare> shares{{first, record.minutes - Minutes(later)}};
    if (later > 0)
        shares << DayShare{last, Minutes(later)};
    return shares;
}

QList<DayTotal> DayTotals::with(Connection& connection, const QList<ServiceRecord>& planned, ServiceRecordId instead)
{
    QList<DayTotal> totals;
    const ServiceRecord& first = planned.first();
    for (const DayShare& share : dayShares(first)) {
        QList<ServiceRecord> records = recordsOn(connection, first.volunteer, share.day);
        records.removeIf([&](const ServiceRecord& one) {
            return one.id == instead
                || std::any_of(planned.begin(), planned.end(), [&](const auto& other) { return other.id == one.id; });
        });
        totals << totalOf(connection, first.volunteer, share.day, records + planned);
    }
    return totals;
}

QList<DayTotal> DayTotals::of(Connection& connection, const ServiceRecord& record)
{
    return with(connection, {record});
}

QList<DayTotal> DayTotals::waiting(const QList<DayTotal>& totals)
{
    QList<DayTotal> waiting;
    std::copy_if(
        totals.begin(), totals.end(), std::back_inserter(waiting), [](const auto& one) { return one.waits(); });
    return waiting;
}

/// The same sum as `dayShares` makes, said to the engine: of the first day and, over midnight, of the last one.
QString DayTotals::waitingSql()
{
    const QString later = QStringLiteral(
        "(CASE WHEN SUBSTR(o.started_at, 1, 10) = SUBSTR(o.ended_at, 1, 10) THEN 0 WHEN CAST(SUBSTR(o.ended_at, 12, 2) "
        "AS INTEGER) * 60 + CAST(SUBSTR(o.ended_at, 15, 2) AS INTEGER) < o.minutes THEN CAST(SUBSTR(o.ended_at, 12, 2) "
        "AS INTEGER) * 60 + CAST(SUBSTR(o.ended_at, 15, 2) AS INTEGER) ELSE o.minutes END)");
    const QString over
        = QStringLiteral("(SELECT COALESCE(SUM(CASE WHEN SUBSTR(o.started_at, 1, 10) = %1 THEN o.minutes - %2 ELSE %2 "
                         "END), 0) FROM service_records o WHERE o.volunteer_id = service_records.volunteer_id AND "
                         "o.state <> 'void' AND o.started_at < %1 || 'U' AND o.ended_at >= %1) > %3");
    const QString allowed = QStringLiteral(
        "COALESCE((SELECT MAX(g.minutes) FROM day_signatures g WHERE g.volunteer_id = service_records.volunteer_id AND "
        "g.day = %1 AND g.state = 'signed'), 0)");
    const QString usual
        = QStringLiteral("COALESCE((SELECT CAST(c.value AS INTEGER) FROM settings c WHERE c.key = '%1'), %2) * 60")
              .arg(DaySetting::signatureHours.key)
              .arg(8);
    QStringList days;
    for (const char* column : {"started_at", "ended_at"}) {
        const QString day = QStringLiteral("SUBSTR(service_records.%1, 1, 10)").arg(QLatin1String(column));
        days << QLatin1Char('(') + over.arg(day, later, usual) + QStringLiteral(" AND ")
                + over.arg(day, later, allowed.arg(day)) + QLatin1Char(')');
    }
    return QLatin1Char('(') + days.first()
        + QStringLiteral(" OR (SUBSTR(service_records.ended_at, 12, 5) <> '00:00' AND ") + days.last()
        + QStringLiteral("))");
}

TakenStep DaySigning::sign(VolunteerId volunteer, QDate day, const QString& reason) const
{
    Connection& connection = m_work.connection();
    const DayTotal total = totalOf(connection, volunteer, day);
    m_work.require(total.asksAdministrator() ? Acts::SignVeryLongDays : Acts::SignDays);
    const ServicePerson person = ServicePersonRepository().find(connection, volunteer).value_or(ServicePerson());
    if (!total.isLong())
        throw Error(Text::tr("%1 served %2 hours on %3; that needs no second signature.")
                        .arg(person.name, total.minutes.hoursText(), isoDate(day)));
    if (!total.waits())
        throw Error(Text::tr("%1 of %2 is signed already.").arg(isoDate(day), person.name));
    if (total.asksAdministrator() && reason.trimmed().isEmpty())
        throw Error(Text::tr("Say why one person served %1 hours on one day; the reason stays with the signature.")
                        .arg(total.minutes.hoursText()));
    requireAnother(total);
    DaySignature signature;
    signature.volunteer = volunteer;
    signature.day = day;
    signature.minutes = total.minutes;
    signature.reason = reason.trimmed();
    signature.signedBy = m_work.actor().account;
    const DaySignatureId id = DaySignatureRepository().insert(m_work, signature);
    return {[id](UnitOfWork& later) { DaySigning(later).withdraw(id); },
        Text::tr("Signed: %1 with %2 hours on %3. Another account checks them now.")
            .arg(person.name, total.minutes.hoursText(), isoDate(day))};
}

void DaySigning::requireAnother(const DayTotal& total) const
{
    Connection& connection = m_work.connection();
    if (SettingsRepository().flag(connection, SettingKey::allowSelfCheck))
        return;
    for (const ServiceRecord& record : recordsOn(connection, total.volunteer, total.day)) {
        if (record.enteredBy == m_work.actor().account)
            throw Error(Text::tr("You entered hours of this day yourself. Its second signature is that of another "
                                 "account."));
        if (record.state == ServiceState::Checked && record.checkedBy == m_work.actor().account)
            throw Error(Text::tr("You checked hours of this day yourself. Its second signature is that of another "
                                 "account."));
    }
}

/// As long as nothing was checked on the strength of it.
void DaySigning::withdraw(DaySignatureId id) const
{
    m_work.require(Acts::SignDays);
    Connection& connection = m_work.connection();
    const DaySignature signature = DaySignatureRepository().require(connection, id);
    for (const ServiceRecord& record : recordsOn(connection, signature.volunteer, signature.day)) {
        if (record.state != ServiceState::Checked)
            continue;
        const bool isLater = connection
                                 .scalar(QStringLiteral("SELECT COUNT(*) FROM service_records r JOIN day_signatures s "
                                                        "ON s.id = ? WHERE r.id = ? AND r.updated_at >= s.created_at"),
                                     {id.value(), record.id.value()})
                                 .toLongLong()
            > 0;
        if (isLater)
            throw Error(Text::tr("This signature cannot be taken back: hours of the day were checked since. Void those "
                                 "that are wrong."));
    }
    DaySignatureRepository().changeState(m_work, id, DaySignatureState::Withdrawn, Text::tr("Undone"));
}

template class Table<DaySignature>;
