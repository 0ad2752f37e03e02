#pragma once

#include "models/service/servicepersonrepository.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"

#include "models/teams/membership.h"

#include <QHash>

/// The only door to the hours: enters, checks and voids records within one use case and keeps all sums in step.
/// `close` must be called before the use case ends.
class ServiceLedger final {
public:
    /// Where entries come from: imported history is flagged, but never for having been entered late or at once.
    enum class Origin { Office, Import };

    explicit ServiceLedger(UnitOfWork& work, Origin origin = Origin::Office);

    /// The record of this person that [start, end) would overlap; back to back is none.
    [[nodiscard]] std::optional<ServiceRecord> overlap(
        VolunteerId volunteer, const QDateTime& start, const QDateTime& end) const;
    /// Enters a record: fills organization and team of that day, who entered, the round and the flags.
    /// Throws Error when it is invalid, overlaps another or names an unknown person.
    ServiceRecord enter(ServiceRecord record);
    /// 待核 → 已核. Throws Error when who checks is who entered, unless the office allows that (自核).
    void check(ServiceRecordId id);
    /// → 作废, with the reason. The hours, stars and sums follow.
    void voidRecord(ServiceRecordId id, const QString& reason);
    /// Takes a check or a void back, which led the record from `before` to `after`. Throws Error when it has gone on
    /// since, or when its time is taken by now.
    void takeBack(const ServiceRecord& before, const ServiceRecord& after);
    /// Writes the sums and the flags that show only across records.
    void close();

    /// True when the acting account may check what `enteredBy` entered; `isSelf` says whether it is the same account.
    [[nodiscard]] bool mayCheck(AccountId enteredBy, bool* isSelf = nullptr) const;

private:
    [[nodiscard]] const ServicePerson& person(VolunteerId id);
    /// Throws Error when one of `near` overlaps the record.
    void requireFree(const ServiceRecord& record, const QList<ServiceRecord>& near);
    /// Of the days that the record touches.
    [[nodiscard]] QList<ServiceRecord> nearRecords(const ServiceRecord& record) const;
    [[nodiscard]] TeamId teamOn(VolunteerId id, QDate day, TeamId preferred);
    [[nodiscard]] ServiceRecord require(ServiceRecordId id) const;
    /// `near`: the person's other records of these days.
    void flag(ServiceRecord& record, const ServicePerson& person, const QList<ServiceRecord>& near) const;
    void flagIdenticalTimes();
    /// Writes the state, the sums that follow from it, and the note.
    void store(const ServiceRecord& before, const ServiceRecord& after, const QString& reason);

    UnitOfWork& m_work;
    Origin m_origin;
    ServiceRepository m_records;
    ServicePersonRepository m_peopleRepository;
    ServiceRollups m_rollups;
    QHash<VolunteerId, ServicePerson> m_people;
    QHash<VolunteerId, QList<Membership>> m_memberships;
    QHash<QString, QList<ServiceRecord>> m_sameTimes; ///< entered now, by source and times
};
