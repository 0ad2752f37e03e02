#pragma once

#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"

#include <QDate>
#include <QList>

using MembershipId = Id<struct MembershipTag>;

enum class MembershipRole { Member, Leader };

/// One person's time in one team: [joinedOn, leftOn). A person may be in several teams.
struct Membership {
    MembershipId id;
    TeamId team;
    VolunteerId volunteer;
    MembershipRole role = MembershipRole::Member;
    QDate joinedOn; ///< null: since ever
    QDate leftOn; ///< the first day outside the team; null: still in it

    /// Entered by mistake and taken back: it covers no day.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isCurrentOn(QDate day) const;
    bool operator==(const Membership&) const = default;
};

/// The team whose hours a day's service is: the longest-standing membership of that day. Before the first membership
/// the earliest one counts; after the last has ended there is none.
[[nodiscard]] TeamId teamOn(const QList<Membership>& memberships, QDate day);
