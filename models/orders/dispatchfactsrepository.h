#pragma once

#include "models/orders/order.h"

#include <QHash>

#include <optional>

class Connection;

/// What matching knows of one team.
struct TeamFacts {
    TeamId id;
    QString name;
    QString field;
    OrganisationId organisation;
    int skilledMembers = 0; ///< who have a skill that suits the need
    int doneOfNeed = 0; ///< orders of this need in the last year
    int ordersInThirtyDays = 0;
    int evaluations = 0; ///< in the last year
    int gradeSum = 0;
    bool isOnMenu = false; ///< its service menu holds the need
    int holders = 0; ///< members with the credential that the need asks for
};

/// What matching knows of one volunteer with a suitable skill.
struct VolunteerFacts {
    VolunteerId id;
    QString name;
    TeamId team;
    QString skill;
    EstateId estate;
    int ordersInThirtyDays = 0;
    QString freeTimes; ///< in their own words
    int noShows = 0; ///< in activities, not forgotten yet
    bool isHolder = false; ///< of the credential that the need asks for
};

/// Reads what dispatch suggestions weigh.
class DispatchFactsRepository final {
public:
    [[nodiscard]] QList<TeamFacts> teams(Connection& connection, TermId need, const QList<TermId>& skills,
        TermId credential, const QDateTime& now) const;
    /// Registered volunteers of the organization with one of the skills, holders of the credential first; at most
    /// `limit`.
    [[nodiscard]] QList<VolunteerFacts> volunteers(Connection& connection, OrganisationId organisation,
        const QList<TermId>& skills, TermId credential, const QDateTime& now, int limit) const;
    /// Where an order or a person is: the estate.
    [[nodiscard]] std::optional<Coordinates> estatePosition(Connection& connection, EstateId estate) const;
    /// Household-weighted center of each community; its own coordinates where it has no estates with a position.
    [[nodiscard]] QHash<OrganisationId, Coordinates> centers(Connection& connection) const;
};
