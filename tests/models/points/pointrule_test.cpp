#include "models/points/pointrule.h"

#include "models/points/pointearning.h"
#include "tests/support/errorof.h"
#include "tests/support/pointsoffice.h"
#include "tests/support/ruletable.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class PointRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validatesNumbersAndLines_data();
    void validatesNumbersAndLines();
    void readsLines();
    void paysByTheHour_data();
    void paysByTheHour();
    void holdsFromItsFirstDay();
    void aRuleInForceIsNotEdited();
    void unknownWordsAreRefused();
    void theLastRuleStays();
};

namespace {

PointRule rule()
{
    PointRule rule;
    rule.name = QStringLiteral("规则");
    rule.validFrom = QDate(2025, 1, 1);
    return rule;
}

const QList<RuleRow<PointRule>>& rows()
{
    using R = PointRule;
    static const QList<RuleRow<R>> all{{"good", [](R&) {}, {}},
        {"no name", [](R& r) { r.name = QStringLiteral(" "); }, {"name"}},
        {"no day", [](R& r) { r.validFrom = {}; }, {"validFrom"}}, {"zero an hour", [](R& r) { r.perHour = 0; }, {}},
        {"below zero an hour", [](R& r) { r.perHour = -1; }, {"perHour"}},
        {"the most an hour", [](R& r) { r.perHour = 100'000; }, {}},
        {"too much an hour", [](R& r) { r.perHour = 100'001; }, {"perHour"}},
        {"cap below zero", [](R& r) { r.monthCap = -5; }, {"monthCap"}},
        {"one day", [](R& r) { r.freezeDays = 1; }, {}},
        {"no day to keep", [](R& r) { r.freezeDays = 0; }, {"freezeDays"}},
        {"a year", [](R& r) { r.freezeDays = 366; }, {}},
        {"longer than a year", [](R& r) { r.freezeDays = 367; }, {"freezeDays"}},
        {"field without points", [](R& r) { r.fieldRates = QStringLiteral("助老"); }, {"fieldRates"}},
        {"title without points", [](R& r) { r.honorPoints = QStringLiteral("奎文好人 x"); }, {"honorPoints"}},
        {"worth less than nothing", [](R& r) { r.pointValue = Money(-1); }, {"pointValue"}},
        {"reserve below nothing", [](R& r) { r.reserve = Money(-1); }, {"reserve"}}};
    return all;
}

} // namespace

void PointRuleTest::validatesNumbersAndLines_data()
{
    addRules(rows());
}

void PointRuleTest::validatesNumbersAndLines()
{
    checkRule(rows(), rule());
}

void PointRuleTest::readsLines()
{
    QStringList wrong;
    const auto lines = pointLines(QStringLiteral("应急救援 15\n 助老：12分 \n\nx\n3D 打印 7"), &wrong);
    QCOMPARE(lines,
        (QHash<QString, int>{
            {QStringLiteral("应急救援"), 15}, {QStringLiteral("助老"), 12}, {QStringLiteral("3D 打印"), 7}}));
    QCOMPARE(wrong, QStringList{QStringLiteral("x")});
}

void PointRuleTest::paysByTheHour_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<qint64>("field");
    QTest::addColumn<qint64>("points");
    QTest::newRow("an hour") << "2025-03-05T09:00" << qint64(60) << qint64(1) << qint64(10);
    QTest::newRow("rounded down") << "2025-03-05T09:00" << qint64(65) << qint64(1) << qint64(10);
    QTest::newRow("the next point") << "2025-03-05T09:00" << qint64(66) << qint64(1) << qint64(11);
    QTest::newRow("too short") << "2025-03-05T09:00" << qint64(5) << qint64(1) << qint64(0);
    QTest::newRow("other field") << "2025-03-05T09:00" << qint64(60) << qint64(2) << qint64(15);
    QTest::newRow("before evening") << "2025-03-05T17:59" << qint64(60) << qint64(1) << qint64(10);
    QTest::newRow("evening") << "2025-03-05T18:00" << qint64(60) << qint64(1) << qint64(12);
    QTest::newRow("night") << "2025-03-05T05:59" << qint64(60) << qint64(1) << qint64(12);
    QTest::newRow("morning") << "2025-03-05T06:00" << qint64(60) << qint64(1) << qint64(10);
    QTest::newRow("Friday") << "2025-03-07T09:00" << qint64(60) << qint64(1) << qint64(10);
    QTest::newRow("Saturday") << "2025-03-08T09:00" << qint64(60) << qint64(1) << qint64(13);
    QTest::newRow("Sunday evening") << "2025-03-09T18:00" << qint64(60) << qint64(2) << qint64(20);
    QTest::newRow("Monday") << "2025-03-10T09:00" << qint64(60) << qint64(1) << qint64(10);
}

void PointRuleTest::paysByTheHour()
{
    QFETCH(QString, start);
    QFETCH(qint64, minutes);
    QFETCH(qint64, field);
    PointRule paid = rule();
    paid.eveningExtra = 2;
    paid.weekendExtra = 3;
    QTEST(pointsOfHours(paid, {{TermId(2), 15}}, start, minutes, TermId(field)), "points");
}

void PointRuleTest::holdsFromItsFirstDay()
{
    PointsOffice office;
    PointRule second = rule();
    second.perHour = 20;
    const PointRuleId id = office.putIntoForce(second);
    const PointRuleRepository rules;
    QCOMPARE(rules.on(office.reader(), QDate(2024, 12, 31))->perHour, 10);
    QCOMPARE(rules.on(office.reader(), QDate(2025, 1, 1))->id, id);
    QVERIFY(!rules.on(office.reader(), QDate(1999, 12, 31)));
    QVERIFY(errorOf([&] { office.putIntoForce(rule()); }).contains(QStringLiteral("2025-01-01")));
}

void PointRuleTest::aRuleInForceIsNotEdited()
{
    PointsOffice office;
    PointRule draft = rule();
    office.ledger.office.run([&](UnitOfWork& work) { draft.id = PointRuleRepository().insert(work, draft); });
    draft.perHour = 30;
    office.ledger.office.run([&](UnitOfWork& work) { PointRuleRepository().update(work, draft); });
    QCOMPARE(PointRuleRepository().require(office.reader(), draft.id).perHour, 30);
    office.ledger.office.run(
        [&](UnitOfWork& work) { (void)takePointRuleStep(work, draft.id, PointRuleState::InForce, {}); });
    draft.perHour = 31;
    QVERIFY(!errorOf([&] {
        office.ledger.office.run([&](UnitOfWork& work) { PointRuleRepository().update(work, draft); });
    }).isEmpty());
    QCOMPARE(PointRuleRepository().require(office.reader(), draft.id).perHour, 30);
}

void PointRuleTest::unknownWordsAreRefused()
{
    PointsOffice office;
    PointRule strange = rule();
    strange.fieldRates = QStringLiteral("潜水 9");
    QVERIFY(errorOf([&] { office.putIntoForce(strange); }).contains(QStringLiteral("潜水")));
    strange.fieldRates = QStringLiteral("助老 9");
    strange.honorPoints = QStringLiteral("劳模 9");
    QVERIFY(errorOf([&] { office.putIntoForce(strange); }).contains(QStringLiteral("劳模")));
}

void PointRuleTest::theLastRuleStays()
{
    PointsOffice office;
    const auto withdraw = [&](PointRuleId id) {
        return errorOf([&] {
            office.ledger.office.run([&](UnitOfWork& work) {
                (void)takePointRuleStep(work, id, PointRuleState::Withdrawn, QStringLiteral("旧"));
            });
        });
    };
    QVERIFY(!withdraw(PointRuleId(1)).isEmpty());
    (void)office.putIntoForce(rule());
    QCOMPARE(withdraw(PointRuleId(1)), QString());
    QVERIFY(!PointRuleRepository().on(office.reader(), QDate(2024, 12, 31)));
}

VD_TEST(PointRuleTest)
#include "pointrule_test.moc"
