#pragma once

#include "models/records/recordsource.h"

class Vault;

/// The list of teams: code, name, category, field, community, leader with masked phone, members, hours, state.
class TeamRecords final : public RecordSource {
public:
    explicit TeamRecords(const Vault& vault)
        : m_vault(vault)
    {
    }

    QString table() const override;
    QString searchTable() const override;
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    int defaultSortColumn() const override { return 0; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

private:
    const Vault& m_vault;
};

[[nodiscard]] RecordBadge teamBadge(const QString& stateCode);
