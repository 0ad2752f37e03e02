#pragma once

#include "models/points/pointentry.h"
#include "models/points/pointrule.h"
#include "models/teams/teamid.h"

#include <QMap>

#include <functional>

class TaskContext;

/// What is asked of the rules: all that happened in [from, lastDay], or what of it is not booked yet.
struct EarningQuestion {
    QList<PointRule> rules; ///< by their first day
    QDate from; ///< null: from the beginning
    QDate lastDay;
    bool onlyOpen = true; ///< without what is booked
};

/// One thing that earns points.
struct Earning {
    VolunteerId volunteer;
    OrganisationId organisation;
    TeamId team; ///< with which the hours were served
    QString sourceKind;
    qint64 sourceId = 0;
    QDate day;
    PointRuleId rule;
    qint64 points = 0;
};

/// Points by what they are for, by team and by person: a trial run of a rule, or the preview of a booking.
struct EarningSums {
    struct Sum {
        qint64 count = 0;
        qint64 points = 0;
        bool operator==(const Sum&) const = default;
    };
    Sum total;
    QMap<QString, Sum> bySource;
    QHash<TeamId, Sum> byTeam; ///< hours only; the invalid id is hours without a team
    QHash<VolunteerId, Sum> byPerson;

    void add(const Earning& earning);
    bool operator==(const EarningSums&) const = default;
};

/// Visits what earns points, by person and time: hours by their rule with its caps, evaluations of orders, honors and
/// training. One pass over each table. Throws CancelledError.
void forEachEarning(Connection& connection, const EarningQuestion& question, TaskContext& task,
    const std::function<void(const Earning&)>& visit);
[[nodiscard]] EarningSums earningSums(Connection& connection, const EarningQuestion& question, TaskContext& task);
/// The points of one record by the rule: floor(minutes × rate / 60).
[[nodiscard]] qint64 pointsOfHours(const PointRule& rule, const QHash<TermId, int>& fieldRates,
    const QString& startedAt, qint64 minutes, TermId field);
