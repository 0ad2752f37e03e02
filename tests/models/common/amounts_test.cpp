#include "models/common/minutes.h"
#include "models/common/money.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class AmountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsHoursHalfUp_data();
    void roundsHoursHalfUp();
    void readsDurations_data();
    void readsDurations();
    void readsMoney_data();
    void readsMoney();
    void writesMoney();
};

void AmountsTest::roundsHoursHalfUp_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0.0"_qs;
    QTest::newRow("2") << qint64(2) << u"0.0"_qs;
    QTest::newRow("3 is half a tenth") << qint64(3) << u"0.1"_qs;
    QTest::newRow("57") << qint64(57) << u"1.0"_qs;
    QTest::newRow("90") << qint64(90) << u"1.5"_qs;
    QTest::newRow("Kuiwen") << qint64(819642) << u"13,660.7"_qs;
    QTest::newRow("negative") << qint64(-90) << u"-1.5"_qs;
}

void AmountsTest::roundsHoursHalfUp()
{
    QFETCH(qint64, minutes);
    QFETCH(QString, text);
    QCOMPARE(Minutes(minutes).hoursText(QLocale(QLocale::Chinese, QLocale::China)), text);
    QCOMPARE(Minutes(minutes).plainHours(), text.remove(u','));
}

void AmountsTest::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("bare") << u"1.5"_qs << qint64(90);
    QTest::newRow("hours") << u"1.5小时"_qs << qint64(90);
    QTest::newRow("measure word") << u"2个小时"_qs << qint64(120);
    QTest::newRow("minutes") << u"90分钟"_qs << qint64(90);
    QTest::newRow("both") << u"1小时30分"_qs << qint64(90);
    QTest::newRow("letters") << u"1.5 H"_qs << qint64(90);
    QTest::newRow("clock") << u"1:30"_qs << qint64(90);
    QTest::newRow("third of an hour") << u"0.33"_qs << qint64(20);
    QTest::newRow("negative") << u"-2"_qs << qint64(-1);
    QTest::newRow("word") << u"半天"_qs << qint64(-1);
    QTest::newRow("empty") << u""_qs << qint64(-1);
    QTest::newRow("unit only") << u"小时"_qs << qint64(-1);
}

void AmountsTest::readsDurations()
{
    QFETCH(QString, text);
    QTEST(parseDuration(text).value_or(Minutes(-1)).value(), "minutes");
    QCOMPARE(parseDuration(u"90"_qs, DurationUnit::Minutes), std::optional(Minutes(90)));
}

void AmountsTest::readsMoney_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("plain") << u"22000"_qs << true << qint64(2200000);
    QTest::newRow("thousands") << u"1,234.5"_qs << true << qint64(123450);
    QTest::newRow("wide") << u"１，２３４．５０"_qs << true << qint64(123450);
    QTest::newRow("sign and unit") << u"¥1,234.50元"_qs << true << qint64(123450);
    QTest::newRow("ten thousands") << u"2.2万元"_qs << true << qint64(2200000);
    QTest::newRow("negative") << u"-5"_qs << true << qint64(-500);
    QTest::newRow("trailing zeros") << u"1.500"_qs << true << qint64(150);
    QTest::newRow("three decimals") << u"1.505"_qs << false << qint64(0);
    QTest::newRow("wrong groups") << u"12,34"_qs << false << qint64(0);
    QTest::newRow("words") << u"若干"_qs << false << qint64(0);
    QTest::newRow("empty") << u""_qs << false << qint64(0);
    QTest::newRow("too much") << u"99999999999999999999"_qs << false << qint64(0);
}

void AmountsTest::readsMoney()
{
    QFETCH(QString, text);
    QTEST(Money::parse(text).has_value(), "readable");
    QTEST(Money::parse(text).value_or(Money()).fen(), "fen");
}

void AmountsTest::writesMoney()
{
    QCOMPARE(Money(123450).text(QLocale(QLocale::English, QLocale::UnitedStates)), u"1,234.50"_qs);
    QCOMPARE(Money(-5).plainText(), u"-0.05"_qs);
    QCOMPARE(Money::fromYuan(1234.4999999), Money(123450));
    QCOMPARE(Money(150) + Money(50) - Money(1), Money(199));
}

VD_TEST(AmountsTest)
#include "amounts_test.moc"
