#include "models/common/dates.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periodsAreHalfOpen();
    void previousAndLastYear_data();
    void previousAndLastYear();
    void storedFormsDoNotFollowTheLocale();
    void splitsAcrossMidnight();
    void splitsAcrossMonths();
    void countsAges_data();
    void countsAges();
    void printsChinese();
    void readsLooseDates_data();
    void readsLooseDates();
    void readsLooseTimes_data();
    void readsLooseTimes();
    void readsLooseDateTimes();
};

void DatesTest::periodsAreHalfOpen()
{
    const Period month = Period::month(2025, 12);
    QVERIFY(month.contains(QDate(2025, 12, 1)));
    QVERIFY(month.contains(QDate(2025, 12, 31)));
    QVERIFY(!month.contains(QDate(2026, 1, 1)));
    QCOMPARE(month.lastDay(), QDate(2025, 12, 31));
    QCOMPARE(Period::quarterOf(QDate(2025, 11, 23)), (Period{QDate(2025, 10, 1), QDate(2026, 1, 1)}));
    QVERIFY(Period::all().contains(QDate(1900, 1, 1)));
    QVERIFY(!Period::all().contains(QDate()));
    QCOMPARE(Period::quarter(2025, 4).monthKeys(), (QStringList{u"2025-10"_qs, u"2025-11"_qs, u"2025-12"_qs}));
    QCOMPARE(
        Period::days(QDate(2025, 1, 31), QDate(2025, 2, 1)).monthKeys(), (QStringList{u"2025-01"_qs, u"2025-02"_qs}));
}

void DatesTest::previousAndLastYear_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<Period>("previous");
    QTest::addColumn<Period>("lastYear");
    QTest::newRow("month") << Period::month(2024, 3) << Period::month(2024, 2) << Period::month(2023, 3);
    QTest::newRow("January") << Period::month(2025, 1) << Period::month(2024, 12) << Period::month(2024, 1);
    QTest::newRow("leap February") << Period::month(2024, 2) << Period::month(2024, 1) << Period::month(2023, 2);
    QTest::newRow("quarter") << Period::quarter(2025, 1) << Period::quarter(2024, 4) << Period::quarter(2024, 1);
    QTest::newRow("year") << Period::year(2025) << Period::year(2024) << Period::year(2024);
    QTest::newRow("week") << Period::days(QDate(2025, 3, 3), QDate(2025, 3, 9))
                          << Period::days(QDate(2025, 2, 24), QDate(2025, 3, 2))
                          << Period::days(QDate(2024, 3, 3), QDate(2024, 3, 9));
    QTest::newRow("all") << Period::all() << Period::all() << Period::all();
}

void DatesTest::previousAndLastYear()
{
    QFETCH(Period, period);
    QTEST(period.previous(), "previous");
    QTEST(period.sameLastYear(), "lastYear");
}

void DatesTest::storedFormsDoNotFollowTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(monthKey(QDate(2025, 1, 9)), u"2025-01"_qs);
    QCOMPARE(isoDate(QDate(2025, 1, 9)), u"2025-01-09"_qs);
    QCOMPARE(isoMinute(QDateTime(QDate(2025, 1, 9), QTime(8, 5, 59))), u"2025-01-09T08:05"_qs);
    QCOMPARE(chineseDate(QDate(2025, 11, 23)), u"2025年11月23日"_qs);
    QLocale::setDefault(before);
    QCOMPARE(parseIsoMinute(u"2025-01-09T08:05"), QDateTime(QDate(2025, 1, 9), QTime(8, 5)));
    QVERIFY(!parseIsoMinute(u"2025-01-09 08:05").isValid());
    QVERIFY(!parseIsoMinute(u"2025-01-09T24:00").isValid());
    QVERIFY(parseIsoDate(u"2025-2-3").isNull());
    QVERIFY(parseIsoDate(u"2025-02-30").isNull());
}

void DatesTest::splitsAcrossMidnight()
{
    const QDateTime start(QDate(2025, 3, 9), QTime(22, 30));
    const QDateTime end(QDate(2025, 3, 11), QTime(1, 15));
    QCOMPARE(splitByDay(start, end),
        (QList<DayShare>{
            {QDate(2025, 3, 9), Minutes(90)}, {QDate(2025, 3, 10), Minutes(1440)}, {QDate(2025, 3, 11), Minutes(75)}}));
    const QDateTime midnight(QDate(2025, 3, 10), QTime(0, 0));
    QCOMPARE(splitByDay(start, midnight), (QList<DayShare>{{QDate(2025, 3, 9), Minutes(90)}}));
    QVERIFY(splitByDay(end, start).isEmpty());
    QVERIFY(splitByDay(start, start).isEmpty());
}

