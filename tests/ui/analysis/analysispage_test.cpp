#include "ui/analysis/analysispage.h"

#include "models/orders/orderrecords.h"
#include "models/records/recordfilter.h"
#include "models/records/recordlist.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/testregistry.h"
#include "ui/charts/barlistchart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/monthchart.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QtTest>

/// The page of the analysis: each element leads to the list behind it, which holds as many as it says.
class AnalysisPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheFiguresOfThePeriod();
    void everyElementLeadsToItsList();
    void choosesByWhatItIsTold();
    void heatCellsLeadToTheirOrders();
    void cellsAreReachedByKeyboard();
    void numbersAreCopied();
    void anEmptyPeriodSaysSo();

private:
    void show(const Period& period)
    {
        QSignalSpy refreshed(m_page.get(), &AnalysisPage::refreshed);
        PageContext context;
        context.period = period;
        m_page->setContext(context);
        QTRY_VERIFY(!refreshed.isEmpty());
    }
    /// Orders in the list that a place leads to.
    [[nodiscard]] qint64 listed(const PagePlace& place)
    {
        RecordFilter filter;
        filter.conditions = place.conditions;
        filter.period = periodFromCondition(filter.conditions.take(periodConditionKey).value(0));
        return qint64(readRecordIds(m_kuiwen->office.reader(), OrderRecords(m_kuiwen->office.vault()),
            {place.search, filter, -1, Qt::AscendingOrder})
                          .size());
    }

    std::unique_ptr<KuiwenOffice> m_kuiwen;
    std::unique_ptr<AnalysisPage> m_page;
};

void AnalysisPageTest::initTestCase()
{
    Theme::apply(*qApp);
    m_kuiwen = std::make_unique<KuiwenOffice>();
    m_page = std::make_unique<AnalysisPage>(m_kuiwen->office.office());
    m_page->resize(1250, 800);
    m_page->QWidget::show();
    show(Period::year(2025));
}

void AnalysisPageTest::showsTheFiguresOfThePeriod()
{
    const AnalysisFigures& figures = m_page->figures();
    QVERIFY(m_page->subtitle().contains(QStringLiteral("100.0%")));
    QCOMPARE(m_page->funnel()->rows().size(), 5);
    QCOMPARE(qint64(m_page->funnel()->rows().first().value), figures.now.orders);
    QCOMPARE(m_page->times()->rows().size(), figures.times.size());
    QCOMPARE(m_page->months()->data().bars.size(), figures.satisfaction.value(SatisfactionBy::Month).size());
    show(Period::year(2024));
    QVERIFY(m_page->figures().now.orders != 0);
    show(Period::year(2025));
}

void AnalysisPageTest::everyElementLeadsToItsList()
{
    QSignalSpy led(m_page.get(), &Page::navigationRequested);
    const auto place = [&] { return led.takeFirst().first().value<PagePlace>(); };
    const AnalysisFigures& figures = m_page->figures();
    const auto months = figures.satisfaction.value(SatisfactionBy::Month);
    for (int bar = 0; bar < months.size(); ++bar) {
        Q_EMIT m_page->months()->barClicked(bar);
        QCOMPARE(listed(place()), months.at(bar).sum.closed);
    }
    for (int row = 0; row < figures.times.size(); ++row) {
        Q_EMIT m_page->times()->rowClicked(row);
        QCOMPARE(listed(place()), figures.times.at(row).orders);
    }
    for (int row = 0; row < figures.supply.size(); ++row) {
        Q_EMIT m_page->supply()->rowClicked(row);
        QCOMPARE(listed(place()), figures.supply.at(row).orders);
    }
    Q_EMIT m_page->funnel()->rowClicked(0);
    QCOMPARE(listed(place()), figures.now.orders);
}

void AnalysisPageTest::choosesByWhatItIsTold()
{
    QSignalSpy led(m_page.get(), &Page::navigationRequested);
    for (int choice = 0; choice < 3; ++choice) { // organization, need, team
        m_page->groupChoice()->setCurrentIndex(choice);
        const auto by = SatisfactionBy(m_page->groupChoice()->currentData().toInt());
        const auto lines = m_page->figures().satisfaction.value(by);
        QCOMPARE(m_page->groups()->rows().size(), lines.size());
        QVERIFY(m_page->groups()->rows().first().text.contains(QStringLiteral("evaluated"))); // with its coverage
        for (int row = 0; row < lines.size(); ++row) {
            Q_EMIT m_page->groups()->rowClicked(row);
            const PagePlace place = led.takeFirst().first().value<PagePlace>();
            if (lines.at(row).id > 0)
                QCOMPARE(listed(place), lines.at(row).sum.closed);
        }
    }
}

void AnalysisPageTest::heatCellsLeadToTheirOrders()
{
    QSignalSpy led(m_page.get(), &Page::navigationRequested);
    for (int choice = 0; choice < 2; ++choice) {
        m_page->heatChoice()->setCurrentIndex(choice);
        const QList<HeatRow> rows = m_page->heat()->rows();
        QVERIFY(rows.size() > 2);
        for (int hour = 0; hour < 24; ++hour) {
            Q_EMIT m_page->heat()->cellClicked(1, hour);
            QCOMPARE(listed(led.takeFirst().first().value<PagePlace>()), rows.at(1).values.at(hour));
        }
    }
    const QRect cell = m_page->heat()->cellRect(0, 9);
    QTest::mouseClick(m_page->heat(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(led.size(), 1);
}

void AnalysisPageTest::cellsAreReachedByKeyboard()
{
    HeatMap map;
    map.resize(600, 200);
    map.setRows(QStringLiteral("x"), {QStringLiteral("a"), QStringLiteral("b")},
        {{QStringLiteral("one"), {1, 2}}, {QStringLiteral("two"), {3, 4}}});
    QSignalSpy clicked(&map, &HeatMap::cellClicked);
    QTest::keyClick(&map, Qt::Key_Return); // nothing is chosen yet
    QCOMPARE(clicked.size(), 0);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down})
        QTest::keyClick(&map, key);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(clicked.takeFirst(), (QVariantList{1, 1}));
    QTest::keyClick(&map, Qt::Key_Left);
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(clicked.takeFirst(), (QVariantList{0, 0}));
    QVERIFY(map.accessibleDescription().contains(QStringLiteral("two: 7")));
}

void AnalysisPageTest::numbersAreCopied()
{
    int cards = 0;
    for (const ChartCard* card : m_page->findChildren<ChartCard*>()) {
        ++cards;
        const ChartTable& table = card->table();
        QVERIFY2(!table.headings.isEmpty(), qPrintable(card->title()));
        for (const QVariantList& row : table.rows)
            QCOMPARE(row.size(), table.headings.size());
        card->copyNumbers();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(table.headings.join(u'\t')));
        QVERIFY(!card->picture().isNull());
    }
    QCOMPARE(cards, 7);
}

void AnalysisPageTest::anEmptyPeriodSaysSo()
{
    show(Period::year(1999));
    QCOMPARE(m_page->figures().now.orders, 0);
    QVERIFY(m_page->heat()->rows().isEmpty());
    QVERIFY(m_page->groups()->rows().isEmpty());
    QVERIFY(m_page->subtitle().contains(QStringLiteral("—"))); // nothing evaluated is no satisfaction
    show(Period::year(2025));
}

VD_TEST(AnalysisPageTest)
#include "analysispage_test.moc"
