#include "models/common/idnumber.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class IdNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheProblem_data();
    void findsTheProblem();
    void normalizes_data();
    void normalizes();
    void upgradesOldNumbers();
    void readsBirthAndSex();
    void masks_data();
    void masks();
    void namesTheImpossibleDate();
};

void IdNumberTest::findsTheProblem_data()
{
    using P = IdNumberProblem;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<IdNumberProblem>("problem");
    QTest::newRow("GB 11643 example with X") << u"11010519491231002X"_qs << P::None;
    QTest::newRow("GB 11643 example") << u"440524188001010014"_qs << P::None;
    QTest::newRow("leap day") << u"370702200002290015"_qs << P::None;
    QTest::newRow("15 digits") << u"370702671125042"_qs << P::None;
    QTest::newRow("small x") << u"11010519491231002x"_qs << P::None;
    QTest::newRow("empty") << u" \u3000"_qs << P::Empty;
    QTest::newRow("17 digits") << u"37070219900307123"_qs << P::Length;
    QTest::newRow("19 digits") << u"3707021990030712300"_qs << P::Length;
    QTest::newRow("letter") << u"37070219900307I23X"_qs << P::Characters;
    QTest::newRow("X inside") << u"3707021990X3071230"_qs << P::Characters;
    QTest::newRow("Chinese") << u"无"_qs << P::Characters;
    QTest::newRow("masked") << u"**************1234"_qs << P::Characters;
    QTest::newRow("scientific") << u"3.70702E+17"_qs << P::StoredAsNumber;
    QTest::newRow("with decimals") << u"370702199003071000.0"_qs << P::StoredAsNumber;
    QTest::newRow("30 February") << u"370702199902300010"_qs << P::BirthDateImpossible;
    QTest::newRow("29 February of a common year") << u"370702199902290019"_qs << P::BirthDateImpossible;
    QTest::newRow("month 13") << u"370702199913010010"_qs << P::BirthDateImpossible;
    QTest::newRow("year 199") << u"370702019901010010"_qs << P::BirthDateImpossible;
    QTest::newRow("15 digits, 30 February") << u"370702990230001"_qs << P::BirthDateImpossible;
    QTest::newRow("future") << u"370702209912310010"_qs << P::BirthDateFuture;
    QTest::newRow("tomorrow") << u"370702202511240010"_qs << P::BirthDateFuture;
    QTest::newRow("check digit") << u"110105194912310021"_qs << P::CheckDigit;
    QTest::newRow("swapped digits") << u"11010519491213002X"_qs << P::CheckDigit;
}

void IdNumberTest::findsTheProblem()
{
    QFETCH(QString, typed);
    QFETCH(IdNumberProblem, problem);
    const IdNumberCheck check = checkIdNumber(typed, QDate(2025, 11, 23));
    QCOMPARE(check.problem, problem);
    QCOMPARE(check.sentence.isEmpty(), problem == IdNumberProblem::None);
    QVERIFY2(!check.sentence.contains(u'%') || check.sentence.contains(u"100%"), qUtf8Printable(check.sentence));
}

void IdNumberTest::normalizes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("clean") << u"11010519491231002X"_qs << u"11010519491231002X"_qs;
    QTest::newRow("full width") << u"１１０１０５１９４９１２３１００２ｘ"_qs << u"11010519491231002X"_qs;
    QTest::newRow("spaced") << u"110105 19491231 002X\t"_qs << u"11010519491231002X"_qs;
    QTest::newRow("text mark") << u"'11010519491231002X"_qs << u"11010519491231002X"_qs;
}

void IdNumberTest::normalizes()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    const IdNumberCheck check = checkIdNumber(typed);
    QCOMPARE(check.number, number);
    QCOMPARE(check.changed, typed != number);
    QVERIFY(check.isValid());
}

void IdNumberTest::upgradesOldNumbers()
{
    QVERIFY(checkIdNumber(u"370702671125042"_qs).isOldKind());
    const QString upgraded = upgradedIdNumber(u"370702671125042"_qs);
    QCOMPARE(upgraded.left(17), u"37070219671125042"_qs);
    QVERIFY(checkIdNumber(upgraded).isValid());
    QCOMPARE(upgradedIdNumber(u"11010519491231002X"_qs), u"11010519491231002X"_qs);
    QCOMPARE(upgradedIdNumber(u"G12345678"_qs), u"G12345678"_qs);
}

void IdNumberTest::readsBirthAndSex()
{
    QCOMPARE(birthDateOfIdNumber(u"11010519491231002X"_qs), std::optional(QDate(1949, 12, 31)));
    QCOMPARE(birthDateOfIdNumber(u"370702671125043"_qs), std::optional(QDate(1967, 11, 25)));
    QVERIFY(!birthDateOfIdNumber(u"G12345678"_qs));
    QCOMPARE(sexOfIdNumber(u"11010519491231002X"_qs), Sex::Female);
    QCOMPARE(sexOfIdNumber(u"370702671125043"_qs), Sex::Male);
    QCOMPARE(sexOfIdNumber(u"G12345678"_qs), Sex::Unknown);
}

void IdNumberTest::masks_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("listed");
    QTest::newRow("18") << u"370702199003071234"_qs << u"**************1234"_qs << u"3****************4"_qs;
    QTest::newRow("15") << u"370702900307123"_qs << u"***********7123"_qs << u"3*************3"_qs;
    QTest::newRow("passport") << u"G12345678"_qs << u"*****5678"_qs << u"G*******8"_qs;
    QTest::newRow("too short to show any") << u"12"_qs << u"**"_qs << u"**"_qs;
    QTest::newRow("empty") << u""_qs << u""_qs << u""_qs;
}

void IdNumberTest::masks()
{
    QFETCH(QString, number);
    QTEST(maskedIdNumber(number), "masked");
    QTEST(publicIdNumber(number), "listed");
}

void IdNumberTest::namesTheImpossibleDate()
{
    QCOMPARE(checkIdNumber(u"370702990230001"_qs).sentence,
        u"The birth date 1999-2-30 in the 15-digit ID number does not exist; check digits 7 to 12."_qs);
    QVERIFY(checkIdNumber(u"110105194912310021"_qs).sentence.contains(u"digit 18"));
}

VD_TEST(IdNumberTest)
#include "idnumber_test.moc"
