#include "models/teams/teammerge.h"

#include "models/database/unitofwork.h"
#include "models/teams/membershiprepository.h"

#include <QCoreApplication>

TeamMerge::Trace TeamMerge::run(UnitOfWork& work, TeamId id, TeamId into, QDate day, const QString& reason) const
{
    const auto team = m_teams.find(work.connection(), id);
    const auto successor = m_teams.find(work.connection(), into);
    if (!team || !successor || id == into)
        throw Error(QCoreApplication::translate("TeamMerge", "Choose another team that takes over the members."));
    if (teamStates().isFinal(successor->state)) {
        throw Error(
            QCoreApplication::translate("TeamMerge", "“%1” does not work any more (%2). Choose a team that does.")
                .arg(successor->name, teamStates().title(successor->state)));
    }
    Trace trace{id, into, team->state, {}, {}};
    const MembershipRepository memberships;
    for (const Membership& membership : memberships.ofTeam(work.connection(), id)) {
        if (membership.leftOn.isValid() && membership.leftOn <= day)
            continue;
        const QDate from = membership.joinedOn.isValid() ? qMax(membership.joinedOn, day) : day;
        trace.ended << membership;
        memberships.leave(work, membership.id, from);
        if (!memberships.isMember(work.connection(), into, membership.volunteer, from))
            trace.joined << memberships.join(
                work, Membership{{}, into, membership.volunteer, MembershipRole::Member, from, membership.leftOn});
    }
    m_teams.merge(work, id, into, reason);
    return trace;
}

void TeamMerge::takeBack(UnitOfWork& work, const Trace& trace, const QString& reason) const
{
    const auto team = m_teams.find(work.connection(), trace.team);
    if (!team || team->state != TeamState::Merged || team->mergedInto != trace.into)
        throw Error(QCoreApplication::translate(
            "TeamMerge", "This merge cannot be taken back: the team is not merged into that one any more."));
    const MembershipRepository memberships;
    for (const Membership& membership : trace.ended)
        memberships.update(work, membership);
    for (const MembershipId id : trace.joined)
        memberships.leave(work, id, memberships.require(work.connection(), id).joinedOn);
    m_teams.takeMergeBack(work, trace.team, trace.former, reason);
}
