#include "models/spreadsheets/celltext.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class CellTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsCellsAsTheClerkSeesThem();
    void findsNumbersThatLostDigits_data();
    void findsNumbersThatLostDigits();
    void readsDates_data();
    void readsDates();
    void infersTheOrderOfDates_data();
    void infersTheOrderOfDates();
    void readsDateCells();
    void readsTimes_data();
    void readsTimes();
    void readsMinutes_data();
    void readsMinutes();
    void readsAmounts();
    void readsYesAndNo();
};

void CellTextTest::showsCellsAsTheClerkSeesThem()
{
    QCOMPARE(textOf(SheetCell::ofNumber(3)), QStringLiteral("3"));
    QCOMPARE(textOf(SheetCell::ofNumber(19005360000.0)), QStringLiteral("19005360000"));
    QCOMPARE(textOf(SheetCell::ofNumber(370705197203051234.0)), QStringLiteral("370705197203051264"));
    QCOMPARE(textOf(SheetCell::ofNumber(0.1)), QStringLiteral("0.1"));
    QCOMPARE(textOf(SheetCell::ofNumber(0.000001)), QStringLiteral("0.000001"));
    QCOMPARE(textOf(SheetCell::ofText(QStringLiteral(" 王　\t"))), QStringLiteral("王"));
    QCOMPARE(textOf(SheetCell::ofDateTime(QDate(2025, 3, 9))), QStringLiteral("2025-03-09"));
    QCOMPARE(textOf(SheetCell::ofDateTime(QDate(2025, 3, 9), QTime(14, 30))), QStringLiteral("2025-03-09 14:30"));
    QCOMPARE(textOf(SheetCell::ofTime(0.5)), QStringLiteral("12:00"));
    QCOMPARE(textOf(SheetCell::ofTime(1.0625)), QStringLiteral("25:30"));
    QCOMPARE(textOf(SheetCell::ofError(QStringLiteral("#N/A"))), QString());
}

void CellTextTest::findsNumbersThatLostDigits_data()
{
    QTest::addColumn<SheetCell>("cell");
    QTest::addColumn<bool>("isLossy");
    QTest::newRow("18 digits as a number") << SheetCell::ofNumber(370705197203051234.0) << true;
    QTest::newRow("15 digits as a number") << SheetCell::ofNumber(370705720305123.0) << false;
    QTest::newRow("phone as a number") << SheetCell::ofNumber(19005360000.0) << false;
    QTest::newRow("exponent as text") << SheetCell::ofText(QStringLiteral("3.70702E+17")) << true;
    QTest::newRow("ID as text") << SheetCell::ofText(QStringLiteral("370705197203051234")) << false;
    QTest::newRow("code with an E") << SheetCell::ofText(QStringLiteral("WZL-E17")) << false;
}

void CellTextTest::findsNumbersThatLostDigits()
{
    QFETCH(SheetCell, cell);
    QTEST(isLossyNumber(cell), "isLossy");
}

void CellTextTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDateTime>("expected");
    const auto row
        = [](const char* text, QDate date, QTime time = QTime(0, 0), DateOrder order = DateOrder::MonthDayYear) {
              QTest::newRow(text) << QString::fromUtf8(text) << order
                                  << (date.isValid() ? QDateTime(date, time) : QDateTime());
          };
    const QDate ninth(2025, 3, 9);
    row("2025-03-09", ninth);
    row("2025.3.9", ninth);
    row("2025/3/9", ninth);
    row("2025年3月9日", ninth);
    row("2025 年 3 月 9 日", ninth);
    row("20250309", ninth);
    row("２０２５－０３－０９", ninth);
    row(" 2025-03-09 14:30", ninth, QTime(14, 30));
    row("2025-03-09T14:30:15", ninth, QTime(14, 30, 15));
    row("2025年3月9日 下午2时30分", ninth, QTime(14, 30));
    row("2025年3月9日 星期日", ninth);
    row("2025/3/9 2:30 PM", ninth, QTime(14, 30));
    row("2025-03-09 14:30:00.0", ninth, QTime(14, 30));
    row("3/9/21", QDate(2021, 3, 9));
    row("3/9/2021", QDate(2021, 3, 9));
    row("3/9/65", QDate(1965, 3, 9));
    row("2024.2.29", QDate(2024, 2, 29));
    row("2024.2.30", QDate());
    row("2025-13-01", QDate());
    row("2025-03", QDate());
    row("2025-03-09 25:00", QDate());
    row("2025-03-09 about", QDate());
    row("2025-03-091", QDate());
    row("", QDate());
    row("下周三", QDate());
    QTest::newRow("day first") << QStringLiteral("9/3/21") << DateOrder::DayMonthYear
                               << QDateTime(QDate(2021, 3, 9), QTime(0, 0));
    QTest::newRow("year first") << QStringLiteral("21.3.9") << DateOrder::YearMonthDay
                                << QDateTime(QDate(2021, 3, 9), QTime(0, 0));
}

void CellTextTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QDateTime, expected);
    const auto moment = dateTimeOf(text, order);
    QCOMPARE(moment.has_value(), expected.isValid());
    QCOMPARE(moment.value_or(QDateTime()), expected);
    QCOMPARE(dateOf(text, order).value_or(QDate()), expected.date());
}

