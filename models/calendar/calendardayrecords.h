#pragma once

#include "models/records/listsource.h"

/// The calendar of working days: day, weekday, kind, name, state.
class CalendarDayRecords final : public ListSource {
public:
    QString table() const override;
    QString searchTable() const override { return {}; } ///< a few dozen days a year: year, kind and name narrow them
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
};

[[nodiscard]] RecordBadge calendarDayBadge(const QString& stateCode);
[[nodiscard]] RecordBadge dayKindBadge(const QString& kindCode);
[[nodiscard]] QString weekdayName(QDate day); ///< 星期三
