#include "models/health/ledgerscan.h"
#include "tests/models/health/smallledger.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class LedgerRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longDays_data();
    void longDays();
    void longDaysOverMidnight();
    void periods_data();
    void periods();
    void madeAfterwards_data();
    void madeAfterwards();
    void enteredLate_data();
    void enteredLate();
    void outsideTheActivity_data();
    void outsideTheActivity();
    void packaged_data();
    void packaged();
    void boundsHaveEdges_data();
    void boundsHaveEdges();
    void keysTellFindingsApart();
};

void LedgerRulesTest::longDays_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("found");
    QTest::newRow("8 hours in two parts") << QStringLiteral("2026-03-02T17:00") << 0;
    QTest::newRow("a minute more") << QStringLiteral("2026-03-02T17:01") << 1;
}

void LedgerRulesTest::longDays()
{
    QFETCH(QString, end);
    SmallLedger ledger;
    ledger.add(1, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T12:00"));
    ledger.add(1, QStringLiteral("2026-03-02T13:00"), end);
    ledger.add(2, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T16:00"));
    const QList<Finding> found = ledger.found(FindingRule::LongDay);
    QTEST(int(found.size()), "found");
    if (!found.isEmpty()) {
        QCOMPARE(found.first().amount, 481);
        QCOMPARE(found.first().usual, 480);
        QCOMPARE(found.first().records, (QList<qint64>{1, 2}));
        QCOMPARE(found.first().volunteer, VolunteerId(1));
        QCOMPARE(found.first().day, QDate(2026, 3, 2));
    }
}

void LedgerRulesTest::longDaysOverMidnight()
{
    SmallLedger ledger;
    ledger.add(1, QStringLiteral("2026-03-02T17:00"), QStringLiteral("2026-03-03T07:00")); // 7 hours on each day
    QVERIFY(ledger.found(FindingRule::LongDay).isEmpty());
    ledger.add(1, QStringLiteral("2026-03-03T08:00"), QStringLiteral("2026-03-03T09:01"));
    const QList<Finding> found = ledger.found(FindingRule::LongDay);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().day, QDate(2026, 3, 3));
    QCOMPARE(found.first().amount, 481);
    SmallLedger pause;
    pause.add(1, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T18:00")).minutes = 480;
    QVERIFY(pause.found(FindingRule::LongDay).isEmpty());
}

void LedgerRulesTest::periods_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("found");
    QTest::newRow("3") << 3 << 0;
    QTest::newRow("4") << 4 << 1;
}

void LedgerRulesTest::periods()
{
    QFETCH(int, count);
    SmallLedger ledger;
    for (int i = 0; i < count; ++i)
        ledger.add(1, QStringLiteral("2026-03-02T1%1:00").arg(i), QStringLiteral("2026-03-02T1%1:30").arg(i), 5);
    ledger.add(1, QStringLiteral("2026-03-02T20:00"), QStringLiteral("2026-03-02T21:00"), 6); // another activity
    ledger.add(1, QStringLiteral("2026-03-03T10:00"), QStringLiteral("2026-03-03T11:00"), 5); // another day
    QTEST(int(ledger.found(FindingRule::ManyPeriods).size()), "found");
}

void LedgerRulesTest::madeAfterwards_data()
{
    QTest::addColumn<int>("afterActivity"); // minutes from the activity's end to its entry
    QTest::addColumn<int>("afterEntry"); // seconds from there to the hours
    QTest::addColumn<int>("found");
    QTest::newRow("a file brings both at once") << 3000 << 119 << 0;
    QTest::newRow("two minutes later") << 3000 << 120 << 1;
    QTest::newRow("an hour later") << 3000 << 3600 << 1;
    QTest::newRow("more than an hour") << 3000 << 3601 << 0;
    QTest::newRow("entered when it ended") << 0 << 600 << 1;
    QTest::newRow("entered before it ended") << -1 << 600 << 0;
}

void LedgerRulesTest::madeAfterwards()
{
    QFETCH(int, afterActivity);
    QFETCH(int, afterEntry);
    SmallLedger ledger;
    LedgerActivity& activity
        = ledger.activity(5, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00"));
    const QDateTime end(QDate(2026, 3, 2), QTime(10, 0));
    activity.created = end.addSecs(qint64(afterActivity) * 60).toMSecsSinceEpoch();
    ledger.add(1, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00"), 5).created
        = activity.created + qint64(afterEntry) * 1000;
    QTEST(int(ledger.found(FindingRule::CreatedAfterwards).size()), "found");
}

void LedgerRulesTest::enteredLate_data()
{
    QTest::addColumn<QDate>("entered");
    QTest::addColumn<int>("found");
    // Served on Monday, 2 March; no holiday in this calendar but one.
    QTest::newRow("the tenth working day") << QDate(2026, 3, 17) << 0; // Friday the 6th is off
    QTest::newRow("the eleventh") << QDate(2026, 3, 18) << 1;
}

void LedgerRulesTest::enteredLate()
{
    QFETCH(QDate, entered);
    SmallLedger ledger;
    ledger.calendar.setWorking(QDate(2026, 3, 6), false);
    ledger.add(1, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00")).created
        = QDateTime(entered, QTime(12, 0)).toMSecsSinceEpoch();
    // What a file brought, activity and hours at once, is history.
    ledger.activity(5, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00")).created
        = QDateTime(entered, QTime(12, 0)).toMSecsSinceEpoch();
    ledger.add(2, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00"), 5).created
        = QDateTime(entered, QTime(12, 1)).toMSecsSinceEpoch();
    const QList<Finding> found = ledger.found(FindingRule::EnteredLate);
    QTEST(int(found.size()), "found");
    if (!found.isEmpty()) {
        QCOMPARE(found.first().amount, 11);
        QCOMPARE(found.first().volunteer, VolunteerId(1));
    }
}

void LedgerRulesTest::outsideTheActivity_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("found");
    QTest::newRow("within") << QStringLiteral("2026-03-02T14:00") << QStringLiteral("2026-03-02T17:00") << 0;
    QTest::newRow("an hour early") << QStringLiteral("2026-03-02T13:00") << QStringLiteral("2026-03-02T17:00") << 0;
    QTest::newRow("a minute more") << QStringLiteral("2026-03-02T12:59") << QStringLiteral("2026-03-02T17:00") << 1;
    QTest::newRow("an hour late") << QStringLiteral("2026-03-02T14:00") << QStringLiteral("2026-03-02T18:00") << 0;
    QTest::newRow("a minute later") << QStringLiteral("2026-03-02T14:00") << QStringLiteral("2026-03-02T18:01") << 1;
}

void LedgerRulesTest::outsideTheActivity()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    SmallLedger ledger;
    ledger.activity(5, QStringLiteral("2026-03-02T14:00"), QStringLiteral("2026-03-02T17:00"));
    ledger.add(1, start, end, 5);
    QTEST(int(ledger.found(FindingRule::OutsideActivity).size()), "found");
}

void LedgerRulesTest::packaged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("found");
    const QString plain = QStringLiteral("清洁家园");
    QTest::newRow("plain") << plain << QString() << QStringLiteral("整理档案") << 0;
    QTest::newRow("by its name") << QStringLiteral("暑期研学营") << QString() << QString() << 1;
    QTest::newRow("by its plan") << plain << QStringLiteral("组织捐款") << QString() << 1;
    QTest::newRow("a name's word in the plan") << plain << QStringLiteral("为研学营地服务") << QString() << 0;
    QTest::newRow("by its content") << plain << QString() << QStringLiteral("捐款换时长") << 1;
}

void LedgerRulesTest::packaged()
{
    QFETCH(QString, name);
    QFETCH(QString, plan);
    QFETCH(QString, content);
    SmallLedger ledger;
    LedgerActivity& activity
        = ledger.activity(5, QStringLiteral("2026-03-02T14:00"), QStringLiteral("2026-03-02T17:00"));
    activity.name = name;
    activity.plan = plan;
    ledger.add(1, QStringLiteral("2026-03-02T14:00"), QStringLiteral("2026-03-02T17:00"), 5);
    const qint64 manual = ledger.add(2, QStringLiteral("2026-03-02T14:00"), QStringLiteral("2026-03-02T17:00")).id;
    if (!content.isEmpty())
        ledger.book.contents.insert(manual, content);
    const QList<Finding> found = ledger.found(FindingRule::Packaged);
    QTEST(int(found.size()), "found");
    if (!found.isEmpty())
        QVERIFY(!found.first().word.isEmpty() && found.first().records.size() == 1);
}

void LedgerRulesTest::boundsHaveEdges_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("acceptable");
    QTest::newRow("0") << 0 << false;
    QTest::newRow("1") << 1 << true;
    QTest::newRow("24") << 24 << true;
    QTest::newRow("25") << 25 << false;
}

void LedgerRulesTest::boundsHaveEdges()
{
    QFETCH(int, hours);
    LedgerBounds bounds;
    bounds.dayHours = hours;
    QTEST(isAcceptable(validate(bounds)), "acceptable");
}

void LedgerRulesTest::keysTellFindingsApart()
{
    SmallLedger ledger;
    const qint32 day = ledgerMinute(QStringLiteral("2026-03-02")) / minutesOfDay;
    ledger.book.people[1].registered = day + 10;
    ledger.add(1, QStringLiteral("2026-03-02T06:00"), QStringLiteral("2026-03-02T14:01"));
    ledger.add(1, QStringLiteral("2026-03-02T15:00"), QStringLiteral("2026-03-02T17:00"));
    ledger.add(1, QStringLiteral("2026-03-03T06:00"), QStringLiteral("2026-03-03T14:01"));
    QSet<QString> keys;
    int count = 0;
    for (const FindingRule rule : findingRules()) {
        for (const Finding& finding : ledger.found(rule)) {
            keys.insert(finding.key());
            ++count;
            QVERIFY(!findingRuleTitle(rule).isEmpty());
            QVERIFY(!findingWords(rule, finding.amount, finding.usual, finding.word).isEmpty());
        }
    }
    QCOMPARE(count, 5); // three records before the registration, two long days
    QCOMPARE(keys.size(), count);
}

VD_TEST(LedgerRulesTest)
#include "ledgerrules_test.moc"
