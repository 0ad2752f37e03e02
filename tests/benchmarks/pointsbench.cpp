#include "app/office/officeopening.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/points/pointbook.h"
#include "models/points/pointround.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace {

constexpr double mostForBooking = 60'000; ///< milliseconds
constexpr double mostForBalance = 5;

double millisecondsOf(const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void measurePoints(const QString& folder, int size, std::vector<BenchRow>& rows)
{
    const QString path = QDir(folder).filePath(QStringLiteral("points.vdesk"));
    removeOffice(path);
    const QString demo = openDemoOffice(folder, size)->database().location(); // closed again
    if (!QFile::copy(demo, path))
        throw Error(QStringLiteral("The office could not be copied."));
    auto office = openOffice(path);
    office->signIn({}, QString::fromLatin1(benchPassword));
    PointRound round = PointRoundRepository().next(office->database().reader(), QDate::currentDate());
    PointRoundId id;
    TaskContext task;
    const double booked
        = millisecondsOf([&] { office->run([&](UnitOfWork& work) { (void)bookRound(work, round, task, &id); }); });
    round = PointRoundRepository().require(office->database().reader(), id);
    rows.push_back({QStringLiteral("points booked for all records"), size, booked, {}, 0, QStringLiteral("≤ 60 s"),
        booked <= mostForBooking, QStringLiteral("%1 entries").arg(round.entries)});
    constexpr int people = 200;
    int person = 0;
    const double balance = medianMilliseconds(people,
        [&] { (void)PointBook::balanceOf(office->database().reader(), VolunteerId(++person * (size / people))); });
    rows.push_back({QStringLiteral("balance of one person"), size, balance, {}, 0, QStringLiteral("≤ 5 ms"),
        balance <= mostForBalance, {}});
    const double undone = millisecondsOf(
        [&] { office->run([&](UnitOfWork& work) { takeRoundBack(work, id, QStringLiteral("重新入账"), task); }); });
    rows.push_back({QStringLiteral("that booking taken back"), size, undone, {}, 0, QStringLiteral("≤ 60 s"),
        undone <= mostForBooking, {}});
    office.reset();
    removeOffice(path);
}
