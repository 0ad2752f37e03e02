#include "ui/analysis/analysisplaces.h"

#include "models/records/recordfilter.h"
#include "ui/dashboard/dashboardplaces.h"

static QString keyOf(SatisfactionBy by)
{
    switch (by) {
    case SatisfactionBy::Organisation:
        return QStringLiteral("organisation");
    case SatisfactionBy::Need:
        return QStringLiteral("need");
    case SatisfactionBy::Team:
        return QStringLiteral("team");
    case SatisfactionBy::Month:
    case SatisfactionBy::Station:
        break;
    }
    return QStringLiteral("station");
}

PagePlace satisfactionPlace(SatisfactionBy by, qint64 id, const Period& period)
{
    constexpr int hundred = 100; // 202503 is March 2025
    if (by == SatisfactionBy::Month)
        return closedOrdersPlace(Period::monthOf(QDate(int(id / hundred), int(id % hundred), 1)));
    PagePlace place = closedOrdersPlace(period);
    if (by == SatisfactionBy::Station)
        place = {QStringLiteral("visits"), 0, {}, {{periodConditionKey, {periodToCondition(period)}}}};
    if (id > 0)
        place.conditions.insert(keyOf(by), {QString::number(id)});
    return place;
}

PagePlace demandPlace(const Period& period, qint64 need)
{
    PagePlace place{QStringLiteral("orders"), 0, {}, {{periodConditionKey, {periodToCondition(period)}}}};
    if (need > 0)
        place.conditions.insert(QStringLiteral("need"), {QString::number(need)});
    return place;
}

PagePlace hourPlace(const Period& period, const QString& group, qint64 id, int hour)
{
    PagePlace place = demandPlace(period);
    if (id > 0)
        place.conditions.insert(group, {QString::number(id)});
    place.conditions.insert(QStringLiteral("hour"), {QStringLiteral("T%1").arg(hour, 2, 10, QLatin1Char('0'))});
    return place;
}

PagePlace requesterPlace(const Period& period, const QString& name)
{
    PagePlace place = demandPlace(period);
    place.search = name;
    return place;
}
