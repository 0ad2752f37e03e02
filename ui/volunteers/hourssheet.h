#pragma once

#include "models/common/dates.h"
#include "models/volunteers/volunteerid.h"
#include "ui/printing/printdocument.h"

class Connection;

/// 个人时长单 on paper: the person's checked records of the period with their span, a sum on each page and by year.
[[nodiscard]] PrintDocument hoursSheet(Connection& connection, VolunteerId volunteer, const Period& period);
