#pragma once

#include "models/office/office.h"
#include "tests/benchmarks/measure.h"

/// Typing into the search field: first page on screen, then the total.
void measureSearch(Office& office, int size, std::vector<BenchRow>& rows);
/// A list opened and sorted by name, a jump to its end, a page in its middle.
void measureList(Office& office, int size, std::vector<BenchRow>& rows);
/// One record saved durably.
void measureSaving(Office& office, int size, std::vector<BenchRow>& rows);
/// The roster of `size` people into an empty office, beside LibreOffice converting the same file.
void measureImport(const QString& folder, int size, std::vector<BenchRow>& rows);
/// So many lines of attendance of so many people, twenty to an activity.
void measureAttendance(const QString& folder, int people, int lines, std::vector<BenchRow>& rows);
/// The roster of the office out, beside bare libxlsxwriter with the same cells.
void measureExport(const QString& folder, int size, std::vector<BenchRow>& rows);
/// The floor of the export, run as a process of its own.
void writeBareWorkbook(const QString& path, int size);
/// The dashboard of a large office beside a small one, and who an order could go to.
void measureDashboard(const QString& folder, int size, std::vector<BenchRow>& rows);
/// All records of a demo office paid with points as one act, the balance of a person, and the way back.
void measurePoints(const QString& folder, int size, std::vector<BenchRow>& rows);
/// The backup that closing waits for, on a demo office.
void measureClosing(const QString& folder, int size, std::vector<BenchRow>& rows);
/// So many names on paper, beside the same strings drawn bare.
void measureHonorRoll(const QString& folder, int names, std::vector<BenchRow>& rows);
/// Places of so many new stations chosen together.
void measureCircle(int estates, int stations, std::vector<BenchRow>& rows);
/// From opening the file to the painted window, without the password's derivation; each in a process of its own.
void measureStart(const QString& folder, int size, std::vector<BenchRow>& rows);
/// How long the screen thread is busy at a stretch while pages are opened, words are typed and a roster is imported.
void measureScreen(const QString& folder, int size, std::vector<BenchRow>& rows);
/// What those processes do; each ends in endChild().
void watchPages(const QString& path);
void watchImport(const QString& path, const QString& roster);
void startEmptyWindow();
void startOnOffice(const QString& path);
void importFile(const QString& kind, const QString& officePath, const QString& path);
void exportRoster(const QString& officePath, const QString& out);

/// What a process of this program's own took, without the password's derivation.
struct ChildCost {
    double milliseconds = 0;
    double peakMegabytes = 0; ///< after the derivation, which takes 64 MB on purpose
    double figure = 0; ///< whatever else the process measured
};
/// Runs this program with one of its own options and waits.
ChildCost runOwnProcess(const QStringList& arguments);
/// In such a process: signs in, forgets the peak of memory, and says what that took.
[[nodiscard]] double signInMilliseconds(Office& office);
/// In such a process: tells the costs and ends at once, without tidying up.
[[noreturn]] void endChild(double leftOutMilliseconds, double figure = 0);
