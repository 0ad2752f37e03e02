#pragma once

#include "models/evaluations/grade.h"
#include "models/orders/order.h"

#include <QMap>
#include <QStringList>

#include <optional>

class Connection;

/// What one organization's orders add up to in one month.
struct OrderFigures {
    qint64 requested = 0;
    qint64 dispatched = 0; ///< rounds; a later moment of the round says so too
    qint64 accepted = 0;
    qint64 closed = 0;
    qint64 errandsClosed = 0;
    qint64 evaluated = 0;
    qint64 good = 0;
    qint64 reachedDispatch = 0; ///< of those requested in the month, as the next three
    qint64 reachedAccept = 0;
    qint64 reachedClose = 0;
    qint64 reachedEvaluation = 0;

    [[nodiscard]] bool isZero() const { return *this == OrderFigures(); }
    bool operator==(const OrderFigures&) const = default;
};

/// Monthly roll-ups of orders (order_months), written in the transaction of the orders they sum. A request falls in
/// the month in which it came in, and so does how far it came; a closing and its evaluation in the month of closing;
/// each round that was closed counts.
class OrderRollups final {
public:
    /// With how far the order came; `isEvaluated`: in any of its rounds.
    void addRequest(const Order& order, bool isEvaluated = false);
    void addRound(OrganisationId organisation, const OrderRound& round);
    void addClosing(OrganisationId organisation, const QDateTime& closedAt, OrderKind kind, std::optional<Grade> grade);
    /// Adds (sign 1) or takes away (sign -1) everything that one stored order contributes: before and after an act.
    void addOrder(Connection& connection, OrderId id, int sign);
    /// Adds what was gathered to the stored sums.
    void write(UnitOfWork& work);

    /// Replaces the stored sums by what the orders say.
    static void recompute(UnitOfWork& work);
    /// Stored sums that differ from what the orders say, as sentences for `check`.
    [[nodiscard]] static QStringList problems(Connection& connection);

private:
    struct Key {
        qint64 organisation = 0;
        QString month;
        bool operator<(const Key& other) const
        {
            return organisation != other.organisation ? organisation < other.organisation : month < other.month;
        }
    };
    using Sums = QMap<Key, OrderFigures>;

    void writeFigures(UnitOfWork& work) const;
    [[nodiscard]] static Sums computed(Connection& connection);
    [[nodiscard]] static Sums stored(Connection& connection);
    static void collectRequests(Connection& connection, const QString& only, OrderId onlyThis, int sign, Sums& sums);
    static void collect(Connection& connection, OrderId onlyThis, int sign, Sums& sums);

    Sums m_sums;
};

/// Takes an order's part out of the roll-ups and puts it back as it is after the act. Use around every change.
template <typename Act> void withOrderRollups(UnitOfWork& work, OrderId id, Act act)
{
    OrderRollups rollups;
    rollups.addOrder(work.connection(), id, -1);
    act();
    rollups.addOrder(work.connection(), id, 1);
    rollups.write(work);
}
