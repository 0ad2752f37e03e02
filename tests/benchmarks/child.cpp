#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"

#include "models/common/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace {

/// The kernel's highest mark of resident memory, in MB.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toDouble() / 1024;
    }
    return 0;
}

} // namespace

ChildCost runOwnProcess(const QStringList& arguments)
{
    const QString out = QDir::temp().filePath(QStringLiteral("vd-bench-%1.cost").arg(getpid()));
    const ProcessCost cost = runProcess(QStringList{QCoreApplication::applicationFilePath()} + arguments, out);
    QFile file(out);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QStringLiteral("“%1” told nothing.").arg(arguments.join(u' ')));
    const QList<QByteArray> words = file.readAll().trimmed().split(' ');
    file.remove();
    return {cost.milliseconds - words.value(0).toDouble(), words.value(1).toDouble(), words.value(2).toDouble()};
}

double signInMilliseconds(Office& office)
{
    QElapsedTimer timer;
    timer.start();
    office.signIn({}, QString::fromLatin1(benchPassword));
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5"); // forgets the peak
    return double(timer.nsecsElapsed()) / 1e6;
}

void endChild(double leftOutMilliseconds, double figure)
{
    std::printf("%f %f %f\n", leftOutMilliseconds, peakMegabytes(), figure);
    std::fflush(stdout);
    _exit(0);
}
