#include "models/orders/ordersteps.h"

#include "models/database/connection.h"
#include "models/database/query.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/office/accountkeeping.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/organisation/organisationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// Each step of an order and its way back.
class OrderStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStepLeavesNothingWhenTakenBack();
    void randomHistoriesLeadBackToTheStart_data();
    void randomHistoriesLeadBackToTheStart();
    void theStoryAndTheTrailKeepBoth();
    void aRatingTakenBackCountsNoMore();
    void anAnsweredRatingStays();
    void refusesWhenSomebodyWentOn();
    void whatWasCorrectedSinceStays();
    void anotherCommunityIsRefused();
    void whatEndsHalfWayChangesNothing();
    void anAnswerIsTakenBack();

private:
    [[nodiscard]] OrderId receive();
    /// Takes the step as a clerk would, whatever it needs.
    TakenStep take(OrderId id, const QString& name);
    void takeBack(const TakenStep& step)
    {
        m_office->run([&](UnitOfWork& work) { step.back(work); });
    }
    void lead(OrderId id, const QStringList& names)
    {
        for (const QString& name : names)
            take(id, name);
    }
    [[nodiscard]] Order stored(OrderId id)
    {
        return OrderRepository(m_office->vault()).require(m_office->reader(), id);
    }
    /// All that counts of orders, without stamps and story.
    [[nodiscard]] QStringList rows();

    std::unique_ptr<TestOffice> m_office;
    OrganisationId m_community;
    TeamId m_team;
};

void OrderStepsTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_office->run([&](UnitOfWork& work) {
        const OrganisationId root = OrganisationRepository().root(work.connection())->id;
        m_community = OrganisationRepository().insert(
            work, {{}, QStringLiteral("S1"), QStringLiteral("虞新社区"), OrganisationKind::Community, root, {}, {}});
        Team team;
        team.code = QStringLiteral("T1");
        team.name = QStringLiteral("青年突击队");
        team.organisation = m_community;
        team.state = TeamState::Active;
        m_team = TeamRepository(m_office->vault()).insert(work, team);
    });
}

OrderId OrderStepsTest::receive()
{
    Order order;
    order.requesterName = QStringLiteral("王大爷");
    order.requesterPhone = QStringLiteral("13812345678");
    order.organisation = m_community;
    order.need = DictionaryRepository().terms(m_office->reader(), Dictionary::NeedCategory).first().id;
    order.requestedAt = QDateTime(QDate(2025, 11, 23), QTime(9, 14));
    OrderId id;
    m_office->run([&](UnitOfWork& work) { id = OrderIntake(work, m_office->vault()).receive(order); });
    return id;
}

TakenStep OrderStepsTest::take(OrderId id, const QString& name)
{
    TakenStep taken;
    m_office->run([&](UnitOfWork& work) {
        OrderSteps steps(work, m_office->vault());
        Evaluation evaluation;
        evaluation.grade = Grade::Dissatisfied;
        if (name == QLatin1String(OrderStepName::dispatch))
            taken = steps.dispatch(id, {m_team, {}});
        else if (name == QLatin1String(OrderStepName::evaluate))
            taken = steps.evaluate(id, evaluation);
        else
            taken = steps.take(id, name, QStringLiteral("说明原因"));
    });
    return taken;
}

QStringList OrderStepsTest::rows()
{
    QStringList rows;
    const auto add = [&](const QString& sql) {
        Query query(m_office->reader(), sql);
        query.run();
        while (query.next())
            rows << query.text(0);
    };
    add(QStringLiteral("SELECT 'order ' || id || ' ' || state || '/' || state_reason || '/' || round || '/' || "
                       "COALESCE(closed_at, '-') "
                       "|| '/' || number || requester_name || organisation_id FROM orders ORDER BY id"));
    add(QStringLiteral(
        "SELECT 'round ' || id || ' ' || order_id || '/' || round || '/' || COALESCE(team_id, 0) || '/' || "
        "COALESCE(volunteer_id, 0) || '/' || COALESCE(dispatched_at, '-') || COALESCE(accepted_at, '-') || "
        "COALESCE(started_at, '-') || COALESCE(ended_at, '-') || COALESCE(closed_at, '-') || unrated_reason FROM "
        "order_rounds ORDER BY id"));
    add(QStringLiteral("SELECT 'rating ' || subject_id || '/' || round || '/' || grade || follow_up || "
                       "follow_up_answer FROM evaluations WHERE round > 0 ORDER BY id"));
    add(QStringLiteral("SELECT 'sum ' || organisation_id || month || '/' || requested || '/' || dispatched || '/' || "
                       "accepted || '/' || closed || '/' || rated || '/' || good FROM order_months WHERE requested + "
                       "dispatched + accepted + closed + rated + good <> 0 ORDER BY organisation_id, month"));
    add(QStringLiteral("SELECT 'figure ' || organisation_id || figure || month || '/' || key_id || '/' || amount FROM "
                       "figure_months WHERE amount <> 0 ORDER BY organisation_id, figure, month, key_id"));
    return rows;
}

