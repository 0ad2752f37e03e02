#pragma once

#include "models/health/finding.h"
#include "models/records/recordrepository.h"

extern template class Table<Finding>;

[[nodiscard]] const Table<Finding>& findingTable();

/// Findings with the records that they speak of.
class FindingRepository final : public RecordRepository<Finding> {
public:
    FindingRepository()
        : RecordRepository(findingTable())
    {
    }

    [[nodiscard]] QList<qint64> records(Connection& connection, FindingId id) const;
    /// Makes the stored findings those of a check: new ones come, what is found again after it was corrected or voided
    /// opens again, open ones that are found no more are corrected. What was explained stays so.
    struct Outcome {
        int fresh = 0;
        int reopened = 0;
        int gone = 0;
        int open = 0; ///< afterwards
    };
    Outcome merge(UnitOfWork& work, const QList<Finding>& findings) const;

    /// Checked records of these organizations (empty = all) and days without an open finding / checked records, in per
    /// mille; nothing without records.
    [[nodiscard]] std::optional<int> cleanPerMille(
        Connection& connection, const QList<qint64>& organisations, const Period& period) const;
    [[nodiscard]] qint64 open(Connection& connection, const QList<qint64>& organisations) const;
    [[nodiscard]] QDateTime lastCheck(Connection& connection) const; ///< invalid before the first one
};
