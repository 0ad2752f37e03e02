#include "models/orders/batchdispatch.h"

#include "models/common/task.h"
#include "models/database/query.h"
#include "models/orders/batchassignment.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordertext.h"
#include "models/records/readscope.h"
#include "models/words/dictionaryrepository.h"

#include <algorithm>

namespace {

constexpr int perVolunteer = 1; ///< of one batch: nobody is at two places at once

/// Who a suggestion leads to: a person counts alone, a team as a whole.
std::pair<qint64, qint64> keyOf(const DispatchSuggestion& suggestion)
{
    return suggestion.volunteer.isValid() ? std::pair(qint64(0), suggestion.volunteer.value())
                                          : std::pair(suggestion.team.value(), qint64(0));
}

QList<qint64> waitingIds(Connection& connection, const QList<qint64>& organisations)
{
    QVariantList values;
    const QString sql
        = QStringLiteral("SELECT o.id FROM orders o WHERE o.state = 'to_dispatch' AND o.verification <> 'false'")
        + andReadable(connection, QStringLiteral("o.organisation_id"), organisations, values)
        + QStringLiteral(" ORDER BY CASE o.urgency WHEN 'emergency' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END, "
                         "COALESCE(o.response_due_at, o.requested_at), o.id");
    Query query(connection, sql);
    query.bindAll(values).run();
    QList<qint64> ids;
    while (query.next())
        ids << query.integer(0);
    return ids;
}

QHash<qint64, int> openOrders(Connection& connection)
{
    Query query(connection,
        QStringLiteral(
            "SELECT r.team_id, COUNT(*) FROM orders o JOIN order_rounds r ON r.order_id = o.id AND r.round = "
            "o.round WHERE o.state IN ('dispatched', 'accepted', 'serving') AND r.team_id IS NOT NULL "
            "GROUP BY r.team_id"));
    query.run();
    QHash<qint64, int> open;
    while (query.next())
        open.insert(query.integer(0), query.number(1));
    return open;
}

/// The plan as numbers.
class Numbers final {
public:
    explicit Numbers(const BatchPlan& plan)
    {
        for (const BatchLine& line : plan.lines) {
            BatchProblem::Order order;
            order.urgency = int(line.order.urgency);
            for (const DispatchSuggestion& choice : line.choices)
                order.choices.push_back({candidateOf(plan, choice), choice.score});
            problem.orders.push_back(std::move(order));
        }
    }

    BatchProblem problem;

private:
    [[nodiscard]] int candidateOf(const BatchPlan& plan, const DispatchSuggestion& suggestion)
    {
        const auto key = keyOf(suggestion);
        if (const auto found = m_candidates.constFind(key); found != m_candidates.constEnd())
            return *found;
        const int candidate = int(problem.capacity.size());
        m_candidates.insert(key, candidate);
        const int open = plan.openOfTeam.value(key.first);
        problem.capacity.push_back(key.first == 0 ? perVolunteer : std::max(0, plan.perTeam - open));
        return candidate;
    }

    QMap<std::pair<qint64, qint64>, int> m_candidates;
};

} // namespace

int BatchPlan::loadOf(TeamId team) const
{
    int load = openOfTeam.value(team.value());
    for (const BatchLine& line : lines) {
        const DispatchSuggestion* choice = line.choice();
        load += choice && choice->team == team && !choice->volunteer.isValid() ? 1 : 0;
    }
    return load;
}

qint64 BatchPlan::dispatched() const
{
    return std::count_if(lines.begin(), lines.end(), [](const BatchLine& line) { return line.chosen >= 0; });
}

QString batchRemark(const BatchPlan& plan, const BatchLine& line)
{
    const DispatchSuggestion* chosen = line.choice();
    if (line.choices.isEmpty())
        return OrderText::tr("nobody suits");
    if (!chosen)
        return OrderText::tr("waits on: everybody who suits has as much as they may");
    QStringList remarks;
    const int load = plan.loadOf(chosen->team);
    if (!chosen->volunteer.isValid() && load > plan.perTeam)
        remarks << OrderText::tr("has %n orders in hand then", nullptr, load);
    const int other = line.chosen == 0 ? 1 : 0;
    if (other >= line.choices.size())
        remarks << OrderText::tr("nobody else suits");
    else if (other == 0)
        remarks << OrderText::tr("%1 would suit better by %2, but is needed elsewhere or has enough")
                       .arg(line.choices.first().name)
                       .arg(line.choices.first().score - chosen->score);
    else
        remarks << OrderText::tr("next %1, %2 less")
                       .arg(line.choices.at(1).name)
                       .arg(chosen->score - line.choices.at(1).score);
    return remarks.join(OrderText::tr("; ", "between the reasons of a suggestion"));
}

BatchPlan BatchDispatch::plan(Connection& connection, const Vault& vault, const QList<qint64>& organisations,
    const QList<qint64>& ids, int perTeam, const QDateTime& now, TaskContext& task)
{
    const OrderRepository orders(vault);
    BatchPlan plan;
    plan.perTeam = perTeam;
    plan.openOfTeam = openOrders(connection);
    const QList<qint64> waiting = waitingIds(connection, organisations);
    DispatchRanking ranking(connection, now);
    for (const qint64 id : waiting) {
        task.checkpoint();
        task.report(plan.lines.size(), waiting.size());
        if (!ids.isEmpty() && !ids.contains(id))
            continue;
        BatchLine line;
        line.order = orders.require(connection, OrderId(id));
        line.need = DictionaryRepository().name(connection, Dictionary::NeedCategory, line.order.need);
        line.choices = ranking.of(line.order);
        plan.lines << line;
    }
    assign(plan);
    return plan;
}

void BatchDispatch::assign(BatchPlan& plan)
{
    const Numbers numbers(plan);
    const BatchAssignment answer = solveBatch(numbers.problem);
    for (qsizetype i = 0; i < plan.lines.size(); ++i) {
        const auto& choices = numbers.problem.orders[size_t(i)].choices;
        const int candidate = answer.candidate[size_t(i)];
        plan.lines[i].chosen = -1;
        for (size_t k = 0; k < choices.size(); ++k) {
            if (choices[k].candidate == candidate)
                plan.lines[i].chosen = int(k);
        }
    }
}
