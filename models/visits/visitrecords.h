#pragma once

#include "models/common/masking.h"
#include "models/records/listsource.h"
#include "models/stations/stationid.h"

class Vault;

/// The register of visits, the latest first. Phone numbers are masked.
class VisitRecords final : public ListSource {
public:
    explicit VisitRecords(const Vault& vault, Numbers numbers = Numbers::Masked)
        : m_vault(vault)
        , m_numbers(numbers)
    {
    }
    QString table() const override { return QStringLiteral("visits"); }
    QStringList watchedTables() const override;
    Qt::SortOrder defaultSortOrder() const override { return Qt::DescendingOrder; }
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
    std::shared_ptr<const RecordSource> withClearNumbers() const override
    {
        return std::make_shared<VisitRecords>(m_vault, Numbers::Clear);
    }

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;

private:
    const Vault& m_vault;
    Numbers m_numbers;
};

[[nodiscard]] RecordBadge visitBadge(const QString& stateCode);

/// A visit as a station's panel shows it.
struct VisitLine {
    QDateTime happenedAt;
    QString matter;
    QString state; ///< stored code
};
/// The latest first, without those that were withdrawn.
[[nodiscard]] QList<VisitLine> latestVisits(Connection& connection, StationId station, int most);
