#include "app/application.h"
#include "app/office/officefeatures.h"
#include "app/office/officeopening.h"
#include "models/common/task.h"
#include "models/spreadsheets/importrunner.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/benchoffice.h"
#include "ui/common/page.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr double mostPause = 50; ///< milliseconds, spec 4

/// Ticks as often as it may; the longest time without a tick is how long the screen thread was busy at a stretch.
class PauseWatch final {
public:
    PauseWatch()
    {
        QObject::connect(&m_ticks, &QTimer::timeout, &m_ticks, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_ticks.start(1);
    }
    /// Since it was asked last.
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    QTimer m_ticks;
    QElapsedTimer m_since;
    double m_longest = 0;
};

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

MainWindow& shownWindow(Application& application, std::unique_ptr<Office> office)
{
    constexpr int startMilliseconds = 1'500;
    MainWindow& window = application.showOffice(std::move(office));
    window.resize(1440, 900);
    window.show();
    settle(startMilliseconds);
    return window;
}

double pauseWhileTyping(PauseWatch& watch, MainWindow& window)
{
    constexpr int betweenKeys = 40;
    window.showPage(QStringLiteral("volunteers"));
    settle(500);
    auto* field = window.page(QStringLiteral("volunteers"))->findChild<QLineEdit*>();
    double longest = 0;
    (void)watch.takeLongest();
    for (const QString& text : {QStringLiteral("w"), QStringLiteral("wa"), QStringLiteral("wan"),
             QStringLiteral("wang"), QStringLiteral("wangw"), QStringLiteral("w"), QString()}) {
        field->setText(text);
        settle(betweenKeys);
        longest = std::max(longest, watch.takeLongest());
        std::fprintf(stderr, "  typing “%s”: %.0f ms\n", qPrintable(text), longest);
    }
    settle(500);
    return std::max(longest, watch.takeLongest());
}

BenchRow pauseRow(const QString& what, int size, const ChildCost& cost)
{
    return {what, size, cost.figure, {}, 0, QStringLiteral("≤ 50 ms"), cost.figure <= mostPause, {}};
}

} // namespace

void watchPages(const QString& path)
{
    auto office = openOffice(path);
    const double derivation = signInMilliseconds(*office);
    Application application;
    MainWindow& window = shownWindow(application, std::move(office));
    PauseWatch watch;
    double longest = 0;
    const QStringList keys = window.pageKeys();
    for (const QString& round : {QStringLiteral("first"), QStringLiteral("again")}) {
        for (const QString& key : keys) {
            window.showPage(key);
            settle(400);
            const double pause = watch.takeLongest();
            std::fprintf(stderr, "  %s %s: %.0f ms\n", qPrintable(round), qPrintable(key), pause);
            if (round == QStringLiteral("again"))
                longest = std::max(longest, pause);
        }
    }
    const double typing = pauseWhileTyping(watch, window);
    std::fprintf(stderr, "  typing: %.0f ms\n", typing);
    endChild(derivation, std::max(longest, typing));
}

void watchImport(const QString& path, const QString& roster)
{
    auto office = openOffice(path);
    const double derivation = signInMilliseconds(*office);
    Office& open = *office;
    Application application;
    MainWindow& window = shownWindow(application, std::move(office));
    window.showPage(QStringLiteral("volunteers"));
    settle(500);
    PauseWatch watch;
    QEventLoop loop;
    runTask(
        &window, QString(),
        [&](TaskContext& task) {
            const auto importer = officeFeatures().makeImporter(QStringLiteral("volunteers"), open);
            return ImportRunner(open.database(), open.actor()).run(roster, *importer, {}, task);
        },
        [&](const ImportReport&) { loop.quit(); });
    loop.exec();
    settle(1'000);
    endChild(derivation, watch.takeLongest());
}

void measureScreen(const QString& folder, int size, std::vector<BenchRow>& rows)
{
    const ChildCost pages = runOwnProcess({QStringLiteral("--screen-pages"), benchOfficePath(folder, size)});
    rows.push_back(pauseRow(QStringLiteral("longest pause: pages and typing"), size, pages));
    const QString roster = benchRoster(folder, size);
    const QString office = QDir(folder).filePath(QStringLiteral("import.vdesk"));
    (void)makeEmptyOffice(office);
    const ChildCost import = runOwnProcess({QStringLiteral("--screen-import"), office, roster});
    rows.push_back(pauseRow(QStringLiteral("longest pause: during the import"), size, import));
}
