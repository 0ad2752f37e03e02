#pragma once

#include "models/orders/dispatchsuggestion.h"
#include "models/orders/orderdispatch.h"

class TaskContext;
class Vault;

/// One waiting order in a batch: who could take it, the best first, and who is to.
struct BatchLine {
    Order order;
    QString need;
    QList<DispatchSuggestion> choices;
    int chosen = -1; ///< of `choices`; -1: nobody, it goes on waiting

    [[nodiscard]] const DispatchSuggestion* choice() const { return chosen < 0 ? nullptr : &choices.at(chosen); }
};

/// 批量派单: all waiting orders as one assignment that is best over all.
struct BatchPlan {
    QList<BatchLine> lines; ///< the most urgent first, then those that wait longest
    QHash<qint64, int> openOfTeam; ///< orders that a team has in hand already
    int perTeam = 0; ///< how many orders a team may have in hand

    /// Orders in hand of a team, with those that the plan gives it.
    [[nodiscard]] int loadOf(TeamId team) const;
    [[nodiscard]] qint64 dispatched() const; ///< lines that somebody gets
};

/// What would be second best for a line, and how many points that is worse or better; and who is over their measure.
[[nodiscard]] QString batchRemark(const BatchPlan& plan, const BatchLine& line);

class BatchDispatch final {
public:
    /// Orders that wait for dispatch, of these organizations (none: of all), or of these ids where they are given.
    /// Those that were found not to be true are left out.
    [[nodiscard]] static BatchPlan plan(Connection& connection, const Vault& vault, const QList<qint64>& organisations,
        const QList<qint64>& ids, int perTeam, const QDateTime& now, TaskContext& task);
    /// Chooses anew with other capacities; who can take what stays as it was read.
    static void assign(BatchPlan& plan);
};
