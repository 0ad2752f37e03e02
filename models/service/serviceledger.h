#pragma once

#include "models/service/busydays.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"

#include "models/teams/membership.h"

#include <QHash>

#include <deque>
#include <optional>
#include <utility>

/// Who serves and when else, for a record about to be entered.
struct ServiceSurroundings {
    ServicePerson person;
    QList<ServiceRecord> near; ///< see ServiceLedger::near()
    bool isFirst = false; ///< its source is known to have given this person no hours before
};

/// The only door to the hours: enters, checks and voids records within one use case and keeps all sums in step.
/// `close` must be called before the use case ends.
class ServiceLedger final {
public:
    /// Where entries come from: imported history is flagged, but never for having been entered late or at once.
    enum class Origin { Office, Import };

    explicit ServiceLedger(UnitOfWork& work, Origin origin = Origin::Office);

    /// So many records are about to be entered: what each would ask the office for is read at once where that is less.
    void expect(qint64 records);

    /// The record of this person that [start, end) would overlap; back to back is none.
    [[nodiscard]] std::optional<ServiceRecord> overlap(
        VolunteerId volunteer, const QDateTime& start, const QDateTime& end) const;
    /// The person's records of the days that [start, end) touches, by their begin.
    [[nodiscard]] QList<ServiceRecord> near(VolunteerId volunteer, const QDateTime& start, const QDateTime& end) const;
    /// Enters a record: fills organization and team of that day, who entered, the round and the flags.
    /// Throws Error when it is invalid, overlaps another or names an unknown person. Of the office's own a checked one
    /// is entered to be checked while its day waits for a second signature.
    ServiceRecord enter(ServiceRecord record);
    /// The same for whoever has looked around already.
    ServiceRecord enter(ServiceRecord record, const ServiceSurroundings& surroundings);
    /// 待核 → 已核. Throws Error when who checks is who entered, unless the office allows that (自核), and while the
    /// day waits for a second signature.
    void check(ServiceRecordId id);
    /// → 作废, with the reason. The hours, stars and sums follow.
    void voidRecord(ServiceRecordId id, const QString& reason);
    /// Takes a check or a void back, which led the record from `before` to `after`. Throws Error when it has gone on
    /// since, or when its time is taken by now.
    void takeBack(const ServiceRecord& before, const ServiceRecord& after);
    /// Writes the sums and the flags that show only across records.
    void close();

    /// True when the record lies on a day that waits for a second signature, or that the acting account itself signed.
    [[nodiscard]] bool waitsForSignature(const ServiceRecord& record) const;
    /// True when the acting account may check what `enteredBy` entered; `isSelf` says whether it is the same account.
    [[nodiscard]] bool mayCheck(AccountId enteredBy, bool* isSelf = nullptr) const;

private:
    [[nodiscard]] const ServicePerson& person(VolunteerId id);
    /// Throws Error when one of `near` overlaps the record.
    static void requireFree(const ServiceRecord& record, const ServiceSurroundings& surroundings);
    [[nodiscard]] ServiceSurroundings surroundingsOf(const ServiceRecord& record);
    [[nodiscard]] TeamId teamOn(VolunteerId id, QDate day, TeamId preferred);
    /// Why the acting account may not make the record count yet, "" when it may.
    [[nodiscard]] QString signatureProblem(const ServiceRecord& record) const;
    /// Throws Error when other hours of its long days were entered or checked since the record became void.
    void requireDayAsBefore(const ServiceRecord& record) const;
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
    bool m_hasAllMemberships = false; ///< who is not in m_memberships is in no team
    std::optional<BusyDays> m_busy; ///< of all records, once many are expected
    /// A record entered now: a hash of source and times, and its id. Small: a file may bring millions.
    std::deque<std::pair<quint64, qint64>> m_entered;
};

/// The first of the records that [start, end) would overlap.
[[nodiscard]] std::optional<ServiceRecord> overlapping(
    const QList<ServiceRecord>& records, const QDateTime& start, const QDateTime& end);
