#pragma once

#include "models/volunteers/personalrecords.h"

/// What everybody has, the most first.
class PointBalanceRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("point_balances"); }
    QString searchColumn() const override { return QStringLiteral("id"); }
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 3; }
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// The ledger of points, the latest first.
class PointEntryRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("point_entries"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Versions of the rules, the latest first.
class PointRuleRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("point_rules"); }
    QString searchTable() const override { return {}; }
    QStringList watchedTables() const override { return {table()}; }
    int defaultSortColumn() const override { return 1; }
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
};

/// Bookings, the latest first.
class PointRoundRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("point_rounds"); }
    QString searchTable() const override { return {}; }
    QStringList watchedTables() const override { return {table()}; }
    int defaultSortColumn() const override { return 1; }
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
};

/// The catalog by name, with what is in store.
class PointGoodsRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("point_goods"); }
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 1; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// The goods store, the latest first.
class GoodsMoveRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("goods_moves"); }
    QString searchTable() const override { return QStringLiteral("point_goods"); }
    QString searchColumn() const override { return QStringLiteral("goods_id"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Exchanges, the latest first.
class ExchangeRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("exchanges"); }
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 1; }
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

class MerchantRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("merchants"); }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Households with what their members have together.
class HouseholdRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("households"); }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge pointRuleBadge(const QString& stateCode);
[[nodiscard]] RecordBadge pointRoundBadge(const QString& stateCode);
[[nodiscard]] RecordBadge goodsBadge(const QString& stateCode);
[[nodiscard]] RecordBadge exchangeBadge(const QString& stateCode);
[[nodiscard]] RecordBadge merchantBadge(const QString& stateCode);
[[nodiscard]] RecordBadge householdBadge(const QString& stateCode);
