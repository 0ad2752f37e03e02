#pragma once

#include "models/common/masking.h"
#include "models/records/recordsource.h"

class Vault;

/// The list of teams: code, name, category, field, community, leader with masked phone, members, hours, state.
class TeamRecords final : public RecordSource {
public:
    explicit TeamRecords(const Vault& vault, Numbers numbers = Numbers::Masked)
        : m_vault(vault)
        , m_numbers(numbers)
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
    std::shared_ptr<const RecordSource> withClearNumbers() const override
    {
        return std::make_shared<TeamRecords>(m_vault, Numbers::Clear);
    }

private:
    const Vault& m_vault;
    Numbers m_numbers;
};

[[nodiscard]] RecordBadge teamBadge(const QString& stateCode);