/// Along three lives that hold every step of the table.
void OrderStepsTest::everyStepLeavesNothingWhenTakenBack()
{
    const QList<QStringList> lives{
        {OrderStepName::accept, OrderStepName::dispatch, OrderStepName::giveBack, OrderStepName::dispatch,
            OrderStepName::teamAccepts, OrderStepName::start, OrderStepName::finish, OrderStepName::evaluate,
            OrderStepName::reopen, OrderStepName::cancel},
        {OrderStepName::accept, OrderStepName::dispatch, OrderStepName::teamAccepts, OrderStepName::start,
            OrderStepName::finish, OrderStepName::closeUnevaluated},
        {OrderStepName::decline},
    };
    QSet<QString> seen;
    for (const QStringList& life : lives) {
        const OrderId id = receive();
        for (const QString& name : life) {
            const QStringList before = rows();
            takeBack(take(id, name));
            QCOMPARE(rows(), before);
            QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
            take(id, name);
            seen << name;
        }
    }
    for (const OrderState state : orderStates().states()) {
        for (const auto& step : orderStates().steps(state))
            QVERIFY2(seen.contains(orderStates().name(step)), qPrintable(orderStates().name(step)));
    }
}

void OrderStepsTest::randomHistoriesLeadBackToTheStart_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void OrderStepsTest::randomHistoriesLeadBackToTheStart()
{
    QFETCH(int, seed);
    QRandomGenerator random(static_cast<quint32>(seed));
    const QList<OrderId> orders{receive(), receive(), receive()};
    const QStringList start = rows();
    QList<TakenStep> history;
    for (int i = 0; i < 30; ++i) {
        const OrderId id = orders.at(random.bounded(int(orders.size())));
        const auto steps = orderStates().steps(stored(id).state);
        if (!history.isEmpty() && (steps.isEmpty() || random.bounded(5) == 0)) // some are taken back on the way
            takeBack(history.takeLast());
        else if (!steps.isEmpty())
            history << take(id, orderStates().name(steps.at(random.bounded(int(steps.size())))));
        QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
    }
    while (!history.isEmpty())
        takeBack(history.takeLast());
    QCOMPARE(rows(), start);
}

