#include "models/points/pointacts.h"

#include "models/common/task.h"
#include "models/points/household.h"
#include "models/points/pointcheck.h"
#include "tests/support/errorof.h"
#include "tests/support/pointsoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Lapse, gifts, entries by hand, households.
class PointActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spendsWhatLapsesFirst();
    void lapsesAfterTheLastDay();
    void frozenPointsStay();
    void whatLapsedIsNotTakenTwice();
    void givesWhereTheRuleAllows();
    void correctsByHand();
    void householdsPayInOrder();

private:
    static LapsedPoints lapse(PointsOffice& office, QDate day);
    /// 20 points of March that lapse at the end of May.
    static ServiceRecordId earnForTwoMonths(PointsOffice& office, VolunteerId person);
};

LapsedPoints PointActsTest::lapse(PointsOffice& office, QDate day)
{
    LapsedPoints lapsed;
    office.on(day, [&](UnitOfWork& work) {
        TaskContext quiet;
        lapsed = lapsePoints(work, day, quiet);
    });
    return lapsed;
}

ServiceRecordId PointActsTest::earnForTwoMonths(PointsOffice& office, VolunteerId person)
{
    PointRule rule;
    rule.name = QStringLiteral("两个月");
    rule.validFrom = QDate(2025, 1, 1);
    rule.expiryMonths = 2;
    (void)office.putIntoForce(rule);
    const auto record = office.serve(person, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T11:00"));
    (void)office.book(QDate(2025, 3, 30)); // booked on the 31st
    return record;
}

void PointActsTest::spendsWhatLapsesFirst()
{
    const auto entry = [](qint64 id, PointKind kind, qint64 amount, QDate expires, qint64 of = 0) {
        PointEntry one;
        one.id = PointEntryId(id);
        one.kind = kind;
        one.amount = amount;
        one.expiresOn = expires;
        one.reversalOf = PointEntryId(of);
        return one;
    };
    const QDate may(2025, 5, 31);
    const QDate june(2025, 6, 30);
    const auto rests = [&](const QList<PointEntry>& entries, qint64 frozen = 0) {
        QList<qint64> all;
        for (const PointLot& lot : lotsOf(entries, frozen))
            all << lot.rest;
        return all;
    };
    const QList<PointEntry> lots{entry(1, PointKind::Opening, 5, {}), entry(2, PointKind::Earn, 10, june),
        entry(3, PointKind::Earn, 20, may)}; // in the order may, june, never
    QCOMPARE(rests(lots), (QList<qint64>{20, 10, 5}));
    QCOMPARE(rests(lots, 21), (QList<qint64>{0, 9, 5}));
    QCOMPARE(rests(lots + QList{entry(4, PointKind::Redeem, -20, {})}), (QList<qint64>{0, 10, 5}));
    QCOMPARE(rests(lots + QList{entry(4, PointKind::Redeem, -25, {}), entry(5, PointKind::Return, 25, {}, 4)}),
        (QList<qint64>{20, 10, 5}));
    QCOMPARE(rests(lots + QList{entry(4, PointKind::Reverse, -20, {}, 3), entry(5, PointKind::GiftOut, -12, {})}),
        (QList<qint64>{0, 0, 3}));
    QCOMPARE(rests(lots + QList{entry(4, PointKind::Expire, -20, {}, 3), entry(5, PointKind::Adjust, -1, {})}),
        (QList<qint64>{0, 9, 5}));
    QCOMPARE(rests(lots + QList{entry(4, PointKind::Redeem, -40, {})}), (QList<qint64>{0, 0, 0}));
}

void PointActsTest::lapsesAfterTheLastDay()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    (void)earnForTwoMonths(office, wang);
    QCOMPARE(lapsingPoints(office.reader(), QDate(2025, 5, 31)).points, 0);
    QCOMPARE(lapse(office, QDate(2025, 5, 31)).points, 0);
    QCOMPARE(lapsingPoints(office.reader(), QDate(2025, 6, 1)).points, 20);
    const LapsedPoints lapsed = lapse(office, QDate(2025, 6, 1));
    QCOMPARE(lapsed.points, 20);
    QCOMPARE(lapsed.people, 1);
    QCOMPARE(office.balance(wang), (PointBalance{0, 20, 0, 0}));
    QCOMPARE(lapse(office, QDate(2025, 6, 2)).points, 0);
    QCOMPARE(pointProblems(office.reader()), QStringList());
}

