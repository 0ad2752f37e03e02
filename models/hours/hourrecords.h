#pragma once

#include "models/volunteers/personalrecords.h"

/// Supplements, the latest service first: volunteer, time, what, reason, evidence, state.
class SupplementRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("supplements"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Public displays: name, days, records and hours shown, until when, objections that are open.
class HourDisplayRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("hour_displays"); }
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 4; }
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Objections, the latest first: whose hours, who objects, against what, text, result.
class ObjectionRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("objections"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Hours of other bodies.
class ExternalHoursRecords final : public PersonalRecords {
public:
    QString table() const override { return QStringLiteral("external_hours"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// Spot checks with what came of them.
class SpotCheckRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("spot_checks"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

/// The records of spot checks, one call each.
class SpotCheckLineRecords final : public ListSource {
public:
    QString table() const override { return QStringLiteral("spot_check_lines"); }
    QString searchTable() const override { return {}; }
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;
};

[[nodiscard]] RecordBadge supplementBadge(const QString& stateCode);
[[nodiscard]] RecordBadge displayBadge(const QString& stateCode);
[[nodiscard]] RecordBadge objectionBadge(const QString& stateCode);
[[nodiscard]] RecordBadge spotCheckBadge(const QString& stateCode);
[[nodiscard]] RecordBadge spotResultBadge(const QString& stateCode);
