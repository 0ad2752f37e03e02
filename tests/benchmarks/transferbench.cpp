#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/organisation/settingsrepository.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"
#include "tests/benchmarks/people.h"

#include <QCoreApplication>
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

void measureImport(const QString& program, const QString& folder, int size, std::vector<BenchRow>& rows)
{
    const QString roster = benchRoster(folder, size);
    const QString office = QDir(folder).filePath(QStringLiteral("import.vdesk"));
    (void)makeEmptyOffice(office);
    const ProcessCost import = runProcess(
        {program, QStringLiteral("import"), QStringLiteral("volunteers"), roster, QStringLiteral("--office"), office});
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

void writeBareWorkbook(const QString& path, int size)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, nullptr);
    for (int i = 0; i < size; ++i) {
        const BenchPerson person = benchPerson(i);
        const auto row = lxw_row_t(i);
        worksheet_write_string(sheet, row, 0, QStringLiteral("KW-%1").arg(i).toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 1, person.name.toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 2, person.isMale ? "男" : "女", nullptr);
        worksheet_write_string(sheet, row, 3, person.idNumber.toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 4, person.phone.toUtf8().constData(), nullptr);
        worksheet_write_string(sheet, row, 5, "苇湾社区", nullptr);
        worksheet_write_string(sheet, row, 6, "群众", nullptr);
        worksheet_write_number(sheet, row, 7, 43101 + i % 2500, nullptr);
        worksheet_write_string(sheet, row, 8, "在册", nullptr);
        worksheet_write_number(sheet, row, 9, i % 100, nullptr);
    }
    if (workbook_close(workbook) != LXW_NO_ERROR)
        throw Error(QStringLiteral("The bare workbook could not be written."));
}

void measureExport(const QString& program, const QString& folder, int size, std::vector<BenchRow>& rows)
{
    constexpr double mostMegabytes = 60;
    const QString out = QDir(folder).filePath(QStringLiteral("export.xlsx"));
    const ProcessCost cost = runProcess({program, QStringLiteral("report"), QStringLiteral("volunteers"),
        QStringLiteral("--office"), benchOfficePath(folder, size), QStringLiteral("--out"), out});
    const ProcessCost bare = runProcess({QCoreApplication::applicationFilePath(), QStringLiteral("--bare-export"),
        QDir(folder).filePath(QStringLiteral("bare.xlsx")), QString::number(size)});
    BenchRow row{QStringLiteral("export of the roster (.xlsx)"), size, cost.milliseconds,
        QStringLiteral("bare libxlsxwriter"), bare.milliseconds, QStringLiteral("≤ 1.3 × and ≤ 60 MB"), true,
        QStringLiteral("%1 MB peak").arg(cost.peakMegabytes, 0, 'f', 0)};
    row.isReached = row.ratio() <= 1.3 && cost.peakMegabytes <= mostMegabytes;
    rows.push_back(row);
}