void OrderStepsTest::theStoryAndTheTrailKeepBoth()
{
    const OrderId id = receive();
    const auto entries
        = [&] { return m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM audit_events")).toInt(); };
    const TakenStep accepted = take(id, OrderStepName::accept);
    const int before = entries();
    takeBack(accepted);
    QCOMPARE(entries(), before + 1);
    const auto story = OrderRepository(m_office->vault()).events(m_office->reader(), id);
    QCOMPARE(story.size(), 3);
    QCOMPARE(story.last().from, std::optional(OrderState::ToDispatch));
    QCOMPARE(story.last().to, OrderState::Received);
    QVERIFY(story.last().words.contains(orderStates().title(OrderState::ToDispatch)));
    QCOMPARE(story.last().account, QString::fromUtf8(TestOffice::administrator));
}

void OrderStepsTest::aRatingTakenBackCountsNoMore()
{
    const OrderId id = receive();
    lead(id,
        {OrderStepName::accept, OrderStepName::dispatch, OrderStepName::teamAccepts, OrderStepName::start,
            OrderStepName::finish});
    const EvaluationRepository evaluations;
    for (int again = 1; again <= 2; ++again) {
        const TakenStep evaluated = take(id, OrderStepName::evaluate);
        QCOMPARE(evaluations.openFollowUps(m_office->reader()).size(), 1);
        takeBack(evaluated);
        QCOMPARE(stored(id).state, OrderState::ToEvaluate);
        QVERIFY(!evaluations.findFor(m_office->reader(), EvaluationSubject::Order, id.value(), 1));
        QVERIFY(evaluations.allFor(m_office->reader(), EvaluationSubject::Order, id.value()).isEmpty());
        QVERIFY(evaluations.openFollowUps(m_office->reader()).isEmpty());
        QCOMPARE(m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM evaluations")).toInt(), again);
    }
    take(id, OrderStepName::evaluate);
    QCOMPARE(evaluations.allFor(m_office->reader(), EvaluationSubject::Order, id.value()).size(), 1);
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

void OrderStepsTest::anAnsweredRatingStays()
{
    const OrderId id = receive();
    lead(id,
        {OrderStepName::accept, OrderStepName::dispatch, OrderStepName::teamAccepts, OrderStepName::start,
            OrderStepName::finish});
    const TakenStep evaluated = take(id, OrderStepName::evaluate);
    m_office->run([&](UnitOfWork& work) {
        const auto evaluation = EvaluationRepository().openFollowUps(work.connection()).first();
        EvaluationRepository().answerFollowUp(work, evaluation.id, QStringLiteral("已上门致歉"));
    });
    const QStringList before = rows();
    QVERIFY(!errorOf([&] { takeBack(evaluated); }).isEmpty());
    QCOMPARE(rows(), before);
}

void OrderStepsTest::refusesWhenSomebodyWentOn()
{
    const OrderId id = receive();
    const TakenStep accepted = take(id, OrderStepName::accept);
    const TakenStep dispatched = take(id, OrderStepName::dispatch); // by another clerk
    const QStringList before = rows();
    const QString told = errorOf([&] { takeBack(accepted); });
    QVERIFY2(told.contains(stored(id).number) && told.contains(orderStates().title(OrderState::Dispatched)),
        qPrintable(told));
    QCOMPARE(rows(), before);
    takeBack(dispatched);
    takeBack(accepted); // nothing is in its way any more
    QCOMPARE(stored(id).state, OrderState::Received);
    QVERIFY(!errorOf([&] { takeBack(accepted); }).isEmpty()); // once
}

void OrderStepsTest::whatWasCorrectedSinceStays()
{
    const OrderId id = receive();
    const TakenStep accepted = take(id, OrderStepName::accept);
    m_office->run([&](UnitOfWork& work) {
        Order corrected = stored(id);
        corrected.requesterName = QStringLiteral("王大妈");
        OrderIntake(work, m_office->vault()).correct(corrected);
    });
    takeBack(accepted);
    QCOMPARE(stored(id).state, OrderState::Received);
    QCOMPARE(stored(id).requesterName, QStringLiteral("王大妈"));
}

void OrderStepsTest::anotherCommunityIsRefused()
{
    const OrderId id = receive();
    const TakenStep accepted = take(id, OrderStepName::accept);
    OrganisationId other;
    m_office->run([&](UnitOfWork& work) {
        other = OrganisationRepository().insert(work,
            {{}, QStringLiteral("S2"), QStringLiteral("金都社区"), OrganisationKind::Community,
                OrganisationRepository().root(work.connection())->id, {}, {}});
    });
    AccountKeeping(m_office->office())
        .add({{}, QStringLiteral("金都录入"), Role::Entry, true, other.value()}, QStringLiteral("other-pass-1"));
    m_office->office().signIn(QStringLiteral("金都录入"), QStringLiteral("other-pass-1"));
    const QStringList before = rows();
    QVERIFY_THROWS_EXCEPTION(RefusedError, takeBack(accepted));
    QCOMPARE(rows(), before);
    QCOMPARE(stored(id).state, OrderState::ToDispatch);
}

void OrderStepsTest::whatEndsHalfWayChangesNothing()
{
    const OrderId id = receive();
    lead(id,
        {OrderStepName::accept, OrderStepName::dispatch, OrderStepName::teamAccepts, OrderStepName::start,
            OrderStepName::finish});
    const TakenStep evaluated = take(id, OrderStepName::evaluate);
    const QStringList before = rows();
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([&](UnitOfWork& work) {
        evaluated.back(work);
        throw Error(QStringLiteral("the power fails"));
    }));
    QCOMPARE(rows(), before);
    QCOMPARE(OrderRepository(m_office->vault()).events(m_office->reader(), id).last().to, OrderState::Closed);
}

void OrderStepsTest::anAnswerIsTakenBack()
{
    const OrderId id = receive();
    lead(id,
        {OrderStepName::accept, OrderStepName::dispatch, OrderStepName::teamAccepts, OrderStepName::start,
            OrderStepName::finish, OrderStepName::evaluate});
    const EvaluationRepository evaluations;
    const EvaluationId evaluation = evaluations.openFollowUps(m_office->reader()).first().id;
    const QString answer = QStringLiteral("已上门致歉");
    m_office->run([&](UnitOfWork& work) { evaluations.answerFollowUp(work, evaluation, answer); });
    const auto back = [&](const QString& expected) {
        m_office->run([&](UnitOfWork& work) { evaluations.takeAnswerBack(work, evaluation, expected); });
    };
    QVERIFY(!errorOf([&] { back(QStringLiteral("别的答复")); }).isEmpty());
    back(answer);
    QCOMPARE(evaluations.openFollowUps(m_office->reader()).size(), 1);
    QVERIFY(!errorOf([&] { back(answer); }).isEmpty());
}

VD_TEST(OrderStepsTest)
#include "ordersteps_test.moc"
