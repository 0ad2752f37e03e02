#pragma once

#include "models/duty/dutyweek.h"
#include "ui/printing/printdocument.h"

/// The week's table to hang up: stations down, days across, in each cell who sits when.
[[nodiscard]] PrintDocument dutyWeekDocument(const DutyWeek& week, const QString& title);
/// “09:00–12:00 党员 王聪聪” of one seat.
[[nodiscard]] QString weekSeatText(const WeekSeat& seat);
