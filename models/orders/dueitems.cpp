#include "models/orders/dueitems.h"

#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/orders/ordertext.h"
#include "models/records/readscope.h"

#include <algorithm>

namespace {

using Kind = DueItem::Kind;

struct Question {
    Kind kind;
    const char* due; ///< column
    const char* rest; ///< joins and conditions; ends with a comparison of the deadline
};

constexpr Question questions[]{
    {Kind::Response, "o.response_due_at", "WHERE o.state IN ('received', 'to_dispatch') AND o.response_due_at < ?"},
    {Kind::Completion, "o.completion_due_at",
        "WHERE o.state IN ('dispatched', 'accepted', 'serving') AND o.completion_due_at < ?"},
    {Kind::CallBack, "r.ended_at",
        "JOIN order_rounds r ON r.order_id = o.id AND r.round = o.round WHERE o.state = 'to_rate' AND r.ended_at < ?"},
    {Kind::FollowUp, "e.follow_up_due",
        "JOIN evaluations e ON e.subject_kind = 'order' AND e.subject_id = o.id WHERE e.round > 0 AND e.follow_up = "
        "'open' AND e.follow_up_due < ?"},
};

/// A day as deadline ends with it.
QDateTime dueOf(Kind kind, const QString& stored)
{
    const QDate day = parseIsoDate(stored.left(10));
    switch (kind) {
    case Kind::CallBack:
        return day.addDays(2).startOfDay();
    case Kind::FollowUp:
        return day.addDays(1).startOfDay();
    default:
        return parseIsoMinute(stored);
    }
}

} // namespace

QString dueKindTitle(DueItem::Kind kind)
{
    switch (kind) {
    case Kind::Response:
        return OrderText::tr("Dispatch it");
    case Kind::Completion:
        return OrderText::tr("Should be served");
    case Kind::CallBack:
        return OrderText::tr("Call back");
    case Kind::FollowUp:
        break;
    }
    return OrderText::tr("Answer the bad evaluation");
}

QList<DueItem> dueItems(Connection& connection, const QList<qint64>& organisations, const QDateTime& now, int limit)
{
    QList<DueItem> items;
    for (const Question& question : questions) {
        const QDate bound = question.kind == Kind::CallBack ? now.date() : now.date().addDays(1);
        QVariantList values{isoDate(bound)};
        QString sql = QStringLiteral("SELECT o.id, o.number, n.name, o.requester_name, %1 FROM orders o LEFT JOIN "
                                     "need_categories n ON n.id = o.need_id %2")
                          .arg(QLatin1String(question.due), QLatin1String(question.rest));
        sql += andReadable(connection, QStringLiteral("o.organisation_id"), organisations, values);
        sql += QStringLiteral(" ORDER BY %1, o.id LIMIT ?").arg(QLatin1String(question.due));
        Query query(connection, sql);
        query.bindAll(values << limit).run();
        while (query.next())
            items << DueItem{question.kind, query.id<OrderId>(0), query.text(1), query.text(2), query.text(3),
                dueOf(question.kind, query.text(4))};
    }
    std::stable_sort(items.begin(), items.end(), [](const DueItem& a, const DueItem& b) { return a.due < b.due; });
    return items.mid(0, limit);
}
