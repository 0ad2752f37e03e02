#pragma once

#include "models/common/dates.h"
#include "models/evaluations/satisfaction.h"
#include "models/orders/order.h"
#include "models/records/answersums.h"

#include <optional>

class Connection;

/// The three lanes of the board.
enum class OrderLane { ToDispatch, Serving, ToEvaluate };

/// What a card shows of an open order.
struct OrderCardFacts {
    OrderId id;
    QString number;
    OrderState state = OrderState::Received;
    OrderKind kind = OrderKind::Service;
    OrderUrgency urgency = OrderUrgency::Normal;
    QString need;
    QString requester;
    QString community;
    QString address;
    QString source;
    QString party; ///< team or volunteer of the present round
    QDateTime requestedAt;
    QDateTime responseDueAt;
    QDateTime completionDueAt;
    QDateTime changedAt; ///< when the present state began
};

/// How long a card waits, in words, and how urgent that is.
struct OrderWaiting {
    QString text;
    Tone tone = Tone::Neutral;
};

/// Today's line of figures over the board.
struct OrderDayFigures {
    qint64 requested = 0;
    qint64 dispatched = 0;
    qint64 closed = 0;
};

[[nodiscard]] QList<OrderLane> allOrderLanes();
[[nodiscard]] QString laneTitle(OrderLane lane); ///< translated
[[nodiscard]] QList<OrderState> statesOf(OrderLane lane);
/// Waiting time against the deadline: red once it has passed, amber in the last half, green before.
[[nodiscard]] OrderWaiting waitingOf(const OrderCardFacts& card, const QDateTime& now);
/// "46 min", "1 h 10 min", "3 days".
[[nodiscard]] QString durationText(qint64 minutes);

/// Reads the board: open orders of the whole office or a subtree, emergencies and urgent ones first, then those whose
/// deadline comes first.
class OrderBoardRepository final {
public:
    /// Of those in `only`, where it is given.
    [[nodiscard]] QList<OrderCardFacts> cards(Connection& connection, OrderLane lane,
        const QList<qint64>& organisations, int limit, const std::optional<QList<qint64>>& only = {}) const;
    [[nodiscard]] qint64 count(Connection& connection, OrderLane lane, const QList<qint64>& organisations) const;
    [[nodiscard]] OrderDayFigures figures(Connection& connection, QDate day, const QList<qint64>& organisations) const;
    /// Of the closed rounds of a list's answer.
    [[nodiscard]] Satisfaction satisfactionOf(Connection& connection, const ListAnswer& orders) const;
    /// 好评度 with coverage over the whole months that the period touches, from the roll-ups.
    [[nodiscard]] Satisfaction satisfaction(
        Connection& connection, const Period& period, const QList<qint64>& organisations) const;
};
