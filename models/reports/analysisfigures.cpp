#include "models/reports/analysisfigures.h"

#include "models/database/query.h"
#include "models/reports/officescope.h"

#include <algorithm>
#include <numeric>

static constexpr int hoursOfDay = 24;

static QHash<qint64, QString> namesIn(Connection& connection, const char* table)
{
    Query query(connection, QStringLiteral("SELECT id, name FROM %1").arg(QLatin1String(table)));
    query.run();
    QHash<qint64, QString> all;
    while (query.next())
        all.insert(query.integer(0), query.text(1));
    return all;
}

qint64 DemandRow::total() const
{
    return std::accumulate(hours.begin(), hours.end(), qint64(0));
}

QList<DemandRow> demandRows(
    const QList<DemandCell>& cells, qint64 DemandCell::*group, const QHash<qint64, QString>& names)
{
    QMap<qint64, DemandRow> rows;
    for (const DemandCell& cell : cells) {
        DemandRow& row = rows[cell.*group];
        row.id = cell.*group;
        row.name = names.value(row.id);
        row.hours.resize(hoursOfDay);
        row.hours[std::clamp(cell.hour, 0, hoursOfDay - 1)] += cell.orders;
    }
    QList<DemandRow> all = rows.values();
    std::stable_sort(
        all.begin(), all.end(), [](const DemandRow& a, const DemandRow& b) { return a.total() > b.total(); });
    return all;
}

AnalysisFigures analysisFigures(Connection& connection, const StatisticsQuery& query)
{
    const OfficeScope scope(connection, query.organisation);
    AnalysisFigures figures;
    figures.organisation = scope.name();
    figures.period = query.period;
    figures.now = statisticsOf(connection, query);
    for (const SatisfactionBy by : allSatisfactionBy())
        figures.satisfaction.insert(by, satisfactionBy(connection, scope, query.period, by));
    figures.times = orderTimes(connection, scope, query.period, QDateTime::currentDateTime());
    figures.demand = demandByHour(connection, scope, query.period);
    figures.needs = namesIn(connection, "need_categories");
    figures.organisations = namesIn(connection, "organisations");
    figures.supply = supplyAndDemand(connection, scope, query.period);
    figures.repeats = repeatRequesters(connection, scope, query.period);
    return figures;
}
