#include "tests/models/health/smallledger.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class LedgerPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangers_data();
    void strangers();
    void twins_data();
    void twins();
    void ages_data();
    void ages();
    void registration();
    void suspension_data();
    void suspension();
    void roundTimes_data();
    void roundTimes();
    void oneHand_data();
    void oneHand();
};

void LedgerPeopleTest::strangers_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("found");
    QTest::newRow("9") << 9 << 0;
    QTest::newRow("10") << 10 << 1;
}

void LedgerPeopleTest::strangers()
{
    QFETCH(int, people);
    SmallLedger ledger;
    const qint32 day = ledgerMinute(QStringLiteral("2026-03-02")) / minutesOfDay;
    for (int i = 1; i <= people; ++i) {
        ledger.book.people[size_t(i)].registered = day;
        ledger.add(i, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00"));
    }
    ledger.book.people[100].registered = day - 1; // registered the day before
    ledger.add(100, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00"));
    ledger.book.people[101].registered = day; // came again
    ledger.add(101, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00"));
    ledger.add(101, QStringLiteral("2026-03-09T08:00"), QStringLiteral("2026-03-09T10:00"));
    ledger.book.people[102].registered = day; // elsewhere
    ledger.add(102, QStringLiteral("2026-03-02T08:00"), QStringLiteral("2026-03-02T10:00")).organisation = 2;
    const QList<Finding> found = ledger.found(FindingRule::Strangers);
    QTEST(int(found.size()), "found");
    if (!found.isEmpty()) {
        QCOMPARE(found.first().amount, 10);
        QCOMPARE(found.first().records.size(), 10);
    }
}

void LedgerPeopleTest::twins_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("apart");
    QTest::addColumn<int>("found");
    QTest::newRow("10 times") << 10 << 0 << 0;
    QTest::newRow("11 times") << 11 << 0 << 1;
    QTest::newRow("11 times, once a minute apart") << 11 << 1 << 0;
}

void LedgerPeopleTest::twins()
{
    QFETCH(int, times);
    QFETCH(int, apart);
    SmallLedger ledger;
    for (int i = 0; i < times; ++i) {
        const QString day = QStringLiteral("2026-03-%1T").arg(i + 1, 2, 10, QLatin1Char('0'));
        ledger.add(1, day + QStringLiteral("08:07"), day + QStringLiteral("10:13"));
        ledger.add(
            2, day + QStringLiteral("08:07"), day + (i < apart ? QStringLiteral("10:14") : QStringLiteral("10:13")));
    }
    const QList<Finding> found = ledger.found(FindingRule::Twins);
    QTEST(int(found.size()), "found");
    if (!found.isEmpty()) {
        QCOMPARE(found.first().volunteer, VolunteerId(1));
        QCOMPARE(found.first().other, VolunteerId(2));
        QCOMPARE(found.first().amount, 11);
    }
}

void LedgerPeopleTest::ages_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("found");
    QTest::newRow("18 on the day") << QDate(2008, 3, 2) << 9 << 0;
    QTest::newRow("18 the day after") << QDate(2008, 3, 3) << 9 << 1;
    QTest::newRow("in another field") << QDate(2010, 3, 3) << 8 << 0;
    QTest::newRow("birth unknown") << QDate() << 9 << 0;
}

void LedgerPeopleTest::ages()
{
    QFETCH(QDate, born);
    QFETCH(int, field);
    SmallLedger ledger;
    ledger.book.people[1].born = born;
    ledger.add(1, QStringLiteral("2026-03-02T14:00"), QStringLiteral("2026-03-02T17:00")).field = field;
    QTEST(int(ledger.found(FindingRule::MinorInRescue).size()), "found");
}

void LedgerPeopleTest::registration()
{
    SmallLedger ledger;
    const qint32 day = ledgerMinute(QStringLiteral("2026-03-02")) / minutesOfDay;
    ledger.book.people[1].registered = day;
    ledger.book.people[2].registered = day + 1;
    for (int person = 1; person <= 3; ++person) // it is not known when the third one registered
        ledger.add(person, QStringLiteral("2026-03-02T14:00"), QStringLiteral("2026-03-02T17:00"));
    const QList<Finding> found = ledger.found(FindingRule::BeforeRegistration);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().volunteer, VolunteerId(2));
    QCOMPARE(found.first().amount, 1);
}

