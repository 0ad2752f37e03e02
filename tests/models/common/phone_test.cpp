#include "models/common/phone.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class PhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void masks_data();
    void masks();
};

void PhoneTest::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<PhoneKind>("kind");
    QTest::newRow("mobile") << u"13812345678"_qs << u"13812345678"_qs << PhoneKind::Mobile;
    QTest::newRow("mobile 190") << u"19005361234"_qs << u"19005361234"_qs << PhoneKind::Mobile;
    QTest::newRow("+86") << u"+86 138-1234-5678"_qs << u"13812345678"_qs << PhoneKind::Mobile;
    QTest::newRow("(+86)") << u"(+86)13812345678"_qs << u"13812345678"_qs << PhoneKind::Mobile;
    QTest::newRow("0086") << u"008613812345678"_qs << u"13812345678"_qs << PhoneKind::Mobile;
    QTest::newRow("bare 86") << u"8613812345678"_qs << u"13812345678"_qs << PhoneKind::Mobile;
    QTest::newRow("full width") << u"１３８１２３４５６７８"_qs << u"13812345678"_qs << PhoneKind::Mobile;
    QTest::newRow("spaces, tab, mark") << u"'138 1234\u00a05678\t"_qs << u"13812345678"_qs << PhoneKind::Mobile;
    QTest::newRow("long dash") << u"138—1234—5678"_qs << u"13812345678"_qs << PhoneKind::Mobile;
    QTest::newRow("landline") << u"0536-8888888"_qs << u"0536-8888888"_qs << PhoneKind::Landline;
    QTest::newRow("landline in one") << u"05368888888"_qs << u"0536-8888888"_qs << PhoneKind::Landline;
    QTest::newRow("brackets") << u"（0536）8888888"_qs << u"0536-8888888"_qs << PhoneKind::Landline;
    QTest::newRow("Beijing") << u"010 88888888"_qs << u"010-88888888"_qs << PhoneKind::Landline;
    QTest::newRow("local 7") << u"888 8888"_qs << u"8888888"_qs << PhoneKind::Landline;
    QTest::newRow("local 8") << u"88888888"_qs << u"88888888"_qs << PhoneKind::Landline;
    QTest::newRow("extension") << u"0536-8888888转801"_qs << u"0536-8888888-801"_qs << PhoneKind::Landline;
    QTest::newRow("extension with dash") << u"0536-8888888-801"_qs << u"0536-8888888-801"_qs << PhoneKind::Landline;
    QTest::newRow("local extension") << u"8888888-801"_qs << u"8888888-801"_qs << PhoneKind::Landline;
    QTest::newRow("service") << u"400-820-8820"_qs << u"4008208820"_qs << PhoneKind::Landline;
}

void PhoneTest::understands()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(PhoneKind, kind);
    const PhoneCheck check = checkPhone(typed);
    QCOMPARE(check.sentence, QString());
    QCOMPARE(check.number, number);
    QCOMPARE(check.kind, kind);
    QCOMPARE(check.changed, typed != number);
    QCOMPARE(normalizedPhone(check.number), number);
}

void PhoneTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PhoneProblem>("problem");
    QTest::newRow("empty") << u" "_qs << PhoneProblem::Empty;
    QTest::newRow("10 digits") << u"1381234567"_qs << PhoneProblem::Length;
    QTest::newRow("12 digits") << u"138123456789"_qs << PhoneProblem::Length;
    QTest::newRow("6 digits") << u"888888"_qs << PhoneProblem::Length;
    QTest::newRow("begun mobile") << u"1381234"_qs << PhoneProblem::Length;
    QTest::newRow("begun mobile 8") << u"13812345"_qs << PhoneProblem::Length;
    QTest::newRow("prefix") << u"12812345678"_qs << PhoneProblem::MobilePrefix;
    QTest::newRow("short landline") << u"0536-888888"_qs << PhoneProblem::Length;
    QTest::newRow("words") << u"无"_qs << PhoneProblem::Characters;
    QTest::newRow("two numbers") << u"13812345678、13912345678"_qs << PhoneProblem::Characters;
    QTest::newRow("masked") << u"138****5678"_qs << PhoneProblem::Characters;
    QTest::newRow("scientific") << u"1.38123E+10"_qs << PhoneProblem::StoredAsNumber;
    QTest::newRow("area code") << u"0008888888"_qs << PhoneProblem::AreaCode;
}

void PhoneTest::refuses()
{
    QFETCH(QString, typed);
    QFETCH(PhoneProblem, problem);
    const PhoneCheck check = checkPhone(typed);
    QCOMPARE(check.problem, problem);
    QVERIFY(!check.sentence.isEmpty());
    QCOMPARE(check.kind, PhoneKind::None);
}

void PhoneTest::masks_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("tail");
    QTest::newRow("mobile") << u"13812345678"_qs << u"138****5678"_qs << u"5678"_qs;
    QTest::newRow("landline") << u"0536-8812345"_qs << u"0536-****345"_qs << u"2345"_qs;
    QTest::newRow("Beijing") << u"010-88123456"_qs << u"010-*****456"_qs << u"3456"_qs;
    QTest::newRow("local with extension") << u"8812345-801"_qs << u"****345"_qs << u"2345"_qs;
    QTest::newRow("not a number") << u"abc"_qs << u"***"_qs << u""_qs;
}

void PhoneTest::masks()
{
    QFETCH(QString, number);
    QTEST(maskedPhone(number), "masked");
    QTEST(phoneTail(number), "tail");
}

VD_TEST(PhoneTest)
#include "phone_test.moc"
