#include "models/common/error.h"
#include "models/common/task.h"
#include "models/duty/rostersolver.h"
#include "tests/models/duty/rosterprogram.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

namespace {

/// A few people and seats whose times overlap as they please; not always can all be manned.
RosterProblem smallProblem(quint32 seed)
{
    QRandomGenerator random(seed);
    RosterProblem problem;
    problem.before.resize(size_t(3 + random.bounded(5)));
    for (TurnCounts& counts : problem.before) {
        for (int& count : counts)
            count = random.bounded(4);
    }
    const int seats = 4 + random.bounded(9);
    for (int i = 0; i < seats; ++i) {
        RosterSeat seat;
        seat.begin = 24 * random.bounded(4) + 8 + 2 * random.bounded(5);
        seat.end = seat.begin + 1 + random.bounded(5);
        seat.turn = Turn(random.bounded(turnKinds));
        for (int person = 0; person < int(problem.before.size()); ++person) {
            if (random.bounded(10) >= 6)
                continue;
            seat.people.push_back(person);
            if (random.bounded(3) == 0)
                seat.wishing.push_back(person);
        }
        problem.seats.push_back(seat);
    }
    return problem;
}

/// A month at 21 stations with four duties a day: a holiday of three days, weekends, evenings; leave and wishes.
RosterProblem bigProblem(quint32 seed, int people)
{
    QRandomGenerator random(seed);
    RosterProblem problem;
    problem.before.assign(size_t(people), TurnCounts{5, 5, 5, 5});
    std::vector<std::vector<int>> wishes(static_cast<size_t>(people)); // of each day: 0 leave, 1 willing
    for (auto& days : wishes) {
        for (int day = 0; day < 30; ++day)
            days.push_back(random.bounded(20));
    }
    constexpr int begins[]{9, 14, 14, 19};
    constexpr int ends[]{12, 17, 17, 21};
    for (int day = 0; day < 30; ++day) {
        const Turn turn = day < 3 ? Turn::Holiday : (day + 2) % 7 >= 5 ? Turn::Weekend : Turn::Weekday;
        for (int seat = 0; seat < 21 * 4; ++seat) {
            const int post = seat % 4;
            RosterSeat one{day * 1'440 + 60 * begins[post], day * 1'440 + 60 * ends[post],
                post == 3 && turn != Turn::Holiday ? Turn::Evening : turn, {}, {}};
            for (int person = 0; person < people; ++person) {
                const int wish = wishes[size_t(person)][size_t(day)];
                if (wish == 0 || (post == 1 && person % 3 == 0)) // on leave; without the credential
                    continue;
                one.people.push_back(person);
                if (wish == 1)
                    one.wishing.push_back(person);
            }
            problem.seats.push_back(one);
        }
    }
    return problem;
}

} // namespace

/// The sharing out of seats, against an exact solver and against what fairness says.
class RosterSolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheExactSolver_data();
    void equalsTheExactSolver();
    void sharesOutAMonthFairly();
    void fairnessComesBeforeWishes();
    void wishesDecideAmongEquals();
    void nobodySitsTwice();
    void whatCannotBeMannedStaysEmpty();
    void nothingToShareOut();
    void canBeCanceled();
};

void RosterSolverTest::equalsTheExactSolver_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void RosterSolverTest::equalsTheExactSolver()
{
    QFETCH(quint32, seed);
    const RosterProblem problem = smallProblem(seed);
    const RosterPlan plan = solved(problem);
    QVERIFY(isAllowed(problem, plan.person));
    QVERIFY(plan.isBest());
    QCOMPARE(costOf(problem, plan.person), plan.cost);
    QCOMPARE(exactWeight(problem), weighed(problem, plan.cost));
}

