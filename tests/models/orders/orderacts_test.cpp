#include "models/database/connection.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/orders/dispatchsuggestion.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdeadlines.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/estateimport.h"
#include "models/teams/teamimport.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// An order's life by the acts of the clerk, on the real communities and teams.
class OrderActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesNumberAndDeadlines();
    void halvesTheTimeOfUrgentOrders();
    void refusesAnOrderWithoutWhoAndWhat();
    void tellsTheWholeStory();
    void comesBackWhenTheTeamCannot();
    void refusesTeamsThatDoNotWork();
    void closesUnratedOnlyWithAReason();
    void startsANextRoundWhenReopened();
    void keepsTheSumsOfEveryMonth();
    void findsSumsThatDoNotAgree();
    void suggestsWithReasons();

private:
    [[nodiscard]] Order call(const QString& need = QStringLiteral("矛盾调解")) const;
    [[nodiscard]] OrderId receive(const Order& order);
    [[nodiscard]] OrderId served();
    [[nodiscard]] Order stored(OrderId id)
    {
        return OrderRepository(m_office->vault()).require(m_office->reader(), id);
    }
    [[nodiscard]] TeamId team(const QString& name)
    {
        return TeamRepository(m_office->vault()).index(m_office->reader()).value(name);
    }
    void dispatching(OrderId id, const std::function<void(OrderDispatch&)>& act)
    {
        (void)id;
        m_office->run([&](UnitOfWork& work) {
            OrderDispatch dispatch(work, m_office->vault(), m_now);
            act(dispatch);
        });
        m_now = m_now.addSecs(600);
    }
    void closing(const std::function<void(OrderClosing&)>& act)
    {
        m_office->run([&](UnitOfWork& work) {
            OrderClosing closing(work, m_office->vault(), m_now);
            act(closing);
        });
        m_now = m_now.addSecs(600);
    }

    std::unique_ptr<TestOffice> m_office;
    QDateTime m_now;
};

void OrderActsTest::init()
{
    m_office = std::make_unique<TestOffice>();
    m_now = QDateTime(QDate(2025, 11, 23), QTime(9, 14));
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    m_office->run([](UnitOfWork& work) { // the 23rd is a Sunday
        SettingsRepository().set(work, SettingKey::workingHours, QString());
    });
}

Order OrderActsTest::call(const QString& need) const
{
    Order order;
    order.requesterName = QStringLiteral("王大爷");
    order.requesterPhone = QStringLiteral("138 1234 5678");
    order.organisation = OrganisationRepository().findByName(m_office->reader(), QStringLiteral("虞新社区"))->id;
    order.need = DictionaryRepository().idOf(m_office->reader(), Dictionary::NeedCategory, need);
    order.requestedAt = m_now;
    return order;
}

OrderId OrderActsTest::receive(const Order& order)
{
    OrderId id;
    m_office->run([&](UnitOfWork& work) {
        OrderIntake intake(work, m_office->vault());
        id = intake.receive(order);
        intake.accept(id, order.requestedAt);
    });
    return id;
}

OrderId OrderActsTest::served()
{
    const OrderId id = receive(call());
    dispatching(id, [&](OrderDispatch& act) { act.dispatch(id, {team(QStringLiteral("青年突击队")), {}}); });
    dispatching(id, [&](OrderDispatch& act) { act.accept(id); });
    dispatching(id, [&](OrderDispatch& act) { act.start(id); });
    dispatching(id, [&](OrderDispatch& act) { act.finish(id); });
    return id;
}

void OrderActsTest::givesNumberAndDeadlines()
{
    const Order first = stored(receive(call()));
    const Order second = stored(receive(call()));
    QVERIFY(first.number.endsWith(QStringLiteral("20251100001")));
    QVERIFY(second.number.endsWith(QStringLiteral("20251100002")));
    QCOMPARE(first.requesterPhone, QStringLiteral("13812345678"));
    QCOMPARE(first.responseDueAt, m_now.addSecs(30 * 60));
    QVERIFY(first.completionDueAt > first.responseDueAt);
    QCOMPARE(first.state, OrderState::ToDispatch);
}

void OrderActsTest::halvesTheTimeOfUrgentOrders()
{
    Order order = call();
    order.urgency = OrderUrgency::Urgent;
    QCOMPARE(stored(receive(order)).responseDueAt, m_now.addSecs(15 * 60));
}

void OrderActsTest::refusesAnOrderWithoutWhoAndWhat()
{
    Order order = call();
    order.requesterName.clear();
    QVERIFY_THROWS_EXCEPTION(Error, (void)receive(order));
    order = call();
    order.need = {};
    QVERIFY_THROWS_EXCEPTION(Error, (void)receive(order));
    QCOMPARE(OrderRepository(m_office->vault()).count(m_office->reader()), 0);
}

