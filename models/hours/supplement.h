#pragma once

#include "models/activities/activity.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/service/servicerecord.h"

using SupplementId = Id<struct SupplementTag>;

/// 草稿, 待审 → 已批准; 已退回, 已撤回.
enum class SupplementState { Draft, Pending, Approved, Returned, Withdrawn };

/// 补录: hours that were forgotten, asked for with a reason and what proves them. Approved by somebody who did not
/// enter it they become one service record.
struct Supplement {
    SupplementId id;
    QString name; ///< of the person; not stored
    VolunteerId volunteer;
    OrganisationId organisation; ///< the person's, when it was entered
    ActivityId activity; ///< of which they were forgotten; none: `content` says what was done
    QString content;
    TermId field;
    StationId servedStation;
    QDateTime start; ///< local, [start, end)
    QDateTime end;
    Minutes minutes;
    QString reason; ///< why they were forgotten
    QString evidence; ///< where the sheet lies, who witnessed it
    QString careReason; ///< why in spite of a rule of care
    ServiceRecordId record; ///< that came of it
    AccountId enteredBy; ///< who filled in the form last
    SupplementState state = SupplementState::Pending;
    QString stateReason;

    bool operator==(const Supplement&) const = default;
};

extern template class Table<Supplement>;

[[nodiscard]] const Table<Supplement>& supplementTable();
[[nodiscard]] const StateTable<SupplementState>& supplementStates();
/// Problems by field: "volunteer", "start", "end", "minutes", "content", "reason", "evidence".
[[nodiscard]] Problems validate(const Supplement& supplement);

class SupplementRepository final : public RecordRepository<Supplement> {
public:
    SupplementRepository()
        : RecordRepository(supplementTable())
    {
    }

    /// With the organization of the person.
    SupplementId insert(UnitOfWork& work, const Supplement& supplement) const;
    /// Who changes it is who entered it from now on. Throws Error when it is decided already.
    void update(UnitOfWork& work, const Supplement& supplement) const;
    /// The service record that it asks for, of the activity or by hand.
    [[nodiscard]] ServiceRecord recordOf(Connection& connection, const Supplement& supplement) const;
    /// Which supplement a record came of; invalid for others.
    [[nodiscard]] SupplementId ofRecord(Connection& connection, ServiceRecordId record) const;

    /// Becomes approved, and the record stands in the ledger. Throws Error, with nothing changed, when who approves has
    /// entered it, the times overlap, or the activity is still to be confirmed.
    TakenStep approve(UnitOfWork& work, SupplementId id) const;

private:
    [[nodiscard]] Supplement completed(Connection& connection, Supplement supplement) const;
    void takeApprovalBack(UnitOfWork& work, SupplementId id, ServiceRecordId record) const;
};

/// Any step of a supplement, with its way back.
[[nodiscard]] TakenStep takeSupplementStep(
    UnitOfWork& work, SupplementId id, SupplementState to, const QString& reason);
