#include "tests/fuzz/importtrial.h"
#include "app/office/officefeatures.h"
#include "app/office/officeopening.h"

#include "app/office/officecreation.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/office/office.h"
#include "models/spreadsheets/importrunner.h"
#include "tests/fuzz/officecounts.h"
#include "tests/fuzz/processmemory.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Outcome = TrialResult::Outcome;

const QString password = QStringLiteral("test-password-1");
const QString emptyOffice = QStringLiteral("empty.vdesk");
const QString filledOffice = QStringLiteral("filled.vdesk");

void import(Office& office, const QString& kind, const QString& file)
{
    TaskContext task;
    ImportRunner(office.database(), office.actor())
        .run(QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + file, *officeFeatures().makeImporter(kind, office),
            {}, task);
}

/// `filled` is what the empty one becomes with the rest of the files.
void prepareOffices(const QString& folder)
{
    OfficeSetup setup;
    setup.name = QStringLiteral("潍州路街道");
    setup.administrator = QStringLiteral("王主任");
    setup.password = password;
    setup.keyCost = KeyCost{1, 1024, 1};
    const QString path = folder + u'/' + emptyOffice;
    {
        const auto office = createOffice(path, setup, nullptr);
        import(*office, QStringLiteral("organisations"), QStringLiteral("01-机构.xlsx"));
        import(*office, QStringLiteral("teams"), QStringLiteral("02-队伍.xlsx"));
    }
    const QString filled = folder + u'/' + filledOffice;
    if (!QFile::copy(path, filled))
        throw Error(QStringLiteral("The office could not be copied to %1.").arg(filled));
    const auto office = openOffice(filled);
    office->signIn({}, password);
    import(*office, QStringLiteral("stations"), QStringLiteral("03-阵地.xlsx"));
    import(*office, QStringLiteral("volunteers"), QStringLiteral("04-志愿者花名册.xlsx"));
    import(*office, QStringLiteral("projects"), QStringLiteral("05-项目库.xlsx"));
}

/// In a process of its own: this one never has a thread, so that no lock is held anywhere when it forks.
void prepareOfficesApart(const QString& folder)
{
    const pid_t process = fork();
    if (process == 0) {
        try {
            prepareOffices(folder);
            _exit(0);
        } catch (const std::exception& exception) {
            std::fprintf(stderr, "%s\n", exception.what());
            _exit(1);
        }
    }
    int status = 0;
    if (waitpid(process, &status, 0) != process || status != 0)
        throw Error(QStringLiteral("The offices for the trial could not be made."));
}

/// Each number tries another mixture, so that all are tried.
ImportOptions optionsOf(int number, const QString& folder)
{
    ImportOptions options;
    options.update = number % 3 == 0;
    options.createMissing = number % 5 < 2;
    options.upgradeIdNumbers = number % 7 < 3;
    options.dryRun = number % 11 == 0;
    if (number % 2 == 0)
        options.rejectsPath = folder + QStringLiteral("/rejects.xlsx");
    return options;
}

/// Runs in the child: imports, and looks whether the office agrees with what was said.
class Trial final {
public:
    Trial(const QString& office, const QString& input)
        : m_office(openOffice(office))
        , m_input(input)
        , m_folder(QFileInfo(office).absolutePath())
    {
        const QStringList name = QFileInfo(input).completeBaseName().split(u'-');
        m_number = name.value(0).toInt();
        m_kind = name.value(1);
        m_office->signIn({}, password);
    }

    TrialResult run()
    {
        const OfficeCounts before(m_office->database().reader());
        const double start = restartPeakMegabytes();
        TrialResult result = import(before);
        result.megabytes = peakMegabytes() - start;
        const QString damage = damageOf(m_office->database().reader());
        if (!damage.isEmpty())
            result = {Outcome::Wrong, 0, result.megabytes, damage};
        return result;
    }

private:
    TrialResult import(const OfficeCounts& before)
    {
        const auto importer = officeFeatures().makeImporter(m_kind, *m_office);
        const ImportOptions options = optionsOf(m_number, m_folder);
        TaskContext task;
        ImportRunner runner(m_office->database(), m_office->actor());
        try {
            (void)runner.inspect(m_input, *importer); // as the wizard does
            return checked(runner.run(m_input, *importer, options, task), options, before);
        } catch (const Error& error) {
            const QString change = OfficeCounts(m_office->database().reader()).differenceFrom(before);
            if (!change.isEmpty())
                return {Outcome::Wrong, 0, 0, QStringLiteral("Refused, yet ") + change};
            const bool isSentence = error.message().size() > 10 && error.message().endsWith(u'.');
            return {isSentence ? Outcome::Refused : Outcome::Wrong, 0, 0, error.message()};
        } catch (const std::exception& exception) {
            return {Outcome::Wrong, 0, 0, QStringLiteral("Foreign exception: ") + QString::fromUtf8(exception.what())};
        }
    }

