#pragma once

#include "models/training/trainingrecords.h"

/// Weekly duties of stations; found by their station.
class DutyTemplateRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("duty_templates"); }
    QString searchTable() const override { return QStringLiteral("stations"); }
    QString searchColumn() const override { return QStringLiteral("station_id"); }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Who may sit where.
class DutyMemberRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("duty_members"); }
    QString searchTable() const override { return {}; }
    int defaultSortColumn() const override { return 3; }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Leave and wishes, the latest first.
class DutyWishRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("duty_wishes"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Rosters by month, the latest first.
class DutyRosterRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("duty_rosters"); }
    QString searchTable() const override { return {}; }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Single seats with attendance; found by who sits there.
class DutyRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("duties"); }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Exchanges and stand-ins; found by who asks.
class DutySwapRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("duty_swaps"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Lists of what was handed over; found by the station.
class DutyHandoverRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("duty_handovers"); }
    QString searchTable() const override { return QStringLiteral("stations"); }
    QString searchColumn() const override { return QStringLiteral("station_id"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge dutyTemplateBadge(const QString& stateCode);
[[nodiscard]] RecordBadge dutyMemberBadge(const QString& stateCode);
[[nodiscard]] RecordBadge dutyWishBadge(const QString& stateCode);
[[nodiscard]] RecordBadge dutyRosterBadge(const QString& stateCode);
[[nodiscard]] RecordBadge dutyBadge(const QString& stateCode);
[[nodiscard]] RecordBadge dutySwapBadge(const QString& stateCode);
[[nodiscard]] RecordBadge dutyHandoverBadge(const QString& stateCode);
/// The rows of `table` whose station belongs to the organizations of the filter.
[[nodiscard]] QString ofStations(const QString& table, const RecordFilter& filter, QVariantList& values);
