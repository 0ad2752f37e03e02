#pragma once

#include "models/common/organisationid.h"
#include "models/points/pointids.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/volunteers/volunteerid.h"

enum class HouseholdState { Active, Ended };
enum class MemberState { Member, Left };

/// 家庭账户: people who pay for each other. The points stay with each of them; what the household has is their sum.
struct Household {
    HouseholdId id;
    QString name;
    OrganisationId organisation;
    QString notes;
    HouseholdState state = HouseholdState::Active;
    QString stateReason;

    bool operator==(const Household&) const = default;
};

/// One person in a household. Points are taken in the order of the positions, whose own come first.
struct HouseholdMember {
    HouseholdMemberId id;
    QString name; ///< of the person; not stored
    HouseholdId household;
    VolunteerId volunteer;
    QString relation; ///< 户主, 配偶, 父亲
    int position = 0;
    MemberState state = MemberState::Member;
    QString stateReason;

    bool operator==(const HouseholdMember&) const = default;
};

extern template class Table<Household>;
extern template class Table<HouseholdMember>;

[[nodiscard]] const Table<Household>& householdTable();
[[nodiscard]] const Table<HouseholdMember>& householdMemberTable();
[[nodiscard]] const StateTable<HouseholdState>& householdStates();
[[nodiscard]] const StateTable<MemberState>& memberStates();
/// Problems by field: "name", "organisation".
[[nodiscard]] Problems validate(const Household& household);
/// Problems by field: "household", "volunteer".
[[nodiscard]] Problems validate(const HouseholdMember& member);

class HouseholdRepository final : public RecordRepository<Household> {
public:
    HouseholdRepository()
        : RecordRepository(householdTable())
    {
    }
    /// Of the active household that a person is in; none for others.
    [[nodiscard]] std::optional<Household> of(Connection& connection, VolunteerId volunteer) const;
};

class HouseholdMemberRepository final : public RecordRepository<HouseholdMember> {
public:
    HouseholdMemberRepository()
        : RecordRepository(householdMemberTable())
    {
    }
    /// Present members with their names, in the order in which they pay.
    [[nodiscard]] QList<HouseholdMember> members(Connection& connection, HouseholdId household) const;
    /// Adds a person at the end. Throws Error when the person is in a household already.
    HouseholdMemberId join(UnitOfWork& work, HouseholdMember member) const;
};

/// Who pays for a person: the person, then the others of the household.
[[nodiscard]] QList<VolunteerId> payersFor(Connection& connection, VolunteerId volunteer);
/// A person who left comes back only while in no other household.
[[nodiscard]] TakenStep takeMemberStep(UnitOfWork& work, HouseholdMemberId id, MemberState to, const QString& reason);
