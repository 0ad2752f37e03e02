#include "models/reports/monthlyfigures.h"

#include "models/database/query.h"
#include "models/evaluations/grade.h"

#include <algorithm>
#include <numeric>

namespace {

const QString closedRounds = QStringLiteral(
    "FROM order_rounds r JOIN orders o ON o.id = r.order_id "
    "LEFT JOIN evaluations e ON e.subject_kind = 'order' AND e.subject_id = r.order_id AND e.round = r.round "
    "WHERE r.closed_at IS NOT NULL");

QString condition(const OfficeScope& scope, const Period& period, QVariantList& values)
{
    QString sql;
    if (!period.from.isNull()) {
        sql += QStringLiteral(" AND r.closed_at >= ?");
        values << isoDate(period.from);
    }
    if (!period.to.isNull()) {
        sql += QStringLiteral(" AND r.closed_at < ?");
        values << isoDate(period.to);
    }
    return sql + scope.condition(QStringLiteral("o.organisation_id"), values);
}

QHash<qint64, QString> needNames(Connection& connection)
{
    Query query(connection, QStringLiteral("SELECT id, name FROM need_categories"));
    query.run();
    QHash<qint64, QString> names;
    while (query.next())
        names.insert(query.integer(0), query.text(1));
    return names;
}

} // namespace

qint64 NeedFigures::evaluated() const
{
    return std::accumulate(grades.begin(), grades.end(), qint64(0));
}

QList<NeedFigures> MonthlyFigures::needs(Connection& connection, const OfficeScope& scope, const Period& period) const
{
    QVariantList values;
    const QString where = condition(scope, period, values);
    Query query(connection,
        QStringLiteral("SELECT o.need_id, e.grade, COUNT(*) %1%2 GROUP BY o.need_id, e.grade")
            .arg(closedRounds, where));
    query.bindAll(values).run();
    QHash<qint64, NeedFigures> needs;
    while (query.next()) {
        NeedFigures& need = needs[query.integer(0)];
        need.closed += query.integer(2);
        if (!query.isNull(1))
            need.grades[size_t(Grade::VerySatisfied) - size_t(query.integer(1))] += query.integer(2);
    }
    const auto names = needNames(connection);
    QList<NeedFigures> sorted;
    for (auto it = needs.begin(); it != needs.end(); ++it) {
        it->need = names.value(it.key());
        sorted << *it;
    }
    std::sort(sorted.begin(), sorted.end(), [](const NeedFigures& a, const NeedFigures& b) {
        return a.closed != b.closed ? a.closed > b.closed : a.need < b.need;
    });
    return sorted;
}

QHash<qint64, TeamOrders> MonthlyFigures::teamOrders(
    Connection& connection, const OfficeScope& scope, const Period& period) const
{
    QVariantList values;
    const QString where = condition(scope, period, values);
    Query query(connection,
        QStringLiteral("SELECT r.team_id, COUNT(*), COUNT(e.grade), SUM(CASE WHEN e.grade >= 4 THEN 1 ELSE 0 END) %1%2 "
                       "GROUP BY r.team_id")
            .arg(closedRounds, where));
    query.bindAll(values).run();
    QHash<qint64, TeamOrders> teams;
    while (query.next())
        teams.insert(query.integer(0), {query.integer(1), query.integer(2), query.integer(3)});
    return teams;
}
