#include "tests/support/testregistry.h"
#include "ui/charts/barlistchart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/monthchart.h"
#include "ui/common/dialogs.h"
#include "ui/common/minibars.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QScreen>
#include <QSignalSpy>
#include <QtTest>

namespace {
MonthChartData months()
{
    return {{QStringLiteral("1月"), QStringLiteral("2月"), QStringLiteral("3月")}, QStringLiteral("Hours"),
        {1120, 980, 1640}, QStringLiteral("Satisfaction"), {86.0, std::nullopt, 100.0}};
}
} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void barClickTellsTheMonth();
    void tipsCanBeRead();
    void arrowKeysReachTheBars();
    void labelsFollowThePeriod();
    void monthsWithoutRatingsHaveNoLine();
    void labelsAreNeverCutOff_data();
    void labelsAreNeverCutOff();
    void emptyChartsSaySo();
    void valuesAreNeverClipped_data();
    void valuesAreNeverClipped();
    void rowsCanBeClickedAndReached();
    void cardCopiesTheNumbers();
    void cardSavesThePicture();
    void miniBarsTellTheBar();
};

void ChartsTest::barClickTellsTheMonth()
{
    MonthChart chart;
    chart.resize(600, 300);
    chart.setData(QStringLiteral("Hours by month"), months());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy clicked(&chart, &MonthChart::barClicked);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.barPosition(2));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toInt(), 2);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("1月")));
}

void ChartsTest::tipsCanBeRead()
{
    MonthChart chart;
    chart.resize(600, 300);
    chart.setData(QStringLiteral("Hours by month"), months());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTest::mouseMove(chart.viewport(), chart.barPosition(0));
    QWidget* tip = nullptr;
    QTRY_VERIFY([&] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel") && widget->isVisible())
                tip = widget;
        }
        return tip != nullptr;
    }());
    const QImage seen = tip->grab().toImage();
    QVERIFY(qAbs(seen.pixelColor(seen.width() / 2, 3).lightness() - Theme::colors().text.lightness()) > 100);
}

void ChartsTest::arrowKeysReachTheBars()
{
    MonthChart chart;
    chart.setData(QStringLiteral("Hours by month"), months());
    chart.show();
    QSignalSpy clicked(&chart, &MonthChart::barClicked);
    const QImage before = chart.grab().toImage();
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.grab().toImage() != before); // the chosen bar is framed
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(clicked.value(0).value(0).toInt(), 1);
}

/// What stands on the screen, painted bit by bit, is what a fresh painting shows.
void ChartsTest::labelsFollowThePeriod()
{
    const auto period = [](const QString& label, int count) {
        MonthChartData data;
        data.barName = QStringLiteral("Hours");
        for (int month = 1; month <= count; ++month) {
            data.labels << label.arg(month);
            data.bars << 1000.0 + 10 * month;
        }
        return data;
    };
    QWidget card; // the chart itself has no background
    MonthChart chart(&card);
    card.resize(900, 300);
    chart.resize(900, 300);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    for (const MonthChartData& data : {period(QStringLiteral("24/%1"), 23), period(QStringLiteral("%1月"), 12),
             period(QStringLiteral("25/%1"), 12), period(QStringLiteral("24/%1"), 23)}) {
        chart.setData(QStringLiteral("Hours by month"), data);
        QTest::qWait(100);
        const QImage shown = card.screen()->grabWindow(card.winId()).toImage();
        QVERIFY(!shown.isNull());
        const QImage fresh = card.grab().toImage();
        const QRect labels(0, fresh.height() - 26, fresh.width(), 26);
        const auto part
            = [&labels](const QImage& image) { return image.copy(labels).convertToFormat(QImage::Format_RGB32); };
        QCOMPARE(part(shown), part(fresh));
    }
}

/// A new office: hours or none, and nobody has evaluated anything yet.
void ChartsTest::monthsWithoutRatingsHaveNoLine()
{
    MonthChart chart;
    MonthChartData data = months();
    data.line = {std::nullopt, std::nullopt, std::nullopt};
    chart.setData(QStringLiteral("Hours by month"), data);
    QCOMPARE(chart.chart()->series().size(), 1);
    QCOMPARE(chart.chart()->axes().size(), 2);
    chart.setData(QStringLiteral("Hours by month"), months());
    QCOMPARE(chart.chart()->axes().size(), 3);
}

void ChartsTest::labelsAreNeverCutOff_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("width");
    QTest::newRow("a year") << 12 << 640;
    QTest::newRow("two years") << 24 << 640;
    QTest::newRow("five years") << 60 << 480;
    QTest::newRow("thirty years") << 360 << 480;
}

