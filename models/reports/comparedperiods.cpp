#include "models/reports/comparedperiods.h"

#include <algorithm>

bool isRunning(const Period& period, QDate today)
{
    return period.contains(today) && period.lastDay() > today;
}

Period samePeriodLastYear(const Period& period, QDate today)
{
    const Period whole = period.sameLastYear();
    if (!isRunning(period, today) || period.from.isNull())
        return whole;
    return {whole.from, std::min(whole.to, today.addYears(-1).addDays(1))};
}

Period periodBefore(const Period& period, QDate today)
{
    const Period whole = period.previous();
    if (!isRunning(period, today) || period.from.isNull())
        return whole;
    return {whole.from, std::min(whole.to, whole.from.addDays(period.from.daysTo(today) + 1))};
}