void PointActsTest::frozenPointsStay()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    (void)earnForTwoMonths(office, wang);
    const PointGoodsId oil = office.offer(QStringLiteral("食用油"), 15, 5);
    const ExchangeId exchange = office.freeze(wang, {{oil, 1}}, QDate(2025, 5, 30));
    QCOMPARE(lapse(office, QDate(2025, 6, 1)).points, 5);
    QCOMPARE(office.balance(wang), (PointBalance{15, 20, 0, 15}));
    (void)office.take(exchange, ExchangeState::Cancelled, QDate(2025, 6, 2));
    QVERIFY(!errorOf([&] { (void)office.freeze(wang, {{oil, 1}}, QDate(2025, 6, 3)); }).isEmpty());
    QCOMPARE(lapse(office, QDate(2025, 6, 3)).points, 15);
    QCOMPARE(office.balance(wang).balance, 0);
}

void PointActsTest::whatLapsedIsNotTakenTwice()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    const ServiceRecordId record = earnForTwoMonths(office, wang);
    office.grant(wang, 7, QDate(2025, 5, 1));
    const PointGoodsId soap = office.offer(QStringLiteral("香皂"), 5, 5);
    (void)office.take(office.freeze(wang, {{soap, 1}}, QDate(2025, 5, 2)), ExchangeState::HandedOut, QDate(2025, 5, 2));
    QCOMPARE(lapse(office, QDate(2025, 6, 1)).points, 15);
    QCOMPARE(office.balance(wang).balance, 7);
    office.voidHours(record, QDate(2025, 6, 2));
    QCOMPARE(office.balance(wang).balance, 2); // of the 20 only the 5 that were spent are taken back
    QCOMPARE(pointProblems(office.reader()), QStringList());
}

void PointActsTest::givesWhereTheRuleAllows()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    const VolunteerId li = office.ledger.addVolunteer(QStringLiteral("李明"), office.ledger.south);
    const QDate day(2025, 5, 1);
    office.grant(wang, 30, day);
    TakenStep step;
    const auto give = [&](VolunteerId from, VolunteerId to, qint64 points) {
        return errorOf([&] {
            office.on(
                day, [&](UnitOfWork& work) { step = givePoints(work, from, to, points, QStringLiteral("孝敬")); });
        });
    };
    QVERIFY(!give(wang, li, 10).isEmpty());
    PointRule rule;
    rule.name = QStringLiteral("可转赠");
    rule.validFrom = QDate(2025, 1, 1);
    rule.allowsGifts = true;
    (void)office.putIntoForce(rule);
    QVERIFY(!give(wang, wang, 10).isEmpty());
    QVERIFY(!give(wang, li, 0).isEmpty());
    QVERIFY(!give(wang, li, 31).isEmpty());
    QCOMPARE(give(wang, li, 30), QString());
    QCOMPARE(office.balance(wang), (PointBalance{0, 30, 0, 0}));
    QCOMPARE(office.balance(li), (PointBalance{30, 0, 0, 0}));
    QCOMPARE(PointEntryRepository().ofVolunteer(office.reader(), li).first().sourceId, wang.value());
    office.on(day, [&](UnitOfWork& work) { step.back(work); });
    QCOMPARE(office.balance(wang).balance, 30);
    QCOMPARE(office.balance(li).balance, 0);
    QCOMPARE(pointProblems(office.reader()), QStringList());
}

