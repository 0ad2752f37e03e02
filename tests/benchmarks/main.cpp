// Measures the program beside floors in the same run: vd-bench [--folder F] [--only GROUPS] [SIZE…]
#include "app/startup.h"
#include "models/common/error.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace {

constexpr int mostForTransfers = 120'000; ///< import and export beyond it grow linearly and take minutes

struct BenchRun {
    QString folder;
    QStringList only; ///< groups of rows; empty: all
    std::vector<BenchRow> rows;

    /// A row that fails is told and left out; the others count.
    void measure(const char* group, int size, const std::function<void()>& act) const
    {
        if (!only.isEmpty() && !only.contains(QLatin1String(group)))
            return;
        std::fprintf(stderr, "measuring %s at %d\n", group, size);
        try {
            act();
        } catch (const Error& error) {
            std::printf("%s at %d could not be measured: %s\n", group, size, error.what());
        }
    }
};

void measureSize(BenchRun& run, int size)
{
    {
        const auto office = openBenchOffice(run.folder, size);
        run.measure("search", size, [&] { measureSearch(*office, size, run.rows); });
        run.measure("list", size, [&] { measureList(*office, size, run.rows); });
        run.measure("save", size, [&] { measureSaving(*office, size, run.rows); });
    }
    run.measure("start", size, [&] { measureStart(run.folder, size, run.rows); });
    if (size > mostForTransfers)
        return;
    run.measure("import", size, [&] { measureImport(run.folder, size, run.rows); });
    run.measure("screen", size, [&] { measureScreen(run.folder, size, run.rows); });
    run.measure("export", size, [&] { measureExport(run.folder, size, run.rows); });
}

QList<int> sizesOf(const QStringList& words)
{
    QList<int> sizes;
    for (const QString& word : words)
        sizes << word.toInt();
    sizes.removeAll(0);
    return sizes.isEmpty() ? QList<int>{1'200, 12'000, 120'000, 1'200'000} : sizes;
}

} // namespace

int main(int argc, char** argv)
{
    prepareProcess();
    QApplication application(argc, argv);
    // Away from the settings of whoever measures.
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("SIZE"), QStringLiteral("numbers of volunteers"), QStringLiteral("[SIZE…]"));
    const QCommandLineOption folder(
        QStringLiteral("folder"), QStringLiteral("where offices are kept"), QStringLiteral("FOLDER"), QDir::tempPath());
    const QCommandLineOption only(QStringLiteral("only"),
        QStringLiteral("search, list, save, start, import, export, screen, dashboard, points, attendance, circle, "
                       "honor-roll; several "
                       "with commas"),
        QStringLiteral("GROUPS"));
    const QCommandLineOption bare(
        QStringLiteral("bare-export"), QStringLiteral("the export's floor"), QStringLiteral("FILE"));
    const QCommandLineOption empty(
        QStringLiteral("start-empty"), QStringLiteral("the start's floor"), QStringLiteral("FILE"));
    const QCommandLineOption start(
        QStringLiteral("start-office"), QStringLiteral("starts on an office"), QStringLiteral("FILE"));
    const QCommandLineOption import(
        QStringLiteral("import"), QStringLiteral("imports the roster SIZE names"), QStringLiteral("FILE"));
    const QCommandLineOption attendance(
        QStringLiteral("attendance"), QStringLiteral("imports the attendance SIZE names"), QStringLiteral("FILE"));
    const QCommandLineOption exported(
        QStringLiteral("export"), QStringLiteral("exports the roster to SIZE"), QStringLiteral("FILE"));
    const QCommandLineOption pages(
        QStringLiteral("screen-pages"), QStringLiteral("watches the screen thread"), QStringLiteral("FILE"));
    const QCommandLineOption imports(
        QStringLiteral("screen-import"), QStringLiteral("the same while SIZE is imported"), QStringLiteral("FILE"));
    parser.addOptions({folder, only, bare, empty, start, import, attendance, exported, pages, imports});
    parser.process(application);
    const QString argument = parser.positionalArguments().value(0);
    if (parser.isSet(bare)) {
        writeBareWorkbook(parser.value(bare), argument.toInt());
        endChild(0);
    }
    if (parser.isSet(empty))
        startEmptyWindow();
    if (parser.isSet(start) || parser.isSet(pages) || parser.isSet(imports))
        prepareApplication(application);
    if (parser.isSet(pages))
        watchPages(parser.value(pages));
    if (parser.isSet(imports))
        watchImport(parser.value(imports), argument);
    if (parser.isSet(start)) {
        startOnOffice(parser.value(start));
    }
    if (parser.isSet(import))
        importFile(QStringLiteral("volunteers"), parser.value(import), argument);
    if (parser.isSet(attendance))
        importFile(QStringLiteral("attendance"), parser.value(attendance), argument);
    if (parser.isSet(exported))
        exportRoster(parser.value(exported), argument);
    qputenv("VOLUNTEER_DESK_PASSWORD", benchPassword);
    BenchRun run{parser.value(folder), parser.value(only).split(u',', Qt::SkipEmptyParts), {}};
    const QList<int> sizes = sizesOf(parser.positionalArguments());
    for (const int size : sizes)
        measureSize(run, size);
    if (sizes.contains(mostForTransfers)) {
        run.measure("closing", mostForTransfers, [&] { measureClosing(run.folder, mostForTransfers, run.rows); });
        run.measure("dashboard", mostForTransfers, [&] { measureDashboard(run.folder, mostForTransfers, run.rows); });
        run.measure("points", mostForTransfers, [&] { measurePoints(run.folder, mostForTransfers, run.rows); });
        constexpr int lines = 2'000'000;
        run.measure("attendance", lines, [&] { measureAttendance(run.folder, mostForTransfers, lines, run.rows); });
    }
    constexpr int estates = 7'730;
    run.measure("circle", estates, [&] { measureCircle(estates, 50, run.rows); });
    constexpr int names = 10'000;
    run.measure("honor-roll", names, [&] { measureHonorRoll(run.folder, names, run.rows); });
    printTable(run.rows);
    return 0;
}
