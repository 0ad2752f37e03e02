#pragma once

#include "models/orders/order.h"

class Connection;

/// What somebody should see to today: the response or end of an order, its call-back, the answer to a bad evaluation.
struct DueItem {
    enum class Kind { Response, Completion, CallBack, FollowUp };

    Kind kind = Kind::Response;
    OrderId order;
    QString number;
    QString need;
    QString requester;
    QDateTime due; ///< whole days end at midnight

    [[nodiscard]] bool isOverdue(const QDateTime& now) const { return due <= now; }
};

/// Overdue or due until the end of the day, the oldest first, of these organizations (none = all that the account may
/// read). A call-back is due on the day after the service.
[[nodiscard]] QList<DueItem> dueItems(
    Connection& connection, const QList<qint64>& organisations, const QDateTime& now, int limit);
[[nodiscard]] QString dueKindTitle(DueItem::Kind kind); ///< translated: "To be dispatched"
