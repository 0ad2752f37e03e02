#pragma once

#include "models/teams/team.h"

/// Problems by field: "code", "name", "organisation", "parent", "leaderPhone" (a warning), "foundedOn".
[[nodiscard]] Problems validate(const Team& team, QDate today = QDate::currentDate());
