#include "app/office/officefeatures.h"
#include "app/office/officeopening.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/organisation/settingsrepository.h"
#include "models/reports/reportcatalog.h"
#include "models/reports/reportexport.h"
#include "models/spreadsheets/importrunner.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"
#include "tests/benchmarks/people.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <xlsxwriter.h>

void measureSaving(Office& office, int size, std::vector<BenchRow>& rows)
{
    constexpr int runs = 31;
    const SettingsRepository settings;
    int count = 0;
    const double saved = medianMilliseconds(runs, [&] {
        office.run(
            [&](UnitOfWork& work) { settings.set(work, QStringLiteral("benchmark"), QString::number(++count)); });
    });
    const QString path = office.database().location() + QStringLiteral(".floor");
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE IF NOT EXISTS t (a TEXT)",
        nullptr, nullptr, nullptr);
    const double bare = medianMilliseconds(
        runs, [&] { sqlite3_exec(database, "INSERT INTO t VALUES ('1')", nullptr, nullptr, nullptr); });
    sqlite3_close(database);
    QFile::remove(path);
    BenchRow row{QStringLiteral("one record saved durably"), size, saved, QStringLiteral("bare insert, FULL"), bare,
        QStringLiteral("≤ 3 ×"), true, {}};
    row.isReached = row.ratio() <= 3;
    rows.push_back(row);
}

void measureImport(const QString& folder, int size, std::vector<BenchRow>& rows)
{
    const QString roster = benchRoster(folder, size);
    const QString office = QDir(folder).filePath(QStringLiteral("import.vdesk"));
    (void)makeEmptyOffice(office);
    const ChildCost import = runOwnProcess({QStringLiteral("--import"), office, roster});
    const ProcessCost convert = runProcess({QStringLiteral("soffice"),
        QStringLiteral("-env:UserInstallation=file://") + QDir(folder).absoluteFilePath(QStringLiteral("soffice")),
        QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("csv"), QStringLiteral("--outdir"),
        folder, roster});
    BenchRow row{QStringLiteral("import of a roster (.xlsx)"), size, import.milliseconds,
        QStringLiteral("LibreOffice to CSV"), convert.milliseconds, QStringLiteral("≤ 1.0 ×"), true,
        QStringLiteral("%1 MB peak").arg(import.peakMegabytes, 0, 'f', 0)};
    row.isReached = row.ratio() <= 1;
    rows.push_back(row);
}

void measureAttendance(const QString& folder, int people, int lines, std::vector<BenchRow>& rows)
{
    const QString sheet = benchAttendance(folder, people, lines);
    (void)openBenchOffice(folder, people);
    const QString office = QDir(folder).filePath(QStringLiteral("attendance.vdesk"));
    removeOffice(office);
    if (!QFile::copy(benchOfficePath(folder, people), office))
        throw Error(QStringLiteral("“%1” cannot be written.").arg(office));
    const ChildCost import = runOwnProcess({QStringLiteral("--attendance"), office, sheet});
    constexpr double mostSeconds = 120, mostMegabytes = 256;
    rows.push_back({QStringLiteral("attendance of %L1 rows (.csv)").arg(lines), people, import.milliseconds, {}, 0,
        QStringLiteral("≤ %1 s, ≤ %2 MB").arg(mostSeconds).arg(mostMegabytes),
        import.milliseconds <= mostSeconds * 1'000 && import.peakMegabytes <= mostMegabytes,
        QStringLiteral("%1 MB peak").arg(import.peakMegabytes, 0, 'f', 0)});
}

void importFile(const QString& kind, const QString& officePath, const QString& path)
{
    auto office = openOffice(officePath);
    const double derivation = signInMilliseconds(*office);
    const auto importer = officeFeatures().makeImporter(kind, *office);
    TaskContext task;
    (void)ImportRunner(office->database(), office->actor()).run(path, *importer, {}, task);
    endChild(derivation);
}

void exportRoster(const QString& officePath, const QString& out)
{
    auto office = openOffice(officePath);
    const double derivation = signInMilliseconds(*office);
    TaskContext task;
    const ReportRequest request{QStringLiteral("volunteers"), Period::all(), {}, office->account().name};
    exportReport(office->database(), makeReport(office->database().reader(), office->vault(), request), out, task);
    endChild(derivation);
}

/// The same rows as the report's, with formats, and nothing around them.
void writeBareWorkbook(const QString& path, int size)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    const auto format = [workbook](const char* numbers) {
        lxw_format* made = workbook_add_format(workbook);
        format_set_num_format(made, numbers);
        format_set_border(made, LXW_BORDER_THIN);
        return made;
    };
    lxw_format* text = format("@");
    lxw_format* whole = format("#,##0");
    lxw_format* date = format("yyyy-mm-dd");
    for (int i = 0; i < size; ++i) {
        const BenchPerson person = benchPerson(i);
        const auto row = lxw_row_t(i);
        const QByteArray texts[]{QStringLiteral("KW-%1").arg(i, 6, 10, QLatin1Char('0')).toUtf8(), person.name.toUtf8(),
            person.isMale ? "男" : "女", person.idNumber.toUtf8(), person.phone.toUtf8(), "苇湾社区", "在册"};
        lxw_col_t column = 0;
        for (const QByteArray& cell : texts)
            worksheet_write_string(sheet, row, column++, cell.constData(), text);
        for (int blank = 0; blank < 5; ++blank) // team, politics, level, skills, stars
            worksheet_write_blank(sheet, row, column++, text);
        worksheet_write_number(sheet, row, column++, i % 60, whole);
        worksheet_write_number(sheet, row, column++, 43101 + i % 2500, date);
        worksheet_write_number(sheet, row, column++, i % 100, whole);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        throw Error(QStringLiteral("The bare workbook could not be written."));
}

void measureExport(const QString& folder, int size, std::vector<BenchRow>& rows)
{
    constexpr double mostMegabytes = 60;
    const QString out = QDir(folder).filePath(QStringLiteral("export.xlsx"));
    const ChildCost cost = runOwnProcess({QStringLiteral("--export"), benchOfficePath(folder, size), out});
    const ChildCost bare = runOwnProcess(
        {QStringLiteral("--bare-export"), QDir(folder).filePath(QStringLiteral("bare.xlsx")), QString::number(size)});
    BenchRow row{QStringLiteral("export of the roster (.xlsx)"), size, cost.milliseconds,
        QStringLiteral("bare libxlsxwriter"), bare.milliseconds, QStringLiteral("≤ 1.3 × and ≤ 60 MB"), true,
        QStringLiteral("%1 MB peak").arg(cost.peakMegabytes, 0, 'f', 0)};
    row.isReached = row.ratio() <= 1.3 && cost.peakMegabytes <= mostMegabytes;
    rows.push_back(row);
}
