#include "models/database/query.h"
#include "models/evaluations/grade.h"
#include "models/orders/order.h"
#include "models/reports/listreports.h"
#include "models/reports/officescope.h"
#include "models/reports/reporttext.h"
#include "models/security/vault.h"

namespace {

using Kind = SheetColumnKind;

QString orderCondition(const OfficeScope& scope, const Period& period, QVariantList& values)
{
    QString sql = QStringLiteral("1 = 1");
    if (!period.from.isNull()) {
        sql += QStringLiteral(" AND o.requested_at >= ?");
        values << isoDate(period.from);
    }
    if (!period.to.isNull()) {
        sql += QStringLiteral(" AND o.requested_at < ?");
        values << isoDate(period.to);
    }
    return sql + scope.condition(QStringLiteral("o.organisation_id"), values);
}

class OrderRows final : public ReportRows {
public:
    OrderRows(Connection& connection, const Vault& vault, const ReportRequest& request)
        : m_vault(vault)
        , m_numbers(request.numbers)
        , m_orders(connection, sql(OfficeScope(connection, request.organisation), request.period, m_values))
    {
        m_orders.bindAll(m_values).run();
    }

    bool next(TableRow& row) override
    {
        if (!m_orders.next())
            return false;
        const QString phone = m_vault.open(m_orders.blob(5), {"orders", "requester_phone_sealed", m_orders.integer(0)});
        row = {m_orders.text(1), moment(2), m_orders.text(3), m_orders.text(4), shownPhone(phone, m_numbers),
            m_orders.text(6), kindTitle(orderKindFromCode(m_orders.text(7))), m_orders.text(8), m_orders.text(9),
            moment(10), moment(11), moment(12), orderStates().title(orderStates().fromCode(m_orders.text(13))),
            m_orders.isNull(14) ? TableValue() : TableValue(gradeTitle(Grade(m_orders.number(14)))), m_orders.text(15)};
        ++m_count;
        return true;
    }

    TableRow totals() const override
    {
        TableRow row(columns().size());
        row[0] = ReportText::tr("Total");
        row[2] = ReportText::tr("%n orders", nullptr, int(m_count));
        return row;
    }

    static QList<SheetColumn> columns()
    {
        return {{ReportText::tr("Order number"), 16}, {ReportText::tr("Received at"), 17, Kind::DateTime},
            {ReportText::tr("Source"), 12}, {ReportText::tr("Requester"), 10}, {ReportText::tr("Phone"), 14},
            {ReportText::tr("Community"), 14}, {ReportText::tr("Kind"), 10}, {ReportText::tr("Need"), 12},
            {ReportText::tr("Team"), 24}, {ReportText::tr("Dispatched"), 17, Kind::DateTime},
            {ReportText::tr("Service began"), 17, Kind::DateTime},
            {ReportText::tr("Service ended"), 17, Kind::DateTime}, {ReportText::tr("State"), 10},
            {ReportText::tr("Evaluation"), 10}, {ReportText::tr("Words"), 24}};
    }

private:
    static QString sql(const OfficeScope& scope, const Period& period, QVariantList& values)
    {
        return QStringLiteral(
            "SELECT o.id, o.number, o.requested_at, s.name, o.requester_name, o.requester_phone_sealed, g.name, "
            "o.kind, n.name, t.name, "
            "r.dispatched_at, r.started_at, r.ended_at, o.state, e.grade, e.words FROM orders o JOIN organisations g "
            "ON g.id = o.organisation_id "
            "LEFT JOIN order_sources s ON s.id = o.source_id LEFT JOIN need_categories n ON n.id = o.need_id "
            "LEFT JOIN order_rounds r ON r.order_id = o.id AND r.round = o.round LEFT JOIN teams t ON t.id = r.team_id "
            "LEFT JOIN evaluations e ON e.subject_kind = 'order' AND e.subject_id = o.id AND e.round = o.round WHERE "
            "%1 "
            "ORDER BY o.requested_at, o.id")
            .arg(orderCondition(scope, period, values));
    }

    [[nodiscard]] TableValue moment(int column) const
    {
        const QDateTime moment = parseIsoMinute(m_orders.text(column));
        return moment.isValid() ? TableValue(moment) : TableValue();
    }

    const Vault& m_vault;
    Numbers m_numbers;
    QVariantList m_values;
    Query m_orders;
    qint64 m_count = 0;
};

} // namespace

ReportSection ordersSection(Connection& connection, const Vault& vault, const ReportRequest& request)
{
    ReportSection section;
    section.title = ReportText::tr("Orders");
    section.columns = OrderRows::columns();
    section.landscape = true;
    section.stream
        = [&vault, request](Connection& reader) { return std::make_unique<OrderRows>(reader, vault, request); };
    QVariantList values;
    const QString condition = orderCondition(OfficeScope(connection, request.organisation), request.period, values);
    section.expected
        = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM orders o WHERE ") + condition, values).toLongLong();
    return section;
}
