#pragma once

#include <QString>

/// The marks of a judge in a file (.xlsx, .xls, .ods, .csv …), as lines to paste into the judge's sheet: of the sheet
/// that bears the judge's name, else the first one, from the line of headings on. Throws Error when the file cannot be
/// read, or none of its lines names the column of the projects.
[[nodiscard]] QString judgeLines(const QString& path, const QString& judge);