/// Counts of each sort lie within one turn of each other, and no wish is left that could be granted for free.
void RosterSolverTest::sharesOutAMonthFairly()
{
    const RosterProblem problem = bigProblem(7, 120);
    QCOMPARE(problem.seats.size(), size_t(2'520));
    const RosterPlan plan = solved(problem);
    QVERIFY(plan.isBest());
    QVERIFY(isAllowed(problem, plan.person));
    QCOMPARE(plan.cost.unmanned, 0);
    const std::vector<TurnCounts> turns = turnsWith(problem, plan.person);
    for (size_t kind = 0; kind < size_t(turnKinds); ++kind) {
        const auto [least, most] = std::minmax_element(turns.begin(), turns.end(),
            [kind](const TurnCounts& left, const TurnCounts& right) { return left[kind] < right[kind]; });
        QVERIFY2((*most)[kind] - (*least)[kind] <= 1, qPrintable(turnTitle(Turn(kind))));
    }
    // No exchange of two seats at one time grants a wish more.
    for (size_t one = 0; one < problem.seats.size(); ++one) {
        for (size_t other = one + 1; other < std::min(one + 84, problem.seats.size()); ++other) {
            std::vector<int> person = plan.person;
            if (problem.seats[one].begin != problem.seats[other].begin)
                continue;
            std::swap(person[one], person[other]);
            const auto& seats = problem.seats;
            if (!holds(seats[one].people, person[one]) || !holds(seats[other].people, person[other]))
                continue;
            const int granted = holds(seats[one].wishing, person[one]) + holds(seats[other].wishing, person[other]);
            const int before
                = holds(seats[one].wishing, plan.person[one]) + holds(seats[other].wishing, plan.person[other]);
            QVERIFY(granted <= before);
        }
    }
}

void RosterSolverTest::fairnessComesBeforeWishes()
{
    RosterProblem problem;
    problem.before = {TurnCounts{3, 0, 0, 0}, TurnCounts{1, 9, 9, 9}};
    problem.seats = {{0, 2, Turn::Weekday, {0, 1}, {0}}};
    QCOMPARE(solved(problem).person, std::vector<int>{1}); // other sorts of turns say nothing
}

void RosterSolverTest::wishesDecideAmongEquals()
{
    RosterProblem problem;
    problem.before = {TurnCounts{2, 0, 0, 0}, TurnCounts{2, 0, 0, 0}, TurnCounts{2, 0, 0, 0}};
    problem.seats = {{0, 2, Turn::Weekday, {0, 1, 2}, {2}}, {2, 4, Turn::Weekday, {0, 1, 2}, {1}}};
    const RosterPlan plan = solved(problem);
    QCOMPARE(plan.person, (std::vector<int>{2, 1}));
    QCOMPARE(plan.cost.unwished, 0);
}

/// 9–12, 11–14 and 13–16: one person can take the first and the last.
void RosterSolverTest::nobodySitsTwice()
{
    RosterProblem problem;
    problem.before = {TurnCounts{}, TurnCounts{100, 0, 0, 0}};
    problem.seats = {
        {9, 12, Turn::Weekday, {0, 1}, {}}, {11, 14, Turn::Weekday, {0, 1}, {}}, {13, 16, Turn::Weekday, {0, 1}, {}}};
    const RosterPlan plan = solved(problem);
    QCOMPARE(plan.person, (std::vector<int>{0, 1, 0}));
    QVERIFY(plan.isBest());
}

void RosterSolverTest::whatCannotBeMannedStaysEmpty()
{
    RosterProblem problem;
    problem.before = {TurnCounts{}};
    problem.seats = {{9, 12, Turn::Weekday, {0}, {}}, {9, 12, Turn::Weekday, {0}, {}}, {20, 21, Turn::Evening, {}, {}}};
    const RosterPlan plan = solved(problem);
    QCOMPARE(plan.cost.unmanned, 2);
    QCOMPARE(plan.person[2], -1);
    QVERIFY(plan.isBest());
}

void RosterSolverTest::nothingToShareOut()
{
    QVERIFY(solved({}).isBest());
    QCOMPARE(solved({{TurnCounts{}}, {}}).cost, RosterCost());
}

void RosterSolverTest::canBeCanceled()
{
    TaskContext task;
    task.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)solveRoster(smallProblem(1), task));
}

VD_TEST(RosterSolverTest)
#include "rostersolver_test.moc"
