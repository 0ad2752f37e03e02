// fuzz-import [--keep FOLDER] FOLDER…: imports every file of the folders into a copy of a prepared office and prints,
// by folder, what became of them. Ends with 1 when one failed; that one lies in FOLDER with its report.
#include "models/common/error.h"
#include "tests/fuzz/importtrial.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

namespace {

using Outcome = TrialResult::Outcome;

struct Tally {
    QString name;
    int inputs = 0;
    std::array<int, 6> outcomes{};
    double slowest = 0;
    double highest = 0;

    void add(const TrialResult& result)
    {
        ++inputs;
        ++outcomes.at(size_t(result.outcome));
        slowest = std::max(slowest, result.seconds);
        highest = std::max(highest, result.megabytes);
    }
    [[nodiscard]] int count(Outcome outcome) const { return outcomes.at(size_t(outcome)); }
};

class Runner final {
public:
    Runner(const ImportTrial& trial, QString keep)
        : m_trial(trial)
        , m_keep(std::move(keep))
    {
        QDir().mkpath(m_keep);
    }

    Tally runFolder(const QString& path)
    {
        const QDir folder(path);
        Tally tally;
        tally.name = folder.dirName();
        for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name))
            tally.add(runFile(tally.name, file));
        return tally;
    }

    [[nodiscard]] int failures() const { return m_failures; }

private:
    TrialResult runFile(const QString& format, const QFileInfo& file)
    {
        const QString kept = QDir(m_keep).filePath(format + u'-' + file.fileName());
        const QString log = kept + QStringLiteral(".log");
        TrialResult result = m_trial.run(file.absoluteFilePath(), log);
        if (qEnvironmentVariableIsSet("VD_FUZZ_TELL") || result.isFailure())
            std::printf("%s %s/%s: %.1f s, %.0f MB: %s\n", result.isFailure() ? "✗" : "·", qPrintable(format),
                qPrintable(file.fileName()), result.seconds, result.megabytes, qPrintable(result.words));
        std::fflush(stdout);
        if (result.isFailure()) {
            ++m_failures;
            QFile::remove(kept);
            QFile::copy(file.absoluteFilePath(), kept);
        } else {
            QFile::remove(log);
        }
        return result;
    }

    const ImportTrial& m_trial;
    QString m_keep;
    int m_failures = 0;
};

void print(const QList<Tally>& tallies)
{
    std::printf("\n| format | inputs | refused | imported | crashes | slowest s | highest MB | too slow | too big | "
                "half or wrong |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (const Tally& tally : tallies)
        std::printf("| %s | %d | %d | %d | %d | %.1f | %.0f | %d | %d | %d |\n", qPrintable(tally.name), tally.inputs,
            tally.count(Outcome::Refused), tally.count(Outcome::Imported), tally.count(Outcome::Crashed), tally.slowest,
            tally.highest, tally.count(Outcome::TooSlow), tally.count(Outcome::TooBig), tally.count(Outcome::Wrong));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Imports mutated files and looks what becomes of the office."));
    parser.addHelpOption();
    const QCommandLineOption keep(
        QStringLiteral("keep"), QStringLiteral("Where failed inputs are kept."), QStringLiteral("folder"));
    parser.addOption(keep);
    parser.addPositionalArgument(QStringLiteral("folders"), QStringLiteral("Folders of inputs."));
    parser.process(application);
    try {
        const QTemporaryDir offices;
        const ImportTrial trial(offices.path(), {});
        Runner runner(trial, parser.isSet(keep) ? parser.value(keep) : QStringLiteral("failed-inputs"));
        QList<Tally> tallies;
        for (const QString& folder : parser.positionalArguments())
            tallies << runner.runFolder(folder);
        print(tallies);
        return runner.failures() == 0 ? 0 : 1;
    } catch (const Error& error) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(error.message()), qPrintable(error.detail()));
        return 1;
    }
}