void LedgerPeopleTest::suspension_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("found");
    QTest::newRow("in between") << -1 << 1 << 1;
    QTest::newRow("suspended on the day") << 0 << 5 << 0;
    QTest::newRow("until the day") << -5 << 0 << 0;
    QTest::newRow("still suspended") << -5 << 100'000 << 1;
}

void LedgerPeopleTest::suspension()
{
    QFETCH(int, from);
    QFETCH(int, to);
    SmallLedger ledger;
    const qint32 day = ledgerMinute(QStringLiteral("2026-03-02")) / minutesOfDay;
    ledger.book.suspensions[1] = {{day + from, day + to}};
    ledger.add(1, QStringLiteral("2026-03-02T14:00"), QStringLiteral("2026-03-02T17:00"));
    QTEST(int(ledger.found(FindingRule::WhileSuspended).size()), "found");
}

void LedgerPeopleTest::roundTimes_data()
{
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("found");
    QTest::newRow("all of 40") << 40 << 40 << 1;
    QTest::newRow("as many as the others") << 40 << 10 << 0;
    QTest::newRow("fewer than the others") << 40 << 0 << 0;
    QTest::newRow("all of too few") << 29 << 29 << 0;
    QTest::newRow("all of just enough") << 30 << 30 << 1;
}

void LedgerPeopleTest::roundTimes()
{
    QFETCH(int, records);
    QFETCH(int, whole);
    SmallLedger ledger;
    ledger.book.teams.insert(7, 3);
    for (int i = 0; i < 200; ++i) { // a quarter of the others' records lasts whole hours
        const QString day = isoDate(QDate(2026, 1, 1).addDays(i));
        ledger
            .add(1, day + QStringLiteral("T08:00"),
                day + (i % 4 == 0 ? QStringLiteral("T10:00") : QStringLiteral("T10:07")))
            .team
            = 6;
        if (i < records)
            ledger
                .add(2, day + QStringLiteral("T08:00"),
                    day + (i < whole ? QStringLiteral("T13:00") : QStringLiteral("T10:07")))
                .team
                = 7;
    }
    QList<Finding> found = ledger.found(FindingRule::RoundTimes);
    found.removeIf([](const Finding& one) { return one.team != TeamId(7); });
    QTEST(int(found.size()), "found");
    if (!found.isEmpty()) {
        QCOMPARE(found.first().team, TeamId(7));
        QCOMPARE(found.first().organisation, OrganisationId(3));
        QCOMPARE(found.first().amount, 1000);
    }
}

void LedgerPeopleTest::oneHand_data()
{
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("found");
    QTest::newRow("30 % of 10") << 10 << 3 << 0;
    QTest::newRow("40 % of 10") << 10 << 4 << 1;
    QTest::newRow("all of 9") << 9 << 9 << 0;
}

void LedgerPeopleTest::oneHand()
{
    QFETCH(int, all);
    QFETCH(int, own);
    SmallLedger ledger;
    for (int i = 0; i < all; ++i)
        ledger.add(i + 1, QStringLiteral("2026-03-31T08:00"), QStringLiteral("2026-03-31T10:07")).isSelfChecked
            = i < own;
    ledger.add(50, QStringLiteral("2026-04-01T08:00"), QStringLiteral("2026-04-01T10:07")).isSelfChecked = true;
    const QList<Finding> found = ledger.found(FindingRule::OneHand);
    QTEST(int(found.size()), "found");
    if (!found.isEmpty())
        QCOMPARE(found.first().day, QDate(2026, 3, 1));
}

VD_TEST(LedgerPeopleTest)
#include "ledgerpeople_test.moc"
