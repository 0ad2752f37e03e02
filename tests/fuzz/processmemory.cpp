#include "tests/fuzz/processmemory.h"

#include <QFile>

namespace {

/// A line of /proc/…/status in MB.
double megabytesOf(const QString& process, QByteArrayView name)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).chopped(2).trimmed().toDouble() / 1024;
    }
    return 0;
}

} // namespace

double restartPeakMegabytes()
{
    QFile marks(QStringLiteral("/proc/self/clear_refs"));
    if (marks.open(QIODevice::WriteOnly))
        marks.write("5");
    return megabytesOf(QStringLiteral("self"), "VmRSS:");
}

double peakMegabytes()
{
    return megabytesOf(QStringLiteral("self"), "VmHWM:");
}

double residentMegabytes(int process)
{
    return megabytesOf(QString::number(process), "VmRSS:");
}
