#pragma once

#include "models/records/answersums.h"
#include "models/records/listsource.h"

class Vault;

/// The table of hours: every service record, found by its volunteer's name or numbers.
class ServiceRecords final : public ListSource {
public:
    explicit ServiceRecords(const Vault& vault)
        : m_vault(vault)
    {
    }

    QString table() const override;
    QString searchTable() const override;
    QString searchColumn() const override;
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    /// Keys: state, field, team, volunteer, activity, station, look ("flagged").
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;

private:
    const Vault& m_vault;
};

/// A service record's state (stored code) as a colored label; also for attendance lists.
[[nodiscard]] RecordBadge serviceBadge(const QString& stateCode);

/// The checked ones among the records of a list's answer, whole records.
[[nodiscard]] Minutes checkedMinutes(Connection& connection, const ListAnswer& records);
