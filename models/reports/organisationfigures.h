#pragma once

#include "models/organisation/organisation.h"

#include <QHash>

class Connection;

/// How many people, teams and stations an organization has, with all below it.
struct OrganisationFigures {
    qint64 volunteers = 0; ///< 在册
    qint64 teams = 0; ///< 活动
    qint64 stations = 0; ///< 开放

    OrganisationFigures& operator+=(const OrganisationFigures& other);
};

/// The figures of every organization, rolled up the tree.
[[nodiscard]] QHash<OrganisationId, OrganisationFigures> organisationFigures(Connection& connection);
