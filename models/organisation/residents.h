#pragma once

#include "models/common/organisationid.h"

class Connection;
class UnitOfWork;

/// 常住人口 of an organization; 0 where it is not known.
[[nodiscard]] int residentsOf(Connection& connection, OrganisationId id);
/// Throws Error when it is negative.
void setResidents(UnitOfWork& work, OrganisationId id, int residents);
