#pragma once

#include "models/records/recordsource.h"

class Vault;

/// The list of stations: code, name, type, community, address, hours, manager with masked phone, state.
class StationRecords final : public RecordSource {
public:
    explicit StationRecords(const Vault& vault)
        : m_vault(vault)
    {
    }

    QString table() const override;
    QString searchTable() const override;
    QStringList watchedTables() const override;
    QList<RecordColumn> columns() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;
    QList<RecordRow> rows(Connection& connection, const QList<qint64>& ids) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;

private:
    const Vault& m_vault;
};

[[nodiscard]] RecordBadge stationBadge(const QString& stateCode);
