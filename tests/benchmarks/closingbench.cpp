#include "app/office/officecheck.h"
#include "models/backups/officebackups.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace {

/// The same bytes in another file, safe on the drive.
void copyBare(const QString& from, const QString& to)
{
    constexpr qint64 block = 1 << 20;
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        throw Error(QStringLiteral("The office could not be copied."), out.errorString());
    while (!in.atEnd())
        out.write(in.read(block));
    out.flush();
    ::fsync(out.handle());
}

} // namespace

void measureClosing(const QString& folder, int size, std::vector<BenchRow>& rows)
{
    constexpr int fewRuns = 3;
    constexpr double mostMilliseconds = 3'000;
    const auto office = openDemoOffice(folder, size);
    OfficeBackups backups(office->database(), backupInspection(*office));
    const double backedUp = medianMilliseconds(fewRuns, [&] {
        TaskContext task;
        (void)backups.take(BackupCause::Exit, task);
    });
    const QString copy = QDir(folder).filePath(QStringLiteral("copy.vdesk"));
    const double copied = medianMilliseconds(fewRuns, [&] { copyBare(office->database().location(), copy); });
    QFile::remove(copy);
    rows.push_back({QStringLiteral("closing after a change"), size, backedUp, QStringLiteral("bare copy of the file"),
        copied, QStringLiteral("≤ 3 s"), backedUp <= mostMilliseconds, {}});
}
