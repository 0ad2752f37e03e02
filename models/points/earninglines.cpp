#include "models/points/earninglines.h"

#include <algorithm>

namespace {

template <class Key>
QList<EarningLine> linesOf(
    Connection& connection, const char* table, const QHash<Key, EarningSums::Sum>& sums, qsizetype most)
{
    QList<std::pair<qint64, qint64>> order; // points from above, id
    for (auto it = sums.begin(); it != sums.end(); ++it)
        order.append({-it.value().points, it.key().value()});
    std::sort(order.begin(), order.end());
    Query query(connection, QStringLiteral("SELECT name FROM %1 WHERE id = ?").arg(QLatin1String(table)));
    QList<EarningLine> lines;
    for (const auto& [points, id] : order.first(std::min(order.size(), most))) {
        query.bind(id).run();
        lines << EarningLine{query.next() ? query.text(0) : QString(), sums.value(Key(id))};
    }
    return lines;
}

} // namespace

QList<EarningLine> linesByTeam(Connection& connection, const EarningSums& sums, qsizetype most)
{
    return linesOf(connection, "teams", sums.byTeam, most);
}

QList<EarningLine> linesByPerson(Connection& connection, const EarningSums& sums, qsizetype most)
{
    return linesOf(connection, "volunteers", sums.byPerson, most);
}
