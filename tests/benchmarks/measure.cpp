#include "tests/benchmarks/measure.h"

#include "models/common/error.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

double medianMilliseconds(int runs, const std::function<void()>& act)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

ProcessCost runProcess(const QStringList& command, const QString& out)
{
    const QByteArray outFile = out.toUtf8();
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(word.toUtf8());
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t child = fork();
    if (child == 0) {
        if (!freopen(outFile.constData(), "w", stdout))
            _exit(126);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(QStringLiteral("“%1” ended with %2.").arg(command.join(u' ')).arg(WEXITSTATUS(status)));
    return {double(timer.nsecsElapsed()) / 1e6, double(usage.ru_maxrss) / 1024};
}

namespace {

/// Chinese characters take two columns.
QString padded(const QString& text, int width)
{
    int columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x2e80 ? 2 : 1;
    return text + QString(std::max(0, width - columns), u' ');
}

QString time(double milliseconds)
{
    return milliseconds >= 1000 ? QString::number(milliseconds / 1000, 'f', 2) + QStringLiteral(" s")
                                : QString::number(milliseconds, 'f', 2) + QStringLiteral(" ms");
}

} // namespace

void printTable(const std::vector<BenchRow>& rows)
{
    std::printf("\n%s %9s  %10s  %10s  %6s  %s\n", qUtf8Printable(padded(QStringLiteral("what"), 44)), "people",
        "program", "floor", "ratio", "to reach");
    for (const BenchRow& row : rows) {
        const bool hasFloor = row.floorMilliseconds > 0;
        std::printf("%s %9d  %10s  %10s  %6s  %s %s %s\n", qUtf8Printable(padded(row.what, 44)), row.size,
            qUtf8Printable(time(row.milliseconds)), hasFloor ? qUtf8Printable(time(row.floorMilliseconds)) : "—",
            hasFloor ? qUtf8Printable(QString::number(row.ratio(), 'f', 2)) : "—", row.isReached ? "✓" : "✗",
            qUtf8Printable(row.toReach),
            qUtf8Printable(QStringList({row.floorName, row.remark})
                               .filter(QRegularExpression(QStringLiteral(".")))
                               .join(QStringLiteral("; "))));
    }
}
