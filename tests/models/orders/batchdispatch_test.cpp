#include "models/orders/batchdispatch.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// All waiting orders as one assignment: who is asked, with which remarks, and what stays.
class BatchDispatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OrdersOffice>(); }
    void plansAllThatWait();
    void onlyThoseThatWereChosen();
    void leavesOutWhatIsNotTrue();
    void capacitiesCountWhatIsInHand();
    void tellsTheSecondBest();
    void ranksAsForOneOrder();
    void stopsWhenAsked();

private:
    [[nodiscard]] BatchPlan plan(int perTeam, const QList<qint64>& ids = {})
    {
        TaskContext task;
        return BatchDispatch::plan(m_office->reader(), m_office->test.vault(), {}, ids, perTeam, m_now, task);
    }

    std::unique_ptr<OrdersOffice> m_office;
    QDateTime m_now = QDateTime::currentDateTime();
};

void BatchDispatchTest::plansAllThatWait()
{
    for (int i = 0; i < 6; ++i)
        m_office->call(
            QStringLiteral("居民%1").arg(i), i % 2 ? QStringLiteral("理发") : QStringLiteral("矛盾调解"), 10 + i);
    const OrderId gone = m_office->call(QStringLiteral("丁"), QStringLiteral("理发"), 5);
    m_office->dispatching([&](OrderDispatch& act) { act.dispatch(gone, {m_office->team(), {}}); });
    const BatchPlan all = plan(3);
    QCOMPARE(all.lines.size(), 6);
    QCOMPARE(all.dispatched(), 6);
    QCOMPARE(all.openOfTeam.value(m_office->team().value()), 1);
    for (const BatchLine& line : all.lines) {
        QVERIFY(line.order.id != gone);
        QVERIFY(!line.need.isEmpty());
        QVERIFY(all.loadOf(line.choice()->team) <= 3 || line.choice()->volunteer.isValid());
    }
}

void BatchDispatchTest::onlyThoseThatWereChosen()
{
    const OrderId one = m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 9);
    m_office->call(QStringLiteral("乙"), QStringLiteral("理发"), 8);
    const BatchPlan some = plan(5, {one.value()});
    QCOMPARE(some.lines.size(), 1);
    QCOMPARE(some.lines.first().order.id, one);
    QCOMPARE(plan(5).lines.size(), 2);
    QCOMPARE(plan(5).lines.first().order.id, one); // it waits longer
}

void BatchDispatchTest::leavesOutWhatIsNotTrue()
{
    Order order = m_office->stored(m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 9));
    order.verification = OrderVerification::False;
    order.verificationNote = QStringLiteral("上门无人");
    m_office->run([&](UnitOfWork& work) { OrderIntake(work, m_office->test.vault()).correct(order); });
    QCOMPARE(plan(5).lines.size(), 0);
}

void BatchDispatchTest::capacitiesCountWhatIsInHand()
{
    for (int i = 0; i < 3; ++i)
        m_office->call(QStringLiteral("居民%1").arg(i), QStringLiteral("理发"), 10 + i);
    BatchPlan none = plan(0);
    QCOMPARE(none.dispatched(), 0);
    QCOMPARE(
        batchRemark(none, none.lines.first()), QStringLiteral("waits on: everybody who suits has as much as they may"));
    none.perTeam = 1;
    BatchDispatch::assign(none);
    QCOMPARE(none.dispatched(), 3);
    QSet<qint64> teams;
    for (const BatchLine& line : std::as_const(none.lines))
        teams << line.choice()->team.value();
    QCOMPARE(teams.size(), 3); // three teams, one order each
    const OrderId inHand = m_office->call(QStringLiteral("丁"), QStringLiteral("理发"), 5);
    m_office->dispatching([&](OrderDispatch& act) { act.dispatch(inHand, {m_office->team(), {}}); });
    for (int i = 0; i < 40; ++i) // more than all teams may have
        m_office->call(QStringLiteral("居民%1").arg(i), QStringLiteral("理发"), 20 + i);
    const BatchPlan full = plan(1);
    bool isOffered = false;
    for (const BatchLine& line : full.lines) {
        for (const DispatchSuggestion& choice : line.choices)
            isOffered = isOffered || (choice.team == m_office->team() && !choice.volunteer.isValid());
    }
    QVERIFY(isOffered);
    QCOMPARE(full.loadOf(m_office->team()), 1); // what it has in hand
}

void BatchDispatchTest::tellsTheSecondBest()
{
    for (int i = 0; i < 2; ++i)
        m_office->call(QStringLiteral("居民%1").arg(i), QStringLiteral("理发"), 10 + i);
    BatchPlan pair = plan(1);
    const auto isBest = [](const BatchLine& line) { return line.chosen == 0; };
    QCOMPARE(std::count_if(pair.lines.begin(), pair.lines.end(), isBest), 1);
    for (BatchLine& line : pair.lines) {
        const int gap = line.choices.at(0).score - line.choices.at(1).score;
        QCOMPARE(batchRemark(pair, line).contains(QStringLiteral("needed elsewhere")), line.chosen != 0);
        if (line.chosen == 0)
            QCOMPARE(batchRemark(pair, line), QStringLiteral("next %1, %2 less").arg(line.choices.at(1).name).arg(gap));
        line.chosen = 0; // both to one: said, not refused
    }
    QVERIFY(batchRemark(pair, pair.lines.first()).contains(QStringLiteral("has 2 orders in hand then")));
    pair.lines.first().choices.clear();
    pair.lines.first().chosen = -1;
    QCOMPARE(batchRemark(pair, pair.lines.first()), QStringLiteral("nobody suits"));
}

void BatchDispatchTest::ranksAsForOneOrder()
{
    const OrderId id = m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 9);
    m_office->call(QStringLiteral("乙"), QStringLiteral("矛盾调解"), 8);
    DispatchRanking ranking(m_office->reader(), m_now);
    (void)ranking.of(m_office->stored(m_office->call(QStringLiteral("丙"), QStringLiteral("矛盾调解"), 7)));
    const auto shared = ranking.of(m_office->stored(id));
    const auto alone = suggestDispatch(m_office->reader(), m_office->stored(id), m_now, 1000);
    QVERIFY(shared.size() >= alone.size());
    QCOMPARE(shared.first().name, alone.first().name);
    QCOMPARE(shared.first().score, alone.first().score);
}

void BatchDispatchTest::stopsWhenAsked()
{
    m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 9);
    TaskContext task;
    task.cancel();
    QVERIFY_THROWS_EXCEPTION(
        CancelledError, (void)BatchDispatch::plan(m_office->reader(), m_office->test.vault(), {}, {}, 5, m_now, task));
}

VD_TEST(BatchDispatchTest)
#include "batchdispatch_test.moc"