void OrderActsTest::tellsTheWholeStory()
{
    const OrderId id = served();
    EvaluationId evaluation;
    Evaluation words;
    words.grade = Grade::Dissatisfied;
    words.words = QStringLiteral("来得太晚");
    closing([&](OrderClosing& act) { evaluation = act.evaluate(id, words); });

    const Order order = stored(id);
    QCOMPARE(order.state, OrderState::Closed);
    const auto round = OrderRepository(m_office->vault()).round(m_office->reader(), id, 1);
    QCOMPARE(round->team, team(QStringLiteral("青年突击队")));
    QVERIFY(round->dispatchedAt < round->acceptedAt && round->acceptedAt < round->startedAt
        && round->startedAt < round->endedAt && round->endedAt < round->closedAt);
    const auto events = OrderRepository(m_office->vault()).events(m_office->reader(), id);
    QList<OrderState> states;
    for (const OrderEvent& event : events)
        states << event.to;
    using S = OrderState;
    QCOMPARE(states,
        QList<S>({S::Received, S::ToDispatch, S::Dispatched, S::Accepted, S::Serving, S::ToEvaluate, S::Closed}));
    QVERIFY(events.at(2).words.contains(QStringLiteral("青年突击队")));
    const auto kept = EvaluationRepository().find(m_office->reader(), evaluation);
    QCOMPARE(kept->evaluator, QStringLiteral("王大爷"));
    QCOMPARE(kept->followUp, FollowUp::Open);
    QCOMPARE(kept->calledBy, m_office->office().account().id); // unless somebody else is named
}

void OrderActsTest::comesBackWhenTheTeamCannot()
{
    const OrderId id = receive(call());
    dispatching(id, [&](OrderDispatch& act) { act.dispatch(id, {team(QStringLiteral("青年突击队")), {}}); });
    QVERIFY_THROWS_EXCEPTION(Error, dispatching(id, [&](OrderDispatch& act) { act.giveBack(id, QString()); }));
    dispatching(id, [&](OrderDispatch& act) { act.giveBack(id, QStringLiteral("人手不足")); });
    QCOMPARE(stored(id).state, OrderState::ToDispatch);
    QVERIFY(!OrderRepository(m_office->vault()).round(m_office->reader(), id, 1)->team.isValid());
    const auto events = OrderRepository(m_office->vault()).events(m_office->reader(), id);
    QVERIFY(events.last().words.contains(QStringLiteral("青年突击队")));
    QVERIFY(events.last().words.contains(QStringLiteral("人手不足")));
    const OrderId closed = served();
    closing([&](OrderClosing& act) { act.closeUnevaluated(closed, QStringLiteral("三次未接")); });
    QVERIFY_THROWS_EXCEPTION( // to be reopened, as a round of its own
        Error, dispatching(closed, [&](OrderDispatch& act) { act.giveBack(closed, QStringLiteral("人手不足")); }));
    QCOMPARE(stored(closed).state, OrderState::Closed);
}

void OrderActsTest::refusesTeamsThatDoNotWork()
{
    const OrderId id = receive(call());
    const TeamId resting = team(QStringLiteral("红色宣讲团"));
    m_office->run([&](UnitOfWork& work) {
        TeamRepository(m_office->vault()).changeState(work, resting, TeamState::Suspended, QStringLiteral("休整"));
    });
    QVERIFY_THROWS_EXCEPTION(Error, dispatching(id, [&](OrderDispatch& act) { act.dispatch(id, {resting, {}}); }));
    QVERIFY_THROWS_EXCEPTION(Error, dispatching(id, [&](OrderDispatch& act) { act.dispatch(id, {}); }));
    QCOMPARE(stored(id).state, OrderState::ToDispatch);
    for (const DispatchSuggestion& suggestion : suggestDispatch(m_office->reader(), stored(id), m_now, 50))
        QVERIFY(suggestion.team != resting);
}

void OrderActsTest::closesUnratedOnlyWithAReason()
{
    const OrderId id = served();
    QVERIFY_THROWS_EXCEPTION(
        Error, closing([&](OrderClosing& act) { act.closeUnevaluated(id, QStringLiteral("  ")); }));
    closing([&](OrderClosing& act) { act.closeUnevaluated(id, QStringLiteral("三次未接")); });
    QCOMPARE(stored(id).state, OrderState::Closed);
    QCOMPARE(OrderRepository(m_office->vault()).round(m_office->reader(), id, 1)->unevaluatedReason,
        QStringLiteral("三次未接"));
}

