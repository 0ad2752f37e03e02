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
/// The dashboard of a large office beside a small one, and who an order could go to.
void measureDashboard(const QString& folder, int size, std::vector<BenchRow>& rows);
/// So many names on paper, beside the same strings drawn bare.
void measureHonorRoll(const QString& folder, int names, std::vector<BenchRow>& rows);
/// From opening the file to the painted window, without the password's derivation; each in a process of its own.
void measureStart(const QString& folder, int size, std::vector<BenchRow>& rows);
/// What those processes do: they print the milliseconds that are to be left out, and end without tidying up.
void startEmptyWindow();
void startOnOffice(const QString& path);