void ChartsTest::labelsAreNeverCutOff()
{
    QFETCH(int, months);
    QFETCH(int, width);
    MonthChart chart;
    chart.resize(width, 300);
    MonthChartData data;
    for (int i = 0; i < months; ++i) {
        data.labels << QStringLiteral("%1/%2").arg(24 + i / 12).arg(i % 12 + 1);
        data.names << QStringLiteral("20%1-%2").arg(24 + i / 12).arg(i % 12 + 1, 2, 10, QLatin1Char('0'));
        data.bars << i;
    }
    chart.setData(QStringLiteral("Hours by month"), data);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const int step = chart.labelStep();
    const int room = chart.barPosition(step).x() - chart.barPosition(0).x();
    QVERIFY(room >= QFontMetrics(Theme::font(11)).horizontalAdvance(QStringLiteral("24/12")));
    QVERIFY(step == 1 || step == 2 || step == 3 || step == 4 || step % 6 == 0);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("2024-12: 11")));
}

void ChartsTest::emptyChartsSaySo()
{
    BarListChart list(BarListChart::Ink::Blue);
    list.resize(300, 200);
    const QImage blank = list.grab().toImage();
    list.setEmptyText({});
    QVERIFY(blank != list.grab().toImage());
    MonthChart chart;
    chart.resize(300, 200);
    chart.setData(QStringLiteral("Hours"), {});
    const QImage told = chart.grab().toImage();
    chart.setEmptyText({});
    QVERIFY(told != chart.grab().toImage());
}

void ChartsTest::valuesAreNeverClipped_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 200;
    QTest::newRow("usual") << 420;
    QTest::newRow("wide") << 900;
}

void ChartsTest::valuesAreNeverClipped()
{
    QFETCH(int, width);
    BarListChart chart(BarListChart::Ink::Green);
    chart.resize(width, 240);
    chart.setRows(QStringLiteral("Teams"),
        {{QStringLiteral("潍州路街道苇湾社区红色宣讲志愿服务队伍第一分队"), 12'345'678.9, {}},
            {QStringLiteral("B"), 10, {}}, {QStringLiteral("C"), 0, {}}});
    const QFontMetrics metrics(Theme::font(12));
    for (int row = 0; row < 3; ++row) {
        const QString text = QLocale().toString(chart.rows().at(row).value, 'f', row == 0 ? 1 : 0);
        QVERIFY2(chart.valueRect(row).width() >= metrics.horizontalAdvance(text), qPrintable(text));
        QVERIFY(chart.barRect(row).right() <= width);
    }
}

void ChartsTest::rowsCanBeClickedAndReached()
{
    BarListChart chart(BarListChart::Ink::Accent);
    chart.resize(400, 200);
    chart.setRows(QStringLiteral("Steps"), {{QStringLiteral("A"), 3, {}}, {QStringLiteral("B"), 2, {}}});
    QSignalSpy clicked(&chart, &BarListChart::rowClicked);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(1).center());
    QCOMPARE(clicked.value(0).value(0).toInt(), 1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(10, 190));
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(clicked.value(1).value(0).toInt(), 0);
}

void ChartsTest::cardCopiesTheNumbers()
{
    ChartCard card(QStringLiteral("Hours by field"));
    card.setTable({QStringLiteral("Hours by field"), {QStringLiteral("Field"), QStringLiteral("Hours")},
        {{QStringLiteral("互助养老"), 2840}, {QStringLiteral("环境卫生"), 2210}}});
    card.copyNumbers();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Field\tHours\n互助养老\t2840\n环境卫生\t2210"));
}

void ChartsTest::cardSavesThePicture()
{
    const QTemporaryDir folder;
    ChartCard card(QStringLiteral("Hours by field"));
    auto* chart = new BarListChart(BarListChart::Ink::Blue);
    chart->setRows(QStringLiteral("Fields"), {{QStringLiteral("A"), 3, {}}});
    card.setChart(chart);
    card.resize(400, 200);
    DialogScript script;
    script.answer(folder.filePath(QStringLiteral("hours.png")));
    card.savePicture();
    const QImage saved(folder.filePath(QStringLiteral("hours.png")));
    QCOMPARE(saved.size(), QSize(800, 400));
    script.answer(folder.filePath(QStringLiteral("missing/hours.png")));
    card.savePicture();
    QCOMPARE(script.asked().size(), 3);
}

void ChartsTest::miniBarsTellTheBar()
{
    MiniBars bars;
    bars.resize(300, 120);
    bars.setBars(QStringLiteral("Last months"), {QStringLiteral("1"), QStringLiteral("2")}, {32.5, 66});
    QSignalSpy clicked(&bars, &MiniBars::barClicked);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(280, 60));
    QCOMPARE(clicked.value(0).value(0).toInt(), 1);
}

VD_TEST(ChartsTest)
#include "charts_test.moc"
