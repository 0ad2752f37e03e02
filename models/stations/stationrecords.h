#pragma once

#include "models/common/masking.h"
#include "models/records/listsource.h"

class Vault;

/// The list of stations: code, name, type, community, address, hours, manager with masked phone, state.
class StationRecords final : public ListSource {
public:
    explicit StationRecords(const Vault& vault, Numbers numbers = Numbers::Masked)
        : m_vault(vault)
        , m_numbers(numbers)
    {
    }

    QString table() const override;
    QStringList watchedTables() const override;
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
    std::shared_ptr<const RecordSource> withClearNumbers() const override
    {
        return std::make_shared<StationRecords>(m_vault, Numbers::Clear);
    }

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;

private:
    const Vault& m_vault;
    Numbers m_numbers;
};

[[nodiscard]] RecordBadge stationBadge(const QString& stateCode);
