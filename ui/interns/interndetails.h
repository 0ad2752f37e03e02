#pragma once

#include "models/interns/intern.h"
#include "ui/common/detailcontent.h"

class Office;

/// What stands beside the list of an intern: overview, checklist of the file, days and papers.
[[nodiscard]] DetailContent internDetails(Office& office, const Intern& intern, QDate today);
