#include "models/common/clearnumbers.h"
#include "models/common/searchtokens.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ClearNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsThem_data();
    void findsThem();
    void leavesOtherNumbers_data();
    void leavesOtherNumbers();
    void tellsWhereTheyStand();
    void searchKnowsNone();
};

void ClearNumbersTest::findsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char* name, const char16_t* text, const char16_t* masked) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(masked);
    };
    row("alone", u"13812345678", u"138****5678");
    row("two phones", u"改打13812345678，原13900001111", u"改打138****5678，原139****1111");
    row("two phones side by side", u"13812345678 13900001111", u"138****5678 139****1111");
    row("blanks", u"打138 1234 5678找他", u"打138****5678找他");
    row("dashes", u"138-1234-5678", u"138****5678");
    row("two groups", u"138 12345678、1381234 5678", u"138****5678、138****5678");
    row("digit by digit", u"1 3 8 1 2 3 4 5 6 7 8", u"138****5678");
    row("full width", u"电话１３８１２３４５６７８", u"电话138****5678");
    row("no-break blanks", u"138\u00A01234\u00A05678", u"138****5678");
    row("invisible characters", u"138\u200B12345678", u"138****5678");
    row("country", u"+8613812345678", u"+138****5678");
    row("country apart", u"+86 138 1234 5678", u"+86 138****5678");
    row("country with zeros", u"008613812345678", u"138****5678");
    row("country alone", u"8613812345678", u"138****5678");
    row("letters that mean a phone", u"Tel13812345678", u"Tel138****5678");
    row("in a mail address", u"13812345678@139.com", u"138****5678@139.com");
    row("behind a running number", u"4. 13812345678", u"4. 138****5678");
    row("behind a date", u"2025-03-01 13812345678", u"2025-03-01 138****5678");
    row("before a year", u"138 1234 5678 2025", u"138****5678 2025");
    row("ID number", u"与11010519491231002X重复", u"与**************002X重复");
    row("small x", u"11010519491231002x", u"**************002X");
    row("ID number with blanks", u"110105 19491231 002X", u"**************002X");
    row("ID number in full width", u"１１０１０５１９４９１２３１００２Ｘ", u"**************002X");
    row("residence permit", u"830000199201300022", u"**************0022");
    row("old ID number", u"证110105491231002号", u"证***********1002号");
}

void ClearNumbersTest::findsThem()
{
    QFETCH(QString, text);
    QTEST(withoutClearNumbers(text), "masked");
    QCOMPARE(withoutClearNumbers(withoutClearNumbers(text)), withoutClearNumbers(text)); // masked is masked
}

void ClearNumbersTest::leavesOtherNumbers_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char16_t* text) { QTest::newRow(name) << QString::fromUtf16(text); };
    row("nothing", u"");
    row("words", u"本人申请，下午两点到三点半");
    row("masked ones", u"138****5678 与 **************002X");
    row("order number", u"20250301001");
    row("order number with letters", u"DD13800138000");
    row("number of the platform", u"V370705199001010001");
    row("moments", u"2025-03-01 09:00 到 2025-03-01 11:30");
    row("days and times without marks", u"20250301 0900 20250301 1130");
    row("milliseconds", u"1764021766000");
    row("credit code", u"52370705MJE1234567");
    row("account", u"6222021602001234567");
    row("ID number with a wrong check digit", u"110105194912310021");
    row("ID number of no month", u"110105194913310029");
    row("too short", u"1381234567");
    row("too long", u"138123456789");
    row("no mobile", u"12812345678");
    row("landline", u"0536-8888888");
    row("many small numbers", u"1 3 8 12 34 56 78 90");
}

void ClearNumbersTest::leavesOtherNumbers()
{
    QFETCH(QString, text);
    QCOMPARE(withoutClearNumbers(text), text);
    QVERIFY(clearNumbersIn(text).isEmpty());
}

void ClearNumbersTest::tellsWhereTheyStand()
{
    const QString text = QStringLiteral("找138 1234 5678或11010519491231002x");
    const auto numbers = clearNumbersIn(text);
    QCOMPARE(numbers.size(), 2);
    QCOMPARE(numbers.first().kind, ClearNumber::Kind::Mobile);
    QCOMPARE(numbers.first().number, QStringLiteral("13812345678"));
    QCOMPARE(text.mid(numbers.first().start, numbers.first().length), QStringLiteral("138 1234 5678"));
    QCOMPARE(numbers.last().kind, ClearNumber::Kind::IdNumber);
    QCOMPARE(numbers.last().number, QStringLiteral("11010519491231002X"));
}

void ClearNumbersTest::searchKnowsNone()
{
    const QString text = QStringLiteral("电话13812345678");
    const QString tokens = SearchTokens().addText(text).addName(text).addCode(text).text();
    QVERIFY2(!tokens.contains(QStringLiteral("13812345678")), qPrintable(tokens));
}

VD_TEST(ClearNumbersTest)
#include "clearnumbers_test.moc"