void CellTextTest::infersTheOrderOfDates_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<DateOrder>("order");
    const auto row
        = [](const char* name, const QStringList& texts, DateOrder order) { QTest::newRow(name) << texts << order; };
    row("as Excel shows them", {"3/9/21", "11/30/21"}, DateOrder::MonthDayYear);
    row("day first", {"3/9/2021", "25/9/2021"}, DateOrder::DayMonthYear);
    row("two-digit years first", {"25/3/9", "24/11/30"}, DateOrder::YearMonthDay);
    row("day first by the span of years", {"13/9/21", "25/9/21", "7/9/21"}, DateOrder::DayMonthYear);
    row("undecided", {"3/9/21"}, DateOrder::MonthDayYear);
    row("one typing error", {"3/9/21", "11/30/21", "13/30/21"}, DateOrder::MonthDayYear);
    row("full years only", {"2025-03-09", "2024.2.30"}, DateOrder::MonthDayYear);
    row("nothing", {}, DateOrder::MonthDayYear);
}

void CellTextTest::infersTheOrderOfDates()
{
    QFETCH(QStringList, texts);
    QTEST(inferDateOrder(texts), "order");
}

void CellTextTest::readsDateCells()
{
    QCOMPARE(dateOf(SheetCell::ofNumber(20250309)), QDate(2025, 3, 9));
    QCOMPARE(dateOf(SheetCell::ofNumber(45725)), QDate(2025, 3, 9));
    QCOMPARE(dateOf(SheetCell::ofNumber(2025)), std::nullopt);
    QCOMPARE(dateOf(SheetCell::ofDateTime(QDate(2025, 3, 9), QTime(9, 0))), QDate(2025, 3, 9));
    QCOMPARE(dateTimeOf(SheetCell::ofNumber(45725.5)), QDateTime(QDate(2025, 3, 9), QTime(12, 0)));
    QCOMPARE(dateOf(SheetCell()), std::nullopt);
    QCOMPARE(timeOf(SheetCell::ofTime(0.75)), QTime(18, 0));
    QCOMPARE(timeOf(SheetCell::ofTime(1.75)), std::nullopt);
    QCOMPARE(timeOf(SheetCell::ofDateTime(QDate(2025, 3, 9), QTime(9, 0))), QTime(9, 0));
}

void CellTextTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("expected");
    const auto row = [](const char* text, QTime time) { QTest::newRow(text) << QString::fromUtf8(text) << time; };
    row("14:30", QTime(14, 30));
    row("9:05", QTime(9, 5));
    row("14：30", QTime(14, 30));
    row("14:30:15", QTime(14, 30, 15));
    row("14时30分", QTime(14, 30));
    row("14点", QTime(14, 0));
    row("2点半", QTime(2, 30));
    row("下午2:30", QTime(14, 30));
    row("中午12:10", QTime(12, 10));
    row("上午12:10", QTime(0, 10));
    row("2:30 pm", QTime(14, 30));
    row("2025-03-09 14:30", QTime(14, 30));
    row("24:00", QTime());
    row("14:60", QTime());
    row("8:30-17:30", QTime());
    row("14", QTime());
    row("", QTime());
}

void CellTextTest::readsTimes()
{
    QFETCH(QString, text);
    QTEST(timeOf(text).value_or(QTime()), "expected");
}

void CellTextTest::readsMinutes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* text, int minutes) { QTest::newRow(text) << QString::fromUtf8(text) << minutes; };
    row("1.5小时", 90);
    row("90分钟", 90);
    row("90分", 90);
    row("1小时30分", 90);
    row("1小时30分钟", 90);
    row("1个半小时", 90);
    row("1个小时", 60);
    row("半小时", 30);
    row("2", 120);
    row("1:30", 90);
    row("２．５", 150);
    row("1.5 h", 90);
    row("0.33", 20);
    row("-2", -120);
    row("负1小时", -60);
    row("两三个", -1);
    row("1:75", -1);
    row("", -1);
    row("小时", -1);
}

void CellTextTest::readsMinutes()
{
    QFETCH(QString, text);
    QTEST(minutesOf(text).value_or(-1), "expected");
    QCOMPARE(minutesOf(SheetCell::ofNumber(1.5)), 90);
    QCOMPARE(minutesOf(SheetCell::ofTime(1.0625)), 1530);
}

void CellTextTest::readsAmounts()
{
    const auto cents = [](const char* text) { return centsOf(SheetCell::ofText(QString::fromUtf8(text))); };
    QCOMPARE(centsOf(SheetCell::ofNumber(5504.5)), 550450);
    QCOMPARE(centsOf(SheetCell::ofNumber(0.29)), 29);
    QCOMPARE(cents("1,234.56"), 123456);
    QCOMPARE(cents("￥22000元"), 2200000);
    QCOMPARE(cents("-3"), -300);
    QCOMPARE(cents("1.234"), std::nullopt);
    QCOMPARE(cents("12,34"), std::nullopt);
    QCOMPARE(integerOf(SheetCell::ofText(QStringLiteral("３"))), 3);
    QCOMPARE(integerOf(SheetCell::ofNumber(2.5)), std::nullopt);
    QCOMPARE(numberOf(QStringLiteral("95%")), 0.95);
}

void CellTextTest::readsYesAndNo()
{
    QCOMPARE(booleanOf(SheetCell::ofText(QStringLiteral("是"))), true);
    QCOMPARE(booleanOf(SheetCell::ofText(QStringLiteral(" √ "))), true);
    QCOMPARE(booleanOf(SheetCell::ofText(QStringLiteral("否"))), false);
    QCOMPARE(booleanOf(SheetCell::ofBoolean(false)), false);
    QCOMPARE(booleanOf(SheetCell::ofText(QStringLiteral("待定"))), std::nullopt);
    QCOMPARE(booleanOf(SheetCell()), std::nullopt);
}

VD_TEST(CellTextTest)
#include "celltext_test.moc"
