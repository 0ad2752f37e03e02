// Measures the program beside floors in the same run: vd-bench [--folder F] [--quick] [SIZE…]
#include "models/common/error.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

namespace {

constexpr int mostForTransfers = 120'000; ///< import and export beyond it grow linearly and take minutes

/// A row that fails is told and left out; the others count.
void attempt(const char* what, int size, const std::function<void()>& act)
{
    std::fprintf(stderr, "measuring %s at %d\n", what, size);
    try {
        act();
    } catch (const Error& error) {
        std::printf("%s at %d could not be measured: %s\n", what, size, error.what());
    }
}

void measure(const QString& folder, int size, bool isQuick, std::vector<BenchRow>& rows)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/volunteer-desk");
    {
        const auto office = openBenchOffice(folder, size);
        attempt("search", size, [&] { measureSearch(*office, size, rows); });
        attempt("list", size, [&] { measureList(*office, size, rows); });
        attempt("saving", size, [&] { measureSaving(*office, size, rows); });
    }
    if (size > mostForTransfers || isQuick)
        return;
    attempt("import", size, [&] { measureImport(program, folder, size, rows); });
    attempt("export", size, [&] { measureExport(program, folder, size, rows); });
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
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("SIZE"), QStringLiteral("numbers of volunteers"), QStringLiteral("[SIZE…]"));
    const QCommandLineOption folder(
        QStringLiteral("folder"), QStringLiteral("where offices are kept"), QStringLiteral("FOLDER"), QDir::tempPath());
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("leave import and export out"));
    const QCommandLineOption bare(
        QStringLiteral("bare-export"), QStringLiteral("the export's floor"), QStringLiteral("FILE"));
    parser.addOptions({folder, quick, bare});
    parser.process(application);
    if (parser.isSet(bare)) {
        writeBareWorkbook(parser.value(bare), parser.positionalArguments().value(0).toInt());
        return 0;
    }
    qputenv("VOLUNTEER_DESK_PASSWORD", benchPassword);
    std::vector<BenchRow> rows;
    for (const int size : sizesOf(parser.positionalArguments()))
        measure(parser.value(folder), size, parser.isSet(quick), rows);
    printTable(rows);
    return 0;
}
