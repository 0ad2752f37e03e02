#pragma once

#include "models/common/dates.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// What narrows a list besides the search words: organization subtree, period and chosen conditions.
struct RecordFilter {
    QList<qint64> organisations; ///< ids of the chosen subtree; empty = the whole office
    Period period; ///< unlimited unless the page obeys the period chooser
    QMap<QString, QStringList> conditions; ///< key → accepted values, e.g. "state" → {"active"}

    bool operator==(const RecordFilter&) const = default;
};

/// The condition "period" stands above the chosen period: the days from a chart's bar, or "all". Lists of what waits
/// must not hide behind the period chooser.
inline const QString periodConditionKey = QStringLiteral("period");
/// "2025-03-01/2025-04-01" (the second day excluded, either end may be empty), or "all".
[[nodiscard]] QString periodToCondition(const Period& period);
[[nodiscard]] Period periodFromCondition(const QString& value);
/// Takes the condition "period" out of the conditions and makes it the filter's period.
void applyPeriodCondition(RecordFilter& filter);
