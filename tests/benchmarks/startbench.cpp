#include "app/application.h"
#include "app/office/officeopening.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/mainwindow/mainwindow.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QSignalSpy>
#include <QWindow>

namespace {

void waitUntilPainted(const QWidget& window)
{
    while (!window.isVisible() || !window.windowHandle()->isExposed())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

/// The quickest of a few starts, from the process's first moment.
ChildCost quickest(const QStringList& arguments)
{
    constexpr int runs = 5;
    ChildCost best;
    for (int i = 0; i < runs; ++i) {
        const ChildCost cost = runOwnProcess(arguments);
        if (i == 0 || cost.milliseconds < best.milliseconds)
            best = cost;
    }
    return best;
}

} // namespace

void startEmptyWindow()
{
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    waitUntilPainted(window);
    endChild(0);
}

void startOnOffice(const QString& path)
{
    auto office = openOffice(path);
    const double derivation = signInMilliseconds(*office);
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
    endChild(derivation);
}

void measureStart(const QString& folder, int size, std::vector<BenchRow>& rows)
{
    constexpr double mostTimes = 10;
    constexpr double mostMemory = 4;
    const QString office = benchOfficePath(folder, size);
    const ChildCost empty = quickest({QStringLiteral("--start-empty"), office});
    const ChildCost full = quickest({QStringLiteral("--start-office"), office});
    BenchRow row{QStringLiteral("start to usable window"), size, full.milliseconds, QStringLiteral("empty QMainWindow"),
        empty.milliseconds, QStringLiteral("≤ 10 × and ≤ 4 × memory"), true,
        QStringLiteral("%1 MB, empty window %2 MB")
            .arg(full.peakMegabytes, 0, 'f', 0)
            .arg(empty.peakMegabytes, 0, 'f', 0)};
    row.isReached = row.ratio() <= mostTimes && full.peakMegabytes <= mostMemory * empty.peakMegabytes;
    rows.push_back(row);
}
