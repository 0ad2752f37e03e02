#pragma once

#include "models/spreadsheets/tablewriter.h"

/// A cell as screen and paper show it: hours and per cent with one decimal, thousands separated, dates as 2025-11-23.
[[nodiscard]] QString reportCellText(const TableValue& value, SheetColumnKind kind);
/// Numbers stand on the right.
[[nodiscard]] bool isNumberKind(SheetColumnKind kind);
/// The value as a chart draws it: hours for minutes, per cent for shares; 0 for an empty cell.
[[nodiscard]] double chartAmount(const TableValue& value, SheetColumnKind kind);