void OrderActsTest::startsANextRoundWhenReopened()
{
    const OrderId id = served();
    closing([&](OrderClosing& act) { (void)act.evaluate(id, {}); });
    closing([&](OrderClosing& act) { act.reopen(id, QStringLiteral("又坏了")); });
    const Order order = stored(id);
    QCOMPARE(order.round, 2);
    QCOMPARE(order.state, OrderState::ToDispatch);
    QVERIFY(!order.closedAt.isValid());
    const auto rounds = OrderRepository(m_office->vault()).rounds(m_office->reader(), id);
    QCOMPARE(rounds.size(), 2);
    QVERIFY(rounds.first().closedAt.isValid());
    QVERIFY(!rounds.last().team.isValid());
    QVERIFY(EvaluationRepository().findFor(m_office->reader(), EvaluationSubject::Order, id.value(), 1).has_value());
    QVERIFY_THROWS_EXCEPTION(
        Error, dispatching(id, [&](OrderDispatch& act) { act.giveBack(id, QStringLiteral("?")); }));
}

void OrderActsTest::keepsTheSumsOfEveryMonth()
{
    const OrderId id = served();
    m_now = QDateTime(QDate(2025, 12, 1), QTime(8, 0));
    Evaluation good;
    good.grade = Grade::Satisfied;
    closing([&](OrderClosing& act) { (void)act.evaluate(id, good); });
    const auto figure = [&](const QString& column, const QString& month) {
        return m_office->reader()
            .scalar(
                QStringLiteral("SELECT COALESCE(SUM(%1), 0) FROM order_months WHERE month = ?").arg(column), {month})
            .toInt();
    };
    QCOMPARE(figure(QStringLiteral("requested"), QStringLiteral("2025-11")), 1);
    QCOMPARE(figure(QStringLiteral("closed"), QStringLiteral("2025-11")), 0);
    QCOMPARE(figure(QStringLiteral("closed"), QStringLiteral("2025-12")), 1);
    QCOMPARE(figure(QStringLiteral("good"), QStringLiteral("2025-12")), 1);

    Order corrected = stored(id);
    corrected.kind = OrderKind::Errand;
    corrected.organisation = OrganisationRepository().findByName(m_office->reader(), QStringLiteral("向阳社区"))->id;
    m_office->run([&](UnitOfWork& work) { OrderIntake(work, m_office->vault()).correct(corrected); });
    QCOMPARE(figure(QStringLiteral("errands_closed"), QStringLiteral("2025-12")), 1);
    QCOMPARE(figure(QStringLiteral("closed"), QStringLiteral("2025-12")), 1);
    closing([&](OrderClosing& act) { act.reopen(id, QStringLiteral("又坏了")); });
    QCOMPARE(figure(QStringLiteral("closed"), QStringLiteral("2025-12")), 1); // the month stays as reported
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

void OrderActsTest::findsSumsThatDoNotAgree()
{
    const OrderId id = served();
    closing([&](OrderClosing& act) { (void)act.evaluate(id, {}); });
    m_office->run(
        [&](UnitOfWork& work) { work.connection().execute(QStringLiteral("UPDATE order_months SET closed = 7")); });
    const QStringList problems = OrderRollups::problems(m_office->reader());
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().contains(QStringLiteral("虞新社区")));
    m_office->run([&](UnitOfWork& work) { OrderRollups::recompute(work); });
    QVERIFY(OrderRollups::problems(m_office->reader()).isEmpty());
}

void OrderActsTest::suggestsWithReasons()
{
    EstateImport estates;
    m_office->importFile(estates, QStringLiteral("09-小区.xlsx"));
    const Order order = stored(receive(call()));
    const auto suggestions = suggestDispatch(m_office->reader(), order, m_now);
    QCOMPARE(suggestions.size(), 6);
    for (qsizetype i = 1; i < suggestions.size(); ++i)
        QVERIFY(suggestions.at(i - 1).score >= suggestions.at(i).score);
    QVERIFY(suggestions.first().score <= 100);
    QVERIFY(suggestions.first().reasonText().contains(QStringLiteral("矛盾调解")));
    QStringList names;
    for (const DispatchSuggestion& suggestion : suggestions) {
        names << suggestion.name;
        QVERIFY(!suggestion.reasons.isEmpty());
    }
    QVERIFY(names.contains(QStringLiteral("矛盾调解志愿服务队")));
}

VD_TEST(OrderActsTest)
#include "orderacts_test.moc"
