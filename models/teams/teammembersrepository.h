#pragma once

#include "models/common/minutes.h"
#include "models/teams/membership.h"

#include <QString>

class Connection;

/// One membership with the words a list shows.
struct TeamMember {
    Membership membership;
    QString number; ///< 编号
    QString name;
    Minutes service; ///< all checked minutes of the volunteer
};

struct TeamMonth {
    QString month; ///< key, 2025-01
    Minutes minutes;
};

struct ListAnswer;

/// Sums over the teams of a list's answer.
struct TeamFigures {
    qint64 members = 0; ///< people, each counted once
    Minutes service;
};

/// What a team's page tells about its people and hours.
class TeamMembersRepository final {
public:
    /// Leaders first, then by name; those who have left only when asked for.
    [[nodiscard]] QList<TeamMember> members(Connection& connection, TeamId team, bool withFormer) const;
    [[nodiscard]] int memberCount(Connection& connection, TeamId team) const;
    [[nodiscard]] TeamFigures figures(Connection& connection, const ListAnswer& teams) const;
    /// The twelve months up to and including that of `day`, empty ones too.
    [[nodiscard]] QList<TeamMonth> months(Connection& connection, TeamId team, QDate day) const;
};
