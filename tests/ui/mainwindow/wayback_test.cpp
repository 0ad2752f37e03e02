#include "tests/support/testregistry.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/monthpicker.h"
#include "ui/mainwindow/periodchooser.h"
#include "ui/mainwindow/topbar.h"
#include "ui/mainwindow/windowplace.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

namespace {

class PlacePage final : public Page {
public:
    using Page::Page;
    void open(const PagePlace& place) override { opened = place; }
    [[nodiscard]] PagePlace place() const override { return opened; }
    void beginNew() override { ++begun; }

    PagePlace opened;
    int begun = 0;
};

} // namespace

/// Where the window stands, and the ways through it.
class WayBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_window.reset(); }
    void staysOnTheScreen_data();
    void staysOnTheScreen();
    void leadsBackFromADrillDown();
    void newKeyWorksOnEveryPage();
    void monthIsPickedAndRemembered();

private:
    void add(const char* key, const QString& title, PlacePage** page, const QKeySequence& newKey = {});

    std::unique_ptr<MainWindow> m_window;
    PlacePage* m_people = nullptr;
    PlacePage* m_teams = nullptr;
    PlacePage* m_orders = nullptr;
};

void WayBackTest::add(const char* key, const QString& title, PlacePage** page, const QKeySequence& newKey)
{
    PageEntry entry{
        QString::fromLatin1(key), {}, Icon::ViewList, title, [page, title] { return *page = new PlacePage(title); }};
    entry.newKey = newKey;
    m_window->addPage(entry);
}

void WayBackTest::init()
{
    QSettings().clear();
    m_people = nullptr;
    m_teams = nullptr;
    m_orders = nullptr;
    m_window = std::make_unique<MainWindow>();
    add("people", QStringLiteral("People"), &m_people);
    add("teams", QStringLiteral("Teams"), &m_teams);
    add("orders", QStringLiteral("Orders"), &m_orders, Qt::Key_F2);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("people"));
}

void WayBackTest::staysOnTheScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("free");
    QTest::addColumn<QRect>("placed");
    const QRect large(0, 0, 1920, 1040);
    QTest::newRow("fits") << QRect(100, 80, 1440, 900) << large << QRect(100, 80, 1440, 900);
    QTest::newRow("1280 x 720") << QRect(-80, -90, 1440, 900) << QRect(0, 0, 1280, 680) << QRect(4, 32, 1272, 644);
    QTest::newRow("1366 x 768") << QRect(-37, -66, 1440, 900) << QRect(0, 0, 1366, 728) << QRect(4, 32, 1358, 692);
    QTest::newRow("screen is gone") << QRect(2200, 100, 1440, 900) << large << QRect(476, 100, 1440, 900);
    QTest::newRow("title under the edge") << QRect(0, -300, 1440, 900) << large << QRect(4, 32, 1440, 900);
    QTest::newRow("second screen") << QRect(0, 0, 1024, 640) << QRect(1920, 0, 1280, 1024)
                                   << QRect(1924, 32, 1024, 640);
}

void WayBackTest::staysOnTheScreen()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, free);
    QTEST(placedWithin(wanted, free, {4, 32, 4, 4}), "placed");
}

void WayBackTest::leadsBackFromADrillDown()
{
    const PagePlace people{QStringLiteral("people"), 0, QStringLiteral("wcc"), {}};
    m_window->open(people);
    Q_EMIT m_people->navigationRequested({QStringLiteral("teams"), 7, {}, {}});
    QCOMPARE(m_teams->opened.record, 7);
    QVERIFY(m_teams->backButton()->isVisible());
    QCOMPARE(m_teams->backButton()->text(), QStringLiteral("People"));
    m_people->opened = {};
    QTest::mouseClick(m_teams->backButton(), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), m_people);
    QCOMPARE(m_people->opened, people);
    m_window->showPage(QStringLiteral("teams"));
    QVERIFY(!m_teams->backButton()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), m_people);
}

void WayBackTest::newKeyWorksOnEveryPage()
{
    QVERIFY(!m_orders);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QVERIFY(m_orders);
    QCOMPARE(m_window->currentPage(), m_orders);
    QCOMPARE(m_orders->begun, 1);
}

void WayBackTest::monthIsPickedAndRemembered()
{
    QMenu* menu = m_window->topBar()->period()->menu();
    QVERIFY(!menu->findChild<MonthPicker*>()); // the start of the program does not wait for it
    menu->popup(QPoint(0, 0));
    auto* picker = menu->findChild<MonthPicker*>();
    QVERIFY(picker && picker->isVisible());
    menu->close();
    menu->popup(QPoint(0, 0));
    QCOMPARE(menu->findChildren<MonthPicker*>().size(), 1);
    menu->close();
    picker->showYear(2025);
    picker->button(10)->click();
    QCOMPARE(m_window->context().period, Period::month(2025, 10));
    picker->yearButton()->click();
    QCOMPARE(m_window->context().period, Period::year(2025));
    QCOMPARE(MainWindow().context().period, Period::year(2025));
    m_window->topBar()->period()->choose(PeriodChooser::Choice::LastMonth);
    QCOMPARE(MainWindow().context().period, Period::monthOf(QDate::currentDate().addMonths(-1)));
    QCOMPARE(QSettings().value(QStringLiteral("window/period")).toString(), QStringLiteral("lastMonth"));
    m_window->topBar()->period()->choose(PeriodChooser::Choice::All);
}

VD_TEST(WayBackTest)
#include "wayback_test.moc"
