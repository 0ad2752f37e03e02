#pragma once

#include "models/common/minutes.h"
#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

#include <QDate>

/// 筹建 → 活动 ⇄ 停用 → 合并/解散.
enum class TeamState { Preparing, Active, Suspended, Merged, Dissolved };

/// A team of volunteers. Who is in it, and when, are memberships. Past hours stay with the team that did them.
struct Team {
    TeamId id;
    QString code;
    QString name;
    TermId category;
    TermId field;
    OrganisationId organisation;
    TeamId parent;
    VolunteerId leader; ///< once the leader is a volunteer of this office
    QString leaderName;
    QString leaderPhone; ///< clear; sealed when stored
    QDate foundedOn;
    TeamState state = TeamState::Active;
    QString stateReason;
    TeamId mergedInto;
    Minutes service; ///< checked minutes, kept by the hours ledger; read only
    QString notes;
    QString menuNeeds = {}; ///< 服务菜单: ids of needs, parted by blanks; none: it has no menu
    QString menuTimes = {};
    QString menuArea = {};
    QString menuContact = {}; ///< as the office lets it hang out
    QString menuOrdering = {}; ///< how it is ordered

    bool operator==(const Team&) const = default;
};

[[nodiscard]] const StateTable<TeamState>& teamStates();
