#pragma once

#include "ui/mainwindow/globalsearch.h"

class Office;

/// The search for everything: the first hits among people, teams, stations, projects, orders and the rest.
[[nodiscard]] GlobalSearch::Provider makeGlobalSearch(Office& office);