    [[nodiscard]] TrialResult checked(
        const ImportReport& report, const ImportOptions& options, const OfficeCounts& before) const
    {
        const OfficeCounts after(m_office->database().reader());
        const QString table = m_kind == u"honors" ? QStringLiteral("awards") : m_kind;
        const qint64 added = after.rowsOf(table) - before.rowsOf(table);
        const QString words = QStringLiteral("read %1, imported %2, updated %3, skipped %4, rejected %5, added %6")
                                  .arg(report.read)
                                  .arg(report.imported)
                                  .arg(report.updated)
                                  .arg(report.skipped)
                                  .arg(report.rejected)
                                  .arg(added);
        if (report.imported + report.updated + report.skipped + report.rejected != report.read)
            return {Outcome::Wrong, 0, 0, QStringLiteral("The figures do not add up: ") + words};
        if (options.dryRun) {
            const QString change = after.differenceFrom(before);
            return {change.isEmpty() ? Outcome::Imported : Outcome::Wrong, 0, 0, words + u' ' + change};
        }
        // The street of a new office is adopted, not added.
        const bool isAdopted = m_kind == u"organisations" && added == report.imported - 1;
        if (added != report.imported && !isAdopted)
            return {Outcome::Wrong, 0, 0, QStringLiteral("Rows added and rows imported differ: ") + words};
        return {Outcome::Imported, 0, 0, words};
    }

    std::unique_ptr<Office> m_office;
    QString m_input;
    QString m_folder;
    QString m_kind;
    int m_number = 0;
};

/// The child's whole life; it tells its result through the pipe.
[[noreturn]] void liveAsChild(const QString& office, const QString& input, const QString& log, int pipe)
{
    const int file = open(QFile::encodeName(log).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(file, STDERR_FILENO);
    TrialResult result;
    try {
        result = Trial(office, input).run();
    } catch (const std::exception& exception) {
        result = {Outcome::Wrong, 0, 0, QStringLiteral("Outside the import: ") + QString::fromUtf8(exception.what())};
    }
    const QByteArray line = QByteArray::number(int(result.outcome)) + '\t' + QByteArray::number(result.megabytes) + '\t'
        + result.words.left(1000).toUtf8();
    const bool isTold = write(pipe, line.constData(), size_t(line.size())) == line.size();
    _exit(isTold ? 0 : 1);
}

void readResult(int pipe, TrialResult& result)
{
    QByteArray line(8192, '\0');
    const ssize_t count = read(pipe, line.data(), size_t(line.size()));
    const QList<QByteArray> words = line.first(std::max<ssize_t>(count, 0)).split('\t');
    if (words.size() < 3)
        return;
    result.outcome = Outcome(words.at(0).toInt());
    result.megabytes = words.at(1).toDouble();
    result.words = QString::fromUtf8(words.at(2));
}

} // namespace

ImportTrial::ImportTrial(const QString& folder, TrialLimits limits)
    : m_folder(folder)
    , m_limits(limits)
{
    sigset_t signal;
    sigemptyset(&signal);
    sigaddset(&signal, SIGCHLD);
    sigprocmask(SIG_BLOCK, &signal, nullptr); // `watch` waits for it
    prepareOfficesApart(folder);
}

TrialResult ImportTrial::run(const QString& input, const QString& log) const
{
    const QString office = m_folder + QStringLiteral("/trial.vdesk");
    for (const QString& rest : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".lock")})
        QFile::remove(office + rest);
    QFile::remove(m_folder + QStringLiteral("/rejects.xlsx"));
    const QString name = QFileInfo(input).fileName();
    const bool isFilled = name.contains(QStringLiteral("attendance")) || name.section(u'-', 0, 0).toInt() % 4 == 1;
    if (!QFile::copy(m_folder + u'/' + (isFilled ? filledOffice : emptyOffice), office))
        throw Error(QStringLiteral("The office could not be copied to %1.").arg(office));
    int pipes[2];
    if (pipe(pipes) != 0)
        throw Error(QStringLiteral("No pipe could be made."));
    const pid_t process = fork();
    if (process == 0)
        liveAsChild(office, input, log, pipes[1]);
    close(pipes[1]);
    TrialResult result = watch(process, pipes[0]);
    close(pipes[0]);
    return result;
}

TrialResult ImportTrial::watch(int process, int pipe) const
{
    constexpr double patience = 6; // a busy machine; the limit itself is counted in processor time
    sigset_t signal;
    sigemptyset(&signal);
    sigaddset(&signal, SIGCHLD);
    const double start = residentMegabytes(process);
    QElapsedTimer timer;
    timer.start();
    TrialResult result;
    rusage usage{};
    int status = 0;
    while (wait4(process, &status, WNOHANG, &usage) == 0) {
        const bool isTooSlow = timer.elapsed() > qint64(1000 * m_limits.seconds * patience);
        const double grown = residentMegabytes(process) - start;
        if (isTooSlow || grown > 2 * m_limits.megabytes) {
            kill(process, SIGKILL);
            waitpid(process, &status, 0);
            return {isTooSlow ? Outcome::TooSlow : Outcome::TooBig, double(timer.elapsed()) / 1000, grown,
                isTooSlow ? QStringLiteral("Ended: it did not come to an end.")
                          : QStringLiteral("Ended: its memory grew and grew.")};
        }
        const timespec pause{0, 10'000'000};
        sigtimedwait(&signal, nullptr, &pause);
    }
    readResult(pipe, result);
    result.seconds = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        result.outcome = Outcome::Crashed;
        result.words = WIFSIGNALED(status) ? QStringLiteral("Signal %1").arg(WTERMSIG(status))
                                           : QStringLiteral("Exit status %1").arg(WEXITSTATUS(status));
    } else if (!result.isFailure() && result.seconds > m_limits.seconds) {
        result.outcome = Outcome::TooSlow;
    } else if (!result.isFailure() && result.megabytes > m_limits.megabytes) {
        result.outcome = Outcome::TooBig;
    }
    return result;
}
