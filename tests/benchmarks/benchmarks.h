#pragma once

#include "models/security/office.h"
#include "tests/benchmarks/measure.h"

/// Typing into the search field: first page on screen, then the total.
void measureSearch(Office& office, int size, std::vector<BenchRow>& rows);
/// A list opened and sorted by name, a jump to its end, a page in its middle.
void measureList(Office& office, int size, std::vector<BenchRow>& rows);
/// One record saved durably.
void measureSaving(Office& office, int size, std::vector<BenchRow>& rows);
/// The roster of `size` people into an empty office, beside LibreOffice converting the same file.
void measureImport(const QString& program, const QString& folder, int size, std::vector<BenchRow>& rows);
/// The roster of the office out, beside bare libxlsxwriter with the same cells.
void measureExport(const QString& program, const QString& folder, int size, std::vector<BenchRow>& rows);
/// The floor of the export, run as a process of its own.
void writeBareWorkbook(const QString& path, int size);
