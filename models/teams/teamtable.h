#pragma once

#include "models/records/table.h"
#include "models/teams/membership.h"
#include "models/teams/team.h"

extern template class Table<Team>;
extern template class Table<Membership>;

[[nodiscard]] const Table<Team>& teamTable();
[[nodiscard]] const Table<Membership>& membershipTable();
