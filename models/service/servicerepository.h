#pragma once

#include "models/records/recordrepository.h"
#include "models/service/servicetable.h"

#include <functional>

/// The rows of the hours ledger. Who writes hours goes through ServiceLedger, which keeps the sums in step.
class ServiceRepository final : public RecordRepository<ServiceRecord> {
public:
    ServiceRepository()
        : RecordRepository(serviceTable())
    {
    }

    /// All rounds of all people, void ones too, in the order of entry.
    [[nodiscard]] QList<ServiceRecord> ofSource(Connection& connection, ServiceSource::Kind kind, qint64 source) const;
    /// Newest first.
    [[nodiscard]] QList<ServiceRecord> ofVolunteer(
        Connection& connection, VolunteerId volunteer, int limit = 500) const;
    /// Records that count or may count (not void) and touch [from, to), by start.
    [[nodiscard]] QList<ServiceRecord> touching(
        Connection& connection, VolunteerId volunteer, const QDateTime& from, const QDateTime& to) const;
    /// Who serves from which day on: of all records, void ones too.
    void forEachStart(Connection& connection, const std::function<void(VolunteerId volunteer, QDate day)>& visit) const;
    /// The next free round of this person in this source, from 1.
    [[nodiscard]] int nextRound(
        Connection& connection, VolunteerId volunteer, ServiceSource::Kind kind, qint64 source) const;

    void storeState(UnitOfWork& work, const ServiceRecord& record) const; ///< state, who checked, why void
    void storeSecondLook(UnitOfWork& work, ServiceRecordId id, const QStringList& codes) const;

    /// Pairs of one volunteer's records that overlap: none, unless the file was damaged. For `check`.
    [[nodiscard]] qint64 overlapCount(Connection& connection) const;
};