void DatesTest::splitsAcrossMonths()
{
    const QDateTime start(QDate(2024, 2, 29), QTime(23, 0));
    const QDateTime end(QDate(2024, 3, 1), QTime(2, 0));
    QCOMPARE(
        splitByMonth(start, end), (QList<MonthShare>{{u"2024-02"_qs, Minutes(60)}, {u"2024-03"_qs, Minutes(120)}}));
    QCOMPARE(minutesBetween(start, end), Minutes(180));
}

void DatesTest::countsAges_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::newRow("day before") << QDate(2007, 11, 24) << QDate(2025, 11, 23) << 17;
    QTest::newRow("birthday") << QDate(2007, 11, 23) << QDate(2025, 11, 23) << 18;
    QTest::newRow("leap, 28 February") << QDate(2008, 2, 29) << QDate(2025, 2, 28) << 16;
    QTest::newRow("leap, 1 March") << QDate(2008, 2, 29) << QDate(2025, 3, 1) << 17;
    QTest::newRow("not born") << QDate(2026, 1, 1) << QDate(2025, 11, 23) << -1;
    QTest::newRow("unknown") << QDate() << QDate(2025, 11, 23) << -1;
}

void DatesTest::countsAges()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, day);
    QTEST(ageOn(birth, day), "age");
}

void DatesTest::printsChinese()
{
    QCOMPARE(chineseNumeralDate(QDate(2025, 11, 23)), u"二〇二五年十一月二十三日"_qs);
    QCOMPARE(chineseNumeralDate(QDate(2030, 10, 10)), u"二〇三〇年十月十日"_qs);
    QCOMPARE(chineseNumeralDate(QDate(2024, 1, 20)), u"二〇二四年一月二十日"_qs);
    QCOMPARE(chineseNumeralMonth(QDate(2025, 12, 1)), u"二〇二五年十二月"_qs);
    QCOMPARE(chineseMonth(QDate(2025, 1, 1)), u"2025年1月"_qs);
    QCOMPARE(chineseDate(QDate()), QString());
}

void DatesTest::readsLooseDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate day(2025, 3, 9);
    for (const char* text :
        {"2025-03-09", "2025-3-9", "2025.3.9", "2025.03.09", "2025/3/9", "2025/03/09", "2025年3月9日", "2025年03月09日",
            "2025 年 3 月 9 日", "2025年3月9号", "20250309", " 2025-03-09 ", "２０２５．３．９", "2025-03-09 00:00:00",
            "2025-03-09T08:30", "2025/3/9 8:30", "2025年3月9日8时30分", "2025. 3. 9"})
        QTest::newRow(text) << QString::fromUtf8(text) << day;
    for (const char* text : {"", "2024.2.30", "2025-13-01", "2025-02-29", "20251301", "2025年3月", "3/9/21", "2025-3",
             "昨天", "45725", "2025-03-091", "2025-03-09 25:00", "2025-03/09", "99990"})
        QTest::newRow(text[0] == 0 ? "empty" : text) << QString::fromUtf8(text) << QDate();
}

void DatesTest::readsLooseDates()
{
    QFETCH(QString, text);
    QTEST(parseLooseDate(text).value_or(QDate()), "date");
}

void DatesTest::readsLooseTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("short") << u"8:30"_qs << QTime(8, 30);
    QTest::newRow("seconds") << u"08:30:15"_qs << QTime(8, 30, 15);
    QTest::newRow("wide colon") << u"8：30"_qs << QTime(8, 30);
    QTest::newRow("Chinese") << u"8时30分"_qs << QTime(8, 30);
    QTest::newRow("Chinese hour") << u"8点"_qs << QTime(8, 0);
    QTest::newRow("24:00") << u"24:00"_qs << QTime();
    QTest::newRow("minute 60") << u"8:60"_qs << QTime();
    QTest::newRow("number") << u"8"_qs << QTime();
}

void DatesTest::readsLooseTimes()
{
    QFETCH(QString, text);
    QTEST(parseLooseTime(text).value_or(QTime()), "time");
}

void DatesTest::readsLooseDateTimes()
{
    QCOMPARE(parseLooseDateTime(u"2025年3月9日 8:30"_qs), std::optional(QDateTime(QDate(2025, 3, 9), QTime(8, 30))));
    QCOMPARE(parseLooseDateTime(u"2025-03-09"_qs), std::optional(QDateTime(QDate(2025, 3, 9), QTime(0, 0))));
    QVERIFY(!parseLooseDateTime(u"2025-03-09 later"_qs));
}

VD_TEST(DatesTest)
#include "dates_test.moc"