void PointActsTest::correctsByHand()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    TakenStep step;
    const auto enter = [&](PointKind kind, qint64 amount, const QString& remark) {
        return errorOf([&] {
            office.on(QDate(2025, 5, 1), [&](UnitOfWork& work) {
                PointEntry entry;
                entry.volunteer = wang;
                entry.kind = kind;
                entry.amount = amount;
                entry.day = QDate(2025, 5, 1);
                entry.remark = remark;
                step = enterByHand(work, entry);
            });
        });
    };
    QCOMPARE(enter(PointKind::Opening, 40, {}), QString());
    QVERIFY(!enter(PointKind::Grant, 5, QStringLiteral(" ")).isEmpty());
    QVERIFY(!enter(PointKind::Adjust, 0, QStringLiteral("x")).isEmpty());
    QVERIFY(!enter(PointKind::Adjust, -41, QStringLiteral("x")).isEmpty());
    QVERIFY(!enter(PointKind::Grant, -1, QStringLiteral("x")).isEmpty());
    QVERIFY(!enter(PointKind::Earn, 5, QStringLiteral("x")).isEmpty());
    QVERIFY(!enter(PointKind::Redeem, -5, QStringLiteral("x")).isEmpty());
    QCOMPARE(enter(PointKind::Adjust, -40, QStringLiteral("记错")), QString());
    QCOMPARE(office.balance(wang), (PointBalance{0, 40, 0, 0}));
    office.on(QDate(2025, 5, 2), [&](UnitOfWork& work) { step.back(work); });
    QCOMPARE(office.balance(wang).balance, 40);
    QCOMPARE(enter(PointKind::Grant, 9, QStringLiteral("救人")), QString());
    office.on(QDate(2025, 5, 2), [&](UnitOfWork& work) { step.back(work); });
    QCOMPARE(office.balance(wang), (PointBalance{40, 40, 0, 0}));
    QCOMPARE(pointProblems(office.reader()), QStringList());
}

void PointActsTest::householdsPayInOrder()
{
    PointsOffice office;
    QList<VolunteerId> family;
    HouseholdId home;
    office.ledger.office.run([&](UnitOfWork& work) {
        Household household;
        household.name = QStringLiteral("王芳家");
        household.organisation = office.ledger.north;
        home = HouseholdRepository().insert(work, household);
    });
    for (const char* name : {"王芳", "李明", "李小明"}) {
        family << office.ledger.addVolunteer(QString::fromUtf8(name), office.ledger.north);
        office.grant(family.last(), 10, QDate(2025, 5, 1));
        office.ledger.office.run([&](UnitOfWork& work) {
            HouseholdMember member;
            member.household = home;
            member.volunteer = family.last();
            (void)HouseholdMemberRepository().join(work, member);
        });
    }
    QVERIFY(!errorOf([&] {
        office.ledger.office.run([&](UnitOfWork& work) {
            HouseholdMember again;
            again.household = home;
            again.volunteer = family.first();
            (void)HouseholdMemberRepository().join(work, again);
        });
    }).isEmpty());
    QCOMPARE(payersFor(office.reader(), family.at(1)), (QList{family.at(1), family.at(0), family.at(2)}));
    QCOMPARE(ExchangeDesk::usable(office.reader(), family.at(1)), 30);
    const PointGoodsId oil = office.offer(QStringLiteral("食用油"), 8, 9);
    const ExchangeId exchange = office.freeze(family.at(1), {{oil, 3}}, QDate(2025, 5, 2));
    QCOMPARE(office.balance(family.at(1)).frozen, 10);
    QCOMPARE(office.balance(family.at(0)).frozen, 10);
    QCOMPARE(office.balance(family.at(2)).frozen, 4);
    (void)office.take(exchange, ExchangeState::HandedOut, QDate(2025, 5, 3));
    QCOMPARE(office.balance(family.at(2)), (PointBalance{6, 10, 4, 0}));
    QVERIFY(!errorOf([&] { (void)office.freeze(family.at(0), {{oil, 1}}, QDate(2025, 5, 4)); }).isEmpty());
    QCOMPARE(pointProblems(office.reader()), QStringList());
}

VD_TEST(PointActsTest)
#include "pointacts_test.moc"
