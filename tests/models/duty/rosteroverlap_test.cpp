#include "tests/models/duty/rosterprogram.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

/// Duties whose times overlap from seat to seat: 8:30–12, 11–14, 13:30–17 and an evening, at each station half an hour
/// later than at the one before. Wishes are granted as far as fairness and the overlaps allow.
class RosterOverlapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheExactSolver_data();
    void equalsTheExactSolver();
    void grantsWhatAMonthAllows_data();
    void grantsWhatAMonthAllows();
    void saysWhatItDidNotProve();
};

static RosterProblem overlapping(quint32 seed, int people, int stations, int days)
{
    QRandomGenerator random(seed);
    RosterProblem problem;
    problem.before.assign(size_t(people), TurnCounts{});
    for (TurnCounts& counts : problem.before) {
        for (int& count : counts)
            count = random.bounded(3);
    }
    constexpr int begins[]{510, 660, 810, 1'080};
    constexpr int ends[]{720, 840, 1'020, 1'200};
    for (int seat = 0; seat < 4 * days * stations; ++seat) {
        const int day = seat / (4 * stations);
        const int shift = day * 1'440 + 30 * (seat / 4 % stations % 3);
        const Turn turn = day % 7 >= 5 ? Turn::Weekend : Turn::Weekday;
        RosterSeat one{shift + begins[seat % 4], shift + ends[seat % 4], seat % 4 == 3 ? Turn::Evening : turn, {}, {}};
        for (int person = 0; person < people; ++person) {
            const quint32 mood = QRandomGenerator(seed * 7'919 + quint32(person * 131 + day)).bounded(10U);
            if (mood == 0 || random.bounded(4) == 0) // on leave; not at this station
                continue;
            one.people.push_back(person);
            if (mood >= 7)
                one.wishing.push_back(person);
        }
        problem.seats.push_back(one);
    }
    return problem;
}

void RosterOverlapTest::equalsTheExactSolver_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void RosterOverlapTest::equalsTheExactSolver()
{
    QFETCH(quint32, seed);
    const RosterProblem problem = overlapping(seed, 4 + int(seed % 5), 1 + int(seed % 2), 3);
    const RosterPlan plan = solved(problem);
    QVERIFY(isAllowed(problem, plan.person));
    QCOMPARE(costOf(problem, plan.person), plan.cost);
    QVERIFY(plan.isBest());
    QCOMPARE(weighed(problem, plan.cost), exactWeight(problem));
}

void RosterOverlapTest::grantsWhatAMonthAllows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// 720 seats: as fair as can be, with every wish that is left, and proven.
void RosterOverlapTest::grantsWhatAMonthAllows()
{
    QFETCH(quint32, seed);
    const RosterProblem problem = overlapping(seed, 40, 6, 30);
    QCOMPARE(problem.seats.size(), size_t(720));
    QElapsedTimer clock;
    clock.start();
    const RosterPlan plan = solved(problem);
    qInfo("%lld ms, %d of %zu seats without a wish", clock.elapsed(), plan.cost.unwished, problem.seats.size());
    QVERIFY(isAllowed(problem, plan.person));
    QCOMPARE(plan.cost.unmanned, 0);
    QVERIFY(plan.isBest());
}

/// Too few people for so many overlaps: what is not proven to be best lies between the bound and the plan, and is as
/// fair as can be.
void RosterOverlapTest::saysWhatItDidNotProve()
{
    int proven = 0;
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const RosterProblem problem = overlapping(seed, 12, 2, 28);
        const RosterPlan plan = solved(problem);
        QVERIFY(isAllowed(problem, plan.person));
        QVERIFY(plan.bound <= plan.cost);
        QCOMPARE(plan.bound.unmanned, plan.cost.unmanned);
        QCOMPARE(plan.bound.squares, plan.cost.squares);
        QVERIFY2(plan.cost.unwished - plan.bound.unwished <= 3, qPrintable(QString::number(plan.cost.unwished)));
        proven += plan.isBest();
    }
    QVERIFY(proven >= 1);
}

VD_TEST(RosterOverlapTest)
#include "rosteroverlap_test.moc"
