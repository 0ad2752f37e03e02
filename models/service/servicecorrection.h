#pragma once

#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/service/servicerecord.h"

using ServiceCorrectionId = Id<struct ServiceCorrectionTag>;

/// Which record stands in the place of one that was void because it was wrong.
struct ServiceCorrectionLink {
    ServiceCorrectionId id;
    ServiceRecordId record;
    ServiceRecordId voided;
    QString reason;

    bool operator==(const ServiceCorrectionLink&) const = default;
};

extern template class Table<ServiceCorrectionLink>;

[[nodiscard]] const Table<ServiceCorrectionLink>& serviceCorrectionTable();

/// The links of a record, both ways; invalid where there is none.
struct ServiceLinks {
    ServiceRecordId from; ///< 更正自: the void record in whose place it stands
    ServiceRecordId to; ///< 更正为: the record in its place, which is not void
};

class ServiceCorrectionRepository final : public RecordRepository<ServiceCorrectionLink> {
public:
    ServiceCorrectionRepository()
        : RecordRepository(serviceCorrectionTable())
    {
    }

    [[nodiscard]] ServiceLinks linksOf(Connection& connection, ServiceRecordId id) const;
};

/// 更正: a checked record becomes void and another one stands in its place, linked both ways, in one act with a reason.
/// A checked record is never edited.
class ServiceCorrection final {
public:
    struct Result {
        ServiceRecord record; ///< in the place of the void one: checked, where who corrects may check it, else to check
        TakenStep step;
    };

    explicit ServiceCorrection(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// `changed` says person, times, minutes, field, team, place and content as they are to be. Throws Error, with
    /// nothing changed, when the record is not checked, nothing differs, or the new times overlap other service.
    Result correct(ServiceRecordId id, const ServiceRecord& changed, const QString& reason) const;

private:
    [[nodiscard]] ServiceRecord inPlaceOf(const ServiceRecord& before, const ServiceRecord& changed) const;
    void takeBack(const ServiceRecord& before, const ServiceRecord& voided, const ServiceRecord& entered) const;

    UnitOfWork& m_work;
};
