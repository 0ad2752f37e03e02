#pragma once

#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/projects/projectid.h"
#include "models/stations/stationid.h"
#include "models/teams/teamid.h"
#include "models/words/dictionary.h"

#include <QDateTime>

using ActivityId = Id<struct ActivityTag>;

/// 草稿 → 发布 → 进行 → 结束 → 核定; 取消.
enum class ActivityState { Draft, Published, Running, Ended, Confirmed, Cancelled };

/// One event of a project or station that people sign up for and whose attendance becomes service records.
struct Activity {
    ActivityId id;
    QString code; ///< generated when empty
    QString name;
    ProjectId project;
    StationId station;
    OrganisationId organisation; ///< who holds it; imported: the station's
    TeamId team;
    TermId field;
    QString place; ///< where there is no station
    QString plan;
    QDateTime start; ///< local, [start, end)
    QDateTime end;
    int capacity = 0; ///< people; 0 for no limit
    int minimumAge = 0; ///< years on the day; 0 for none
    bool asksInsurance = false; ///< only for who is insured on the day
    QString organiser; ///< the organizing unit, as records of hours name it
    QString manager; ///< the person in charge
    QDateTime recruitsFrom; ///< people sign up from then on; invalid: once it is published
    QDateTime recruitsUntil; ///< the last moment of signing up; invalid: until it ends
    QString posts; ///< 岗位, see ActivityPost
    ActivityState state = ActivityState::Draft;
    QString stateReason;
    qint64 createdAt = 0; ///< UTC milliseconds

    bool operator==(const Activity&) const = default;
};

[[nodiscard]] const StateTable<ActivityState>& activityStates();

/// Problems by field: "name", "organisation", "start", "end", "capacity", "minimumAge", "recruitsUntil", "posts".
[[nodiscard]] Problems validate(const Activity& activity);
