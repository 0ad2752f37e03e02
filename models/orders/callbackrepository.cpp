#include "models/orders/callbackrepository.h"

#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/orders/missedcall.h"
#include "models/records/readscope.h"
#include "models/security/vault.h"

QList<CallBack> CallBackRepository::waiting(Connection& connection, const QList<qint64>& organisations) const
{
    QVariantList values{orderStates().code(OrderState::ToEvaluate)};
    QString sql = QStringLiteral(
        "SELECT o.id, o.number, o.requester_name, o.requester_phone_sealed, c.name, n.name, COALESCE(t.name, v.name), "
        "r.ended_at, (SELECT COUNT(*) FROM missed_calls m WHERE m.order_id = o.id AND m.round = o.round AND m.state = "
        "'noted'), l.called_at, l.reason FROM orders o JOIN organisations c ON c.id = o.organisation_id LEFT JOIN "
        "need_categories n ON n.id = o.need_id LEFT JOIN order_rounds r ON r.order_id = o.id AND r.round = o.round "
        "LEFT JOIN teams t ON t.id = r.team_id LEFT JOIN volunteers v ON v.id = r.volunteer_id LEFT JOIN missed_calls "
        "l ON l.id = (SELECT MAX(m.id) FROM missed_calls m WHERE m.order_id = o.id AND m.round = o.round AND m.state = "
        "'noted') WHERE o.state = ?");
    sql += andReadable(connection, QStringLiteral("o.organisation_id"), organisations, values);
    Query query(connection, sql + QStringLiteral(" ORDER BY COALESCE(r.ended_at, o.requested_at), o.id"));
    query.bindAll(values).run();
    QList<CallBack> all;
    while (query.next()) {
        const QString phone = m_vault.open(query.blob(3), {"orders", "requester_phone_sealed", query.integer(0)});
        const QString missed = query.isNull(10) ? QString() : missedCallTitle(missedCallFromCode(query.text(10)));
        all << CallBack{query.id<OrderId>(0), query.text(1), query.text(2), phone, query.text(4), query.text(5),
            query.text(6), parseIsoMinute(query.text(7)), query.number(8), parseIsoMinute(query.text(9)), missed};
    }
    return all;
}
