#include "models/database/query.h"
#include "models/reports/listreports.h"
#include "models/reports/officescope.h"
#include "models/reports/periodparts.h"
#include "models/reports/reporttext.h"

namespace {

using Kind = SheetColumnKind;

/// Checked records that touch the period; none lasts more than a day.
QString recordCondition(const OfficeScope& scope, const Period& period, QVariantList& values)
{
    QString sql = QStringLiteral("r.state = 'checked'");
    if (!period.from.isNull()) {
        sql += QStringLiteral(" AND r.started_at >= ? AND r.ended_at > ?");
        values << isoDate(period.from.addDays(-1)) << isoDate(period.from) + QStringLiteral("T00:00");
    }
    if (!period.to.isNull()) {
        sql += QStringLiteral(" AND r.started_at < ?");
        values << isoDate(period.to);
    }
    return sql + scope.condition(QStringLiteral("r.organisation_id"), values);
}

class HourRows final : public ReportRows {
public:
    HourRows(Connection& connection, const ReportRequest& request)
        : m_period(request.period)
        , m_records(connection, sql(OfficeScope(connection, request.organisation), m_period, m_values))
    {
        m_records.bindAll(m_values).run();
    }

    bool next(TableRow& row) override
    {
        if (!m_records.next())
            return false;
        const QDateTime start = parseIsoMinute(m_records.text(0));
        const QDateTime end = parseIsoMinute(m_records.text(1));
        const qint64 minutes = minutesWithin(start, end, Minutes(m_records.integer(2)), m_period).value();
        row = {start.date(), start.time().toString(QStringLiteral("HH:mm")), endText(start, end), m_records.text(3),
            m_records.text(4), m_records.text(5), m_records.text(6), m_records.text(7), sourceText(), m_records.text(8),
            minutes};
        ++m_count;
        m_minutes += minutes;
        return true;
    }

    TableRow totals() const override
    {
        TableRow row(columns().size());
        row[0] = ReportText::tr("Total");
        row[3] = ReportText::tr("%n records", nullptr, int(m_count));
        row.last() = m_minutes;
        return row;
    }

    static QList<SheetColumn> columns()
    {
        return {{ReportText::tr("Date"), 12, Kind::Date}, {ReportText::tr("From"), 8}, {ReportText::tr("To"), 12},
            {ReportText::tr("Number"), 12}, {ReportText::tr("Full name"), 10}, {ReportText::tr("Organization"), 16},
            {ReportText::tr("Team"), 24}, {ReportText::tr("Service field"), 12},
            {ReportText::tr("Activity or order"), 28}, {ReportText::tr("Served at"), 24},
            {ReportText::tr("Service hours"), 10, Kind::Hours}};
    }

private:
    static QString sql(const OfficeScope& scope, const Period& period, QVariantList& values)
    {
        return QStringLiteral(
            "SELECT r.started_at, r.ended_at, r.minutes, v.number, v.name, o.name, t.name, f.name, s.name, "
            "r.source_kind, a.name, b.number "
            "FROM service_records r JOIN volunteers v ON v.id = r.volunteer_id JOIN organisations o ON o.id = "
            "r.organisation_id "
            "LEFT JOIN teams t ON t.id = r.team_id LEFT JOIN service_fields f ON f.id = r.field_id "
            "LEFT JOIN stations s ON s.id = r.served_station_id "
            "LEFT JOIN activities a ON r.source_kind = 'activity' AND a.id = r.source_id "
            "LEFT JOIN orders b ON r.source_kind = 'order' AND b.id = r.source_id WHERE %1 ORDER BY r.started_at, r.id")
            .arg(recordCondition(scope, period, values));
    }

    static QString endText(const QDateTime& start, const QDateTime& end)
    {
        const QString time = end.time().toString(QStringLiteral("HH:mm"));
        return end.date() == start.date() ? time : ReportText::tr("%1 next day").arg(time);
    }

    QString sourceText() const
    {
        const QString kind = m_records.text(9);
        if (kind == QStringLiteral("manual"))
            return ReportText::tr("Entered by hand");
        return kind == QStringLiteral("order") ? ReportText::tr("Order %1").arg(m_records.text(11))
                                               : m_records.text(10);
    }

    Period m_period;
    QVariantList m_values;
    Query m_records;
    qint64 m_count = 0;
    qint64 m_minutes = 0;
};

} // namespace

ReportSection hoursSection(Connection& connection, const Vault&, const ReportRequest& request)
{
    ReportSection section;
    section.title = ReportText::tr("Hours");
    section.columns = HourRows::columns();
    section.landscape = true;
    section.stream = [request](Connection& reader) { return std::make_unique<HourRows>(reader, request); };
    QVariantList values;
    const QString condition = recordCondition(OfficeScope(connection, request.organisation), request.period, values);
    section.expected
        = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM service_records r WHERE ") + condition, values)
              .toLongLong();
    return section;
}
