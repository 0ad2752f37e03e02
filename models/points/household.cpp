#include "models/points/household.h"

#include "models/common/searchtokens.h"
#include "models/points/pointtext.h"

namespace {

QString householdTokens(const Household& household, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(household.name).addText(household.notes);
    return tokens.text();
}

void requireFree(Connection& connection, VolunteerId volunteer)
{
    if (const auto other = HouseholdRepository().of(connection, volunteer))
        throw Error(
            PointText::tr("This person is in the household “%1” already; nobody pays in two.").arg(other->name));
}

} // namespace

const StateTable<HouseholdState>& householdStates()
{
    using enum HouseholdState;
    static const StateTable<HouseholdState> table("Household",
        {{Active, "active", QT_TRANSLATE_NOOP("Household", "Shares its points"),
             {{Ended, QT_TRANSLATE_NOOP("Household", "Dissolve…"), true}}},
            {Ended, "ended", QT_TRANSLATE_NOOP("Household", "Dissolved"), {}}});
    return table;
}

const StateTable<MemberState>& memberStates()
{
    using enum MemberState;
    static const StateTable<MemberState> table("HouseholdMember",
        {{Member, "member", QT_TRANSLATE_NOOP("HouseholdMember", "In the household"),
             {{Left, QT_TRANSLATE_NOOP("HouseholdMember", "Leave the household…"), true}}},
            {Left, "left", QT_TRANSLATE_NOOP("HouseholdMember", "Has left"),
                {{Member, QT_TRANSLATE_NOOP("HouseholdMember", "Join again")}}}});
    return table;
}

const Table<Household>& householdTable()
{
    using H = Household;
    static const Table<H> table("households", [](Table<H>& t) {
        t.name("name", &H::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &H::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.freeText("notes", &H::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &H::state, householdStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &H::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setValidator(&validate);
        t.setSearch(&householdTokens);
    });
    return table;
}

const Table<HouseholdMember>& householdMemberTable()
{
    using M = HouseholdMember;
    static const Table<M> table("household_members", [](Table<M>& t) {
        t.reference("household_id", &M::household, "households", QT_TRANSLATE_NOOP("Column", "Household")).once();
        t.reference("volunteer_id", &M::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer")).once();
        t.text("relation", &M::relation, QT_TRANSLATE_NOOP("Column", "Relation"));
        t.value("position", &M::position, QT_TRANSLATE_NOOP("Column", "Position"));
        t.state("state", &M::state, memberStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &M::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("household_id, position, id");
        t.setValidator(&validate);
    });
    return table;
}

Problems validate(const Household& household)
{
    Problems problems;
    if (household.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), PointText::tr("Give the household a name, such as “王芳家”.")};
    if (!household.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), PointText::tr("Choose where the household lives.")};
    return problems;
}

Problems validate(const HouseholdMember& member)
{
    Problems problems;
    if (!member.household.isValid())
        problems << Problem{QStringLiteral("household"), PointText::tr("Choose the household.")};
    if (!member.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), PointText::tr("Choose the person.")};
    return problems;
}

std::optional<Household> HouseholdRepository::of(Connection& connection, VolunteerId volunteer) const
{
    return householdTable().selectOne(connection,
        QStringLiteral("WHERE state = 'active' AND id IN (SELECT household_id FROM household_members WHERE "
                       "volunteer_id = ? AND state = 'member')"),
        {volunteer.value()});
}

QList<HouseholdMember> HouseholdMemberRepository::members(Connection& connection, HouseholdId household) const
{
    QList<HouseholdMember> members = select(connection,
        QStringLiteral("WHERE household_id = ? AND state = 'member' ORDER BY position, id"), {household.value()});
    Query query(connection, QStringLiteral("SELECT name FROM volunteers WHERE id = ?"));
    for (HouseholdMember& member : members) {
        query.bind(member.volunteer).run();
        if (query.next())
            member.name = query.text(0);
    }
    return members;
}

HouseholdMemberId HouseholdMemberRepository::join(UnitOfWork& work, HouseholdMember member) const
{
    Connection& connection = work.connection();
    if (HouseholdRepository().stateOf(connection, member.household) != HouseholdState::Active)
        throw Error(PointText::tr("This household is dissolved."));
    requireFree(connection, member.volunteer);
    const auto present = members(connection, member.household);
    member.position = present.isEmpty() ? 1 : present.last().position + 1;
    return insert(work, member);
}

QList<VolunteerId> payersFor(Connection& connection, VolunteerId volunteer)
{
    QList<VolunteerId> payers{volunteer};
    const auto household = HouseholdRepository().of(connection, volunteer);
    if (!household)
        return payers;
    for (const HouseholdMember& member : HouseholdMemberRepository().members(connection, household->id)) {
        if (member.volunteer != volunteer)
            payers << member.volunteer;
    }
    return payers;
}

TakenStep takeMemberStep(UnitOfWork& work, HouseholdMemberId id, MemberState to, const QString& reason)
{
    const HouseholdMemberRepository members;
    const auto require = [id](UnitOfWork& at) {
        requireFree(at.connection(), HouseholdMemberRepository().require(at.connection(), id).volunteer);
    };
    if (to == MemberState::Member)
        require(work);
    const TakenStep taken = takeStep(work, members, id, to, reason);
    if (to == MemberState::Member)
        return taken;
    return {[back = taken.back, require](UnitOfWork& later) {
        require(later);
        back(later);
    }};
}

template class Table<Household>;
template class Table<HouseholdMember>;
