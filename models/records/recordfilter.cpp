#include "models/records/recordfilter.h"

static const QString anyTime = QStringLiteral("all");

QString periodToCondition(const Period& period)
{
    return period.isAll() ? anyTime : isoDate(period.from) + u'/' + isoDate(period.to);
}

Period periodFromCondition(const QString& value)
{
    const QStringList ends = value.split(u'/');
    if (ends.size() != 2)
        return Period::all();
    return {parseIsoDate(ends.first()), parseIsoDate(ends.last())};
}

void applyPeriodCondition(RecordFilter& filter)
{
    const QStringList chosen = filter.conditions.take(periodConditionKey);
    if (!chosen.isEmpty())
        filter.period = periodFromCondition(chosen.first());
}
