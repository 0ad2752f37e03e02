#include "models/reports/statementreport.h"

#include "models/calendar/workingcalendar.h"
#include "models/common/minutes.h"
#include "models/database/query.h"
#include "models/hours/spotcheck.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

constexpr int lawfulDays = 10; ///< working days within which hours are recorded (民政部令第67号)

/// Working days → records.
using DayCounts = QMap<int, qint64>;

struct Counts {
    qint64 records = 0;
    qint64 minutes = 0;
    qint64 voided = 0;
    qint64 corrected = 0;
    qint64 supplements = 0; ///< approved
    qint64 objections = 0;
    DayCounts days;
};

qint64 recordsOf(const DayCounts& days)
{
    qint64 sum = 0;
    for (const qint64 count : days)
        sum += count;
    return sum;
}

TableValue meanOf(const DayCounts& days)
{
    qint64 sum = 0;
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        sum += day.key() * *day;
    const qint64 records = recordsOf(days);
    return records > 0 ? TableValue(double(sum) / double(records)) : TableValue();
}

TableValue medianOf(const DayCounts& days)
{
    const qint64 middle = (recordsOf(days) + 1) / 2;
    qint64 seen = 0;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        seen += *day;
        if (seen >= middle)
            return qint64(day.key());
    }
    return {};
}

qint64 inTime(const DayCounts& days)
{
    qint64 sum = 0;
    for (auto day = days.cbegin(); day != days.cend() && day.key() <= lawfulDays; ++day)
        sum += *day;
    return sum;
}

/// Asks for one period and scope.
class Statement final {
public:
    Statement(Connection& connection, const ReportRequest& request)
        : m_connection(connection)
        , m_scope(connection, request.organisation)
        , m_period(request.period)
        , m_calendar(WorkingCalendar::of(connection))
    {
    }

    QList<ReportSection> sections()
    {
        readRecords();
        readDays();
        readSteps();
        return {overview(), byOrganisation(), spotChecks()};
    }

private:
    /// ` AND …` for a column of UTC milliseconds.
    QString atMoments(const QString& column, QVariantList& values) const
    {
        QString sql;
        if (!m_period.from.isNull()) {
            sql += QStringLiteral(" AND %1 >= ?").arg(column);
            values << QDateTime(m_period.from, QTime(0, 0)).toMSecsSinceEpoch();
        }
        if (!m_period.to.isNull()) {
            sql += QStringLiteral(" AND %1 < ?").arg(column);
            values << QDateTime(m_period.to, QTime(0, 0)).toMSecsSinceEpoch();
        }
        return sql;
    }
    /// Calls `take` for each organization with two numbers.
    template <class Take> void group(const QString& sql, const QVariantList& values, Take take)
    {
        Query query(m_connection, sql);
        query.bindAll(values).run();
        while (query.next())
            take(m_counts[query.integer(0)], query.integer(1), query.integer(2));
    }

    void readRecords()
    {
        QVariantList values;
        QString condition = periodCondition(m_period, QStringLiteral("r.started_at"), values);
        condition += m_scope.condition(QStringLiteral("r.organisation_id"), values);
        group(
            QStringLiteral("SELECT r.organisation_id, COUNT(*), SUM(r.minutes) FROM service_records r WHERE r.state = "
                           "'checked'%1 GROUP BY r.organisation_id")
                .arg(condition),
            values, [](Counts& counts, qint64 records, qint64 minutes) {
                counts.records = records;
                counts.minutes = minutes;
            });
    }

    /// From the day of the service to the day on which it was entered; not of history, which a file brought at once
    /// with its activity, as in the check of the ledger.
    void readDays()
    {
        constexpr qint64 millisecondsOfDay = 86'400'000;
        QVariantList values{qint64(QDateTime::currentDateTime().offsetFromUtc()) * 1000};
        QString condition = periodCondition(m_period, QStringLiteral("r.started_at"), values);
        condition += m_scope.condition(QStringLiteral("r.organisation_id"), values);
        Query query(m_connection,
            QStringLiteral("SELECT organisation_id, day, entered, COUNT(*) FROM (SELECT r.organisation_id, "
                           "SUBSTR(r.started_at, 1, 10) AS day, (r.created_at + ?) / 86400000 AS entered FROM "
                           "service_records r LEFT JOIN activities a ON r.source_kind = 'activity' AND a.id = "
                           "r.source_id WHERE r.state = 'checked' AND (a.id IS NULL OR ABS(r.created_at - "
                           "a.created_at) >= 120000)%1) AS entries GROUP BY organisation_id, day, entered")
                .arg(condition));
        query.bindAll(values).run();
        while (query.next()) {
            const QDate entered = QDateTime::fromMSecsSinceEpoch(query.integer(2) * millisecondsOfDay, Qt::UTC).date();
            m_counts[query.integer(0)].days[daysBetween(parseIsoDate(query.text(1)), entered)] += query.integer(3);
        }
    }

