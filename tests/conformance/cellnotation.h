#pragma once

#include "models/spreadsheets/sheetreader.h"

/// Cells in one line, so that rows of tests can say what is right: t:text, n:3.5, b:1, e:#N/A, d:2025-03-09 14:30:00,
/// h:1.0625 (a time or duration in days); with `=` before the value of a formula, =? for a formula without one.
[[nodiscard]] QString notation(const SheetCell& cell);
/// "1 A=t:姓名 B=n:3"; empty cells are left out, a hidden row is "(1)".
[[nodiscard]] QString notation(const SheetRow& row);
/// All rows that hold something, one a line.
[[nodiscard]] QString notation(SheetReader& reader);
/// Of the file's first visible sheet; what is refused is "! " and its sentence.
[[nodiscard]] QString notationOf(const QString& path);
