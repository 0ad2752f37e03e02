#pragma once

#include "models/common/masking.h"
#include "models/common/minutes.h"
#include "models/records/listsource.h"
#include "models/records/recordlist.h"

class Vault;

/// The list of volunteers. Personal data is masked (spec 1): ID and phone numbers by stars, the birth date as age;
/// only the numbers of the rows asked for are opened.
class VolunteerRecords final : public ListSource {
public:
    explicit VolunteerRecords(const Vault& vault, Numbers numbers = Numbers::Masked);

    QString table() const override;
    QStringList watchedTables() const override;
    int defaultSortColumn() const override { return 1; }
    /// Keys: state, organization, team, sex, politics, level, skill, double, star (at least), served (days back, or
    /// from/to as 2025-01-01/2025-11-01: has checked service in that time).
    QString condition(const RecordFilter& filter, QVariantList& values) const override;
    QList<QByteArray> searchDigests(const SearchTerm& term) const override;
    QList<FilterChoice> filterChoices(Connection& connection) const override;
    std::shared_ptr<const RecordSource> withClearNumbers() const override
    {
        return std::make_shared<VolunteerRecords>(m_vault, Numbers::Clear);
    }

protected:
    QList<ListColumn> list() const override;
    QString joins() const override;

private:
    const Vault& m_vault;
    Numbers m_numbers;
};

/// The service minutes of all volunteers that a list holds: the figure beside its title.
[[nodiscard]] Minutes volunteerMinutes(
    Connection& connection, const VolunteerRecords& records, const RecordListRequest& request);