    int daysBetween(QDate served, QDate entered)
    {
        const auto known = m_known.constFind({served, entered});
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert({served, entered}, m_calendar.between(served, entered));
    }

    void readSteps()
    {
        QVariantList values;
        QString condition = atMoments(QStringLiteral("s.changed_at"), values);
        condition += m_scope.condition(QStringLiteral("r.organisation_id"), values);
        group(
            QStringLiteral("SELECT r.organisation_id, COUNT(*), 0 FROM state_changes s JOIN service_records r ON r.id "
                           "= s.record_id WHERE s.record_table = 'service_records' AND s.to_state = 'void'%1 GROUP BY "
                           "r.organisation_id")
                .arg(condition),
            values, [](Counts& counts, qint64 voided, qint64) { counts.voided = voided; });
        values.clear();
        condition = atMoments(QStringLiteral("c.created_at"), values);
        condition += m_scope.condition(QStringLiteral("r.organisation_id"), values);
        group(
            QStringLiteral("SELECT r.organisation_id, COUNT(*), 0 FROM service_corrections c JOIN service_records r ON "
                           "r.id = c.record_id WHERE r.state <> 'void'%1 GROUP BY r.organisation_id")
                .arg(condition),
            values, [](Counts& counts, qint64 corrected, qint64) { counts.corrected = corrected; });
        values.clear();
        condition = periodCondition(m_period, QStringLiteral("s.started_at"), values);
        condition += m_scope.condition(QStringLiteral("s.organisation_id"), values);
        group(QStringLiteral("SELECT s.organisation_id, COUNT(*), 0 FROM supplements s WHERE s.state = 'approved'%1 "
                             "GROUP BY s.organisation_id")
                  .arg(condition),
            values, [](Counts& counts, qint64 approved, qint64) { counts.supplements = approved; });
        values.clear();
        condition = periodCondition(m_period, QStringLiteral("j.raised_on"), values);
        condition += m_scope.condition(QStringLiteral("j.organisation_id"), values);
        group(QStringLiteral("SELECT j.organisation_id, COUNT(*), 0 FROM objections j WHERE j.state <> 'withdrawn'%1 "
                             "GROUP BY j.organisation_id")
                  .arg(condition),
            values, [](Counts& counts, qint64 objections, qint64) { counts.objections = objections; });
    }

    [[nodiscard]] Counts sum() const
    {
        Counts all;
        for (const Counts& one : m_counts) {
            all.records += one.records;
            all.minutes += one.minutes;
            all.voided += one.voided;
            all.corrected += one.corrected;
            all.supplements += one.supplements;
            all.objections += one.objections;
            for (auto day = one.days.cbegin(); day != one.days.cend(); ++day)
                all.days[day.key()] += *day;
        }
        return all;
    }

    /// State → how many rows of these days.
    QHash<QString, qint64> states(const QString& table, const QString& day)
    {
        QVariantList values;
        QString condition = periodCondition(m_period, day, values);
        condition += m_scope.condition(QStringLiteral("organisation_id"), values);
        Query query(m_connection,
            QStringLiteral("SELECT state, COUNT(*) FROM %1 WHERE state <> ''%2 GROUP BY state").arg(table, condition));
        query.bindAll(values).run();
        QHash<QString, qint64> counts;
        while (query.next())
            counts.insert(query.text(0), query.integer(1));
        return counts;
    }

    ReportSection overview()
    {
        ReportSection section;
        section.title = ReportText::tr("Records in figures");
        section.columns = {{ReportText::tr("Indicator"), 34}, {ReportText::tr("Amount"), 14, Kind::Mixed}};
        const auto line = [&section](const QString& name, const TableValue& amount) {
            section.rows << TableRow{name, amount};
        };
        const Counts all = sum();
        line(ReportText::tr("Checked service records"), all.records);
        line(ReportText::tr("Their hours"), Minutes(all.minutes).hours());
        line(ReportText::tr("Records voided"), all.voided);
        line(ReportText::tr("Records corrected"), all.corrected);
        addRequests(line);
        line(ReportText::tr("Working days from service to record, mean"), meanOf(all.days));
        line(ReportText::tr("Working days from service to record, median"), medianOf(all.days));
        line(ReportText::tr("Recorded within ten working days"), inTime(all.days));
        line(ReportText::tr("Recorded later"), recordsOf(all.days) - inTime(all.days));
        return section;
    }

