#pragma once

#include "models/common/dates.h"
#include "models/duty/dutyplan.h"
#include "models/duty/turn.h"
#include "models/service/servicerecord.h"

/// 草稿 → 发布 → 执行 → 结束; 取消.
enum class DutyRosterState { Draft, Published, Running, Closed, Cancelled };
/// 已排 (with or without a person) → 到岗, 缺岗, 取消.
enum class DutyState { Planned, Attended, Absent, Cancelled };
/// 申请 → 对方同意 → 批准, 拒绝; 撤回.
enum class DutySwapState { Requested, Agreed, Approved, Refused, Withdrawn };
/// 已写 → 交方已签 → 接方已签.
enum class DutyHandoverState { Written, Given, Taken, Withdrawn };

/// A month of duties of an organization and all below it.
struct DutyRoster {
    DutyRosterId id;
    QString name; ///< organization and month; not stored
    OrganisationId organisation;
    QDate month; ///< its first day
    QString stations; ///< ids in order, parted by blanks; "": all of the organization, see isFor()
    QString notes;
    DutyRosterState state = DutyRosterState::Draft;
    QString stateReason;

    bool operator==(const DutyRoster&) const = default;
};

/// Whether the roster is for that station, where it is one of its organization.
[[nodiscard]] bool isFor(const DutyRoster& roster, StationId station);

/// One seat of a roster: somebody at a post for some hours. Hours of duty are no volunteer hours.
struct Duty {
    DutyId id;
    QString name; ///< time, station and post; not stored
    DutyRosterId roster;
    DutyTemplateId source;
    int seat = 1; ///< of those that its template wants
    StationId station;
    TermId post;
    TermId credentialKind;
    QDateTime start;
    QDateTime end;
    Turn turn = Turn::Weekday;
    VolunteerId volunteer; ///< none: nobody yet
    VolunteerId stoodInFor; ///< who was to sit here
    bool isFixed = false; ///< chosen by hand: planning anew leaves it
    QDateTime came;
    QDateTime left;
    Minutes minutes; ///< from came to left; 0 until then
    QString notes;
    ServiceRecordId serviceRecord; ///< where the office counts duty as service
    DutyState state = DutyState::Planned;
    QString stateReason;

    bool operator==(const Duty&) const = default;
};

/// Somebody asks another person to take a duty: in exchange for one of theirs, or as a stand-in.
struct DutySwap {
    DutySwapId id;
    QString name; ///< of who asks; not stored
    DutyId duty;
    VolunteerId volunteer; ///< who asks: sits there when it is asked
    VolunteerId other; ///< who takes it
    DutyId otherDuty; ///< given in exchange; none: leave with a stand-in
    QString notes; ///< why
    DutySwapState state = DutySwapState::Requested;
    QString stateReason;

    bool operator==(const DutySwap&) const = default;
};

/// The list of what is handed over (交接): signed by who gives and by who takes.
struct DutyHandover {
    DutyHandoverId id;
    QString name; ///< station and time; not stored
    StationId station;
    QDateTime happenedAt;
    VolunteerId giver;
    VolunteerId taker;
    QString items; ///< one a line: keys, equipment, papers
    QString openMatters; ///< what is to be gone on with
    DutyHandoverState state = DutyHandoverState::Written;
    QString stateReason;

    bool operator==(const DutyHandover&) const = default;
};

[[nodiscard]] const StateTable<DutyRosterState>& dutyRosterStates();
[[nodiscard]] const StateTable<DutyState>& dutyStates();
[[nodiscard]] const StateTable<DutySwapState>& dutySwapStates();
[[nodiscard]] const StateTable<DutyHandoverState>& dutyHandoverStates();

/// Problems by field: "organisation", "month".
[[nodiscard]] Problems validate(const DutyRoster& roster);
/// Problems by field: "left".
[[nodiscard]] Problems validate(const Duty& duty);
/// Problems by field: "duty", "other".
[[nodiscard]] Problems validate(const DutySwap& swap);
/// Problems by field: "station", "happenedAt", "giver", "taker", "items".
[[nodiscard]] Problems validate(const DutyHandover& handover);