    template <class Line> void addRequests(Line line)
    {
        const auto supplements = states(QStringLiteral("supplements"), QStringLiteral("started_at"));
        line(ReportText::tr("Supplements approved"), supplements.value(QStringLiteral("approved")));
        line(ReportText::tr("Supplements returned"), supplements.value(QStringLiteral("returned")));
        line(ReportText::tr("Supplements to approve"), supplements.value(QStringLiteral("pending")));
        const auto displays = states(QStringLiteral("hour_displays"), QStringLiteral("published_on"));
        line(ReportText::tr("Public displays"),
            displays.value(QStringLiteral("published")) + displays.value(QStringLiteral("ended")));
        const auto objections = states(QStringLiteral("objections"), QStringLiteral("raised_on"));
        line(ReportText::tr("Objections, hours corrected"), objections.value(QStringLiteral("corrected")));
        line(ReportText::tr("Objections, hours upheld"), objections.value(QStringLiteral("upheld")));
        line(ReportText::tr("Objections not decided yet"),
            objections.value(QStringLiteral("raised")) + objections.value(QStringLiteral("verifying")));
    }

    ReportSection byOrganisation()
    {
        ReportSection section;
        section.title = ReportText::tr("Records by organization");
        section.columns = {{ReportText::tr("Organization"), 22}, {ReportText::tr("Records"), 10, Kind::Integer},
            {ReportText::tr("Service hours"), 12, Kind::Hours}, {ReportText::tr("Voided"), 9, Kind::Integer},
            {ReportText::tr("Corrected"), 9, Kind::Integer}, {ReportText::tr("Supplements"), 10, Kind::Integer},
            {ReportText::tr("Objections"), 10, Kind::Integer},
            {ReportText::tr("Mean working days"), 10, Kind::Decimal1}};
        Query query(m_connection, QStringLiteral("SELECT id, name FROM organisations ORDER BY name_key, id"));
        query.run();
        while (query.next()) {
            const auto counts = m_counts.constFind(query.integer(0));
            if (counts != m_counts.cend())
                section.rows << rowOf(query.text(1), *counts);
        }
        section.totals = rowOf(ReportText::tr("Total"), sum());
        return section;
    }

    static TableRow rowOf(const QString& name, const Counts& counts)
    {
        return {name, counts.records, counts.minutes, counts.voided, counts.corrected, counts.supplements,
            counts.objections, meanOf(counts.days)};
    }

    ReportSection spotChecks()
    {
        ReportSection section;
        section.title = ReportText::tr("Spot checks");
        section.columns = {{ReportText::tr("Spot check"), 24}, {ReportText::tr("First day"), 12, Kind::Date},
            {ReportText::tr("Last day"), 12, Kind::Date}, {ReportText::tr("Out of records"), 10, Kind::Integer},
            {ReportText::tr("Sample"), 8, Kind::Integer}, {ReportText::tr("True"), 8, Kind::Integer},
            {ReportText::tr("Untrue"), 8, Kind::Integer}, {ReportText::tr("Not reached"), 9, Kind::Integer},
            {ReportText::tr("Share of true records (95%)"), 24}};
        QVariantList values;
        QString condition = periodCondition(m_period, QStringLiteral("from_on"), values);
        condition += m_scope.condition(QStringLiteral("organisation_id"), values);
        Query query(m_connection,
            QStringLiteral("SELECT id, name, from_on, to_on, population FROM spot_checks WHERE state <> 'cancelled'%1 "
                           "ORDER BY from_on, id")
                .arg(condition));
        query.bindAll(values).run();
        while (query.next()) {
            const SpotOutcome outcome = SpotCheckRepository().outcome(m_connection, query.id<SpotCheckId>(0));
            section.rows << TableRow{query.text(1), query.date(2), query.date(3), query.integer(4),
                qint64(outcome.drawn), qint64(outcome.real), qint64(outcome.untrue), qint64(outcome.unreached),
                outcome.shareText()};
        }
        return section;
    }

    Connection& m_connection;
    OfficeScope m_scope;
    Period m_period;
    WorkingCalendar m_calendar;
    QMap<qint64, Counts> m_counts; ///< by organization
    QHash<std::pair<QDate, QDate>, int> m_known;
};

} // namespace

QList<ReportSection> statementSections(Connection& connection, const Vault&, const ReportRequest& request)
{
    return Statement(connection, request).sections();
}
