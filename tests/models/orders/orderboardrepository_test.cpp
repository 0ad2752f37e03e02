#include "models/orders/orderboardrepository.h"

#include "models/database/query.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "tests/support/fulloffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class OrderBoardRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void durationsSayNoMoreThanCounts_data();
    void durationsSayNoMoreThanCounts();
    void waitingIsToldAgainstTheDeadline_data();
    void waitingIsToldAgainstTheDeadline();
    void cardsHoldTheirFacts();
    void lanesHoldTheirStates_data();
    void lanesHoldTheirStates();
    void firstDueStandsOnTop();
    void countsTheDay();

private:
    [[nodiscard]] OrderId receive(const QDateTime& requestedAt);
    [[nodiscard]] QList<OrderCardFacts> cards(OrderLane lane, int limit = 100)
    {
        return OrderBoardRepository().cards(m_office->test.reader(), lane, {}, limit);
    }
    [[nodiscard]] Order call() const
    {
        return OrderRepository(m_office->test.vault()).require(m_office->test.reader(), m_office->order);
    }

    std::unique_ptr<FullOffice> m_office;
};

namespace {

const QDateTime now(QDate(2025, 6, 10), QTime(12, 0));

} // namespace

void OrderBoardRepositoryTest::initTestCase()
{
    m_office = std::make_unique<FullOffice>();
}

OrderId OrderBoardRepositoryTest::receive(const QDateTime& requestedAt)
{
    Order order = call();
    order.id = {};
    order.number.clear();
    order.wishedAt = {};
    order.requestedAt = requestedAt;
    order.responseDueAt = requestedAt.addSecs(1800);
    order.completionDueAt = requestedAt.addDays(1);
    OrderId id;
    m_office->test.run([&](UnitOfWork& work) { id = OrderIntake(work, m_office->test.vault()).receive(order); });
    return id;
}

void OrderBoardRepositoryTest::durationsSayNoMoreThanCounts_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << QStringLiteral("0 min");
    QTest::newRow("minutes") << 46 << QStringLiteral("46 min");
    QTest::newRow("nearly an hour") << 59 << QStringLiteral("59 min");
    QTest::newRow("an hour") << 60 << QStringLiteral("1 h");
    QTest::newRow("just over an hour") << 61 << QStringLiteral("1 h 1 min");
    QTest::newRow("whole hours") << 120 << QStringLiteral("2 h");
    QTest::newRow("hours") << 130 << QStringLiteral("2 h 10 min");
    QTest::newRow("nearly ten hours") << 599 << QStringLiteral("9 h 59 min");
    QTest::newRow("just over ten hours") << 601 << QStringLiteral("10 h");
    QTest::newRow("many hours") << 21 * 60 + 44 << QStringLiteral("21 h");
    QTest::newRow("nearly two days") << 48 * 60 - 1 << QStringLiteral("47 h");
    QTest::newRow("two days") << 48 * 60 << QStringLiteral("2 days");
    QTest::newRow("days") << 50 * 60 << QStringLiteral("2 days");
    QTest::newRow("three days") << 72 * 60 << QStringLiteral("3 days");
}

void OrderBoardRepositoryTest::durationsSayNoMoreThanCounts()
{
    QFETCH(int, minutes);
    QTEST(durationText(minutes), "text");
}

void OrderBoardRepositoryTest::waitingIsToldAgainstTheDeadline_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("began"); // minutes ago: requested, or when the state began
    QTest::addColumn<int>("due"); // minutes from now; 9999 for none
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    using enum OrderState;
    const auto row = [](const char* name, OrderState state, int began, int due, const char* text, Tone tone) {
        QTest::newRow(name) << int(state) << began << due << QString::fromUtf8(text) << int(tone);
    };
    row("more than half left", Received, 10, 20, "Received · waiting 10 min", Tone::Good);
    row("half left", ToDispatch, 15, 15, "waiting 15 min · 15 min left", Tone::Attention);
    row("just more than half left", ToDispatch, 14, 16, "waiting 14 min", Tone::Good);
    row("a minute left", ToDispatch, 29, 1, "waiting 29 min · 1 min left", Tone::Attention);
    row("due now", ToDispatch, 30, 0, "waiting 30 min · response is overdue", Tone::Bad);
    row("overdue", ToDispatch, 90, -60, "waiting 1 h 30 min · response is overdue", Tone::Bad);
    row("no deadline", Received, 30, 9999, "Received · waiting 30 min", Tone::Attention);
    row("from the future", Received, -5, 30, "Received · waiting 0 min", Tone::Good);
    row("in service", Serving, 75, 10, "in service for 1 h 15 min", Tone::Information);
    row("in service, due now", Serving, 75, 0, "in service for 1 h 15 min · overdue", Tone::Bad);
    row("dispatched today", Dispatched, 60, 10, "Dispatched 11:00", Tone::Information);
    row("accepted yesterday", Accepted, 13 * 60, 9999, "Accepted yesterday 23:00", Tone::Information);
    row("dispatched long ago", Dispatched, 4 * 24 * 60, -1, "Dispatched 4 days ago · overdue", Tone::Bad);
    row("served today", ToEvaluate, 30, -10, "served 11:30 · call back", Tone::Attention);
}

void OrderBoardRepositoryTest::waitingIsToldAgainstTheDeadline()
{
    QFETCH(int, state);
    QFETCH(int, began);
    QFETCH(int, due);
    OrderCardFacts card;
    card.state = OrderState(state);
    card.requestedAt = card.changedAt = now.addSecs(-60 * began);
    if (due < 9999)
        card.responseDueAt = card.completionDueAt = now.addSecs(60 * due);
    const OrderWaiting waiting = waitingOf(card, now);
    QTEST(waiting.text, "text");
    QTEST(int(waiting.tone), "tone");
}

void OrderBoardRepositoryTest::cardsHoldTheirFacts()
{
    const Vault& vault = m_office->test.vault();
    const OrderId id = receive(now);
    m_office->test.run([&](UnitOfWork& work) {
        OrderIntake(work, vault).accept(id, now.addSecs(60));
        OrderDispatch(work, vault, now.addSecs(120)).dispatch(id, {m_office->team, {}});
    });
    const auto serving = cards(OrderLane::Serving);
    QCOMPARE(serving.size(), 1);
    const OrderCardFacts& card = serving.first();
    const Order order = OrderRepository(vault).require(m_office->test.reader(), id);
    QCOMPARE(card.id, id);
    QCOMPARE(card.number, order.number);
    QCOMPARE(card.state, OrderState::Dispatched);
    QCOMPARE(card.kind, OrderKind::Errand);
    QCOMPARE(card.urgency, OrderUrgency::Urgent);
    QCOMPARE(card.need, QStringLiteral("代买代购"));
    QCOMPARE(card.requester, QStringLiteral("李奶奶"));
    QCOMPARE(card.community, QStringLiteral("虞新社区"));
    QCOMPARE(card.address, QStringLiteral("5号楼2单元"));
    QCOMPARE(card.source, QStringLiteral("热线"));
    QCOMPARE(card.party, QStringLiteral("银龄互助队"));
    QCOMPARE(card.requestedAt, order.requestedAt);
    QCOMPARE(card.responseDueAt, order.responseDueAt);
    QCOMPARE(card.completionDueAt, order.completionDueAt);
    QCOMPARE(card.changedAt, now.addSecs(120));
    m_office->test.run([&](UnitOfWork& work) {
        OrderDispatch(work, vault, now.addSecs(180)).giveBack(id, QStringLiteral("没空"));
        OrderDispatch(work, vault, now.addSecs(240)).dispatch(id, {m_office->team, m_office->person});
    });
    QCOMPARE(cards(OrderLane::Serving).first().party, QStringLiteral("孙玉兰")); // who comes, rather than from where
}

void OrderBoardRepositoryTest::lanesHoldTheirStates_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("lane");
    using enum OrderState;
    const QMap<OrderState, int> lanes{{Received, 0}, {ToDispatch, 0}, {Dispatched, 1}, {Accepted, 1}, {Serving, 1},
        {ToEvaluate, 2}, {Closed, -1}, {Declined, -1}, {Cancelled, -1}};
    QCOMPARE(lanes.keys(), orderStates().states());
    for (auto it = lanes.begin(); it != lanes.end(); ++it)
        QTest::newRow(qPrintable(orderStates().code(it.key()))) << int(it.key()) << it.value();
}

void OrderBoardRepositoryTest::lanesHoldTheirStates()
{
    QFETCH(int, state);
    QFETCH(int, lane);
    m_office->test.run([&](UnitOfWork& work) {
        Query(work.connection(), QStringLiteral("UPDATE orders SET state = ?"))
            .bind(orderStates().code(OrderState(state)))
            .run();
    });
    const qint64 all = OrderRepository(m_office->test.vault()).count(m_office->test.reader());
    for (const OrderLane one : allOrderLanes()) {
        const qint64 expected = int(one) == lane ? all : 0;
        QCOMPARE(OrderBoardRepository().count(m_office->test.reader(), one, {}), expected);
        QCOMPARE(cards(one).size(), expected);
        QVERIFY(!laneTitle(one).isEmpty());
    }
}

void OrderBoardRepositoryTest::firstDueStandsOnTop()
{
    m_office->test.run(
        [](UnitOfWork& work) { work.connection().execute(QStringLiteral("UPDATE orders SET state = 'closed'")); });
    const OrderId later = receive(now.addDays(2));
    const OrderId sooner = receive(now.addDays(1));
    const OrderId soonest = receive(now.addDays(-1));
    const auto ids = [&](int limit) {
        QList<OrderId> all;
        for (const OrderCardFacts& card : cards(OrderLane::ToDispatch, limit))
            all << card.id;
        return all;
    };
    QCOMPARE(ids(10), (QList<OrderId>{soonest, sooner, later}));
    QCOMPARE(ids(2), (QList<OrderId>{soonest, sooner}));
}

void OrderBoardRepositoryTest::countsTheDay()
{
    const auto figures = [&](QDate day) {
        const OrderDayFigures one = OrderBoardRepository().figures(m_office->test.reader(), day, {});
        return QList<qint64>{one.requested, one.dispatched, one.closed};
    };
    QCOMPARE(figures(QDate(2025, 5, 1)), (QList<qint64>{1, 1, 1}));
    QCOMPARE(figures(QDate(2025, 4, 30)), (QList<qint64>{0, 0, 0}));
    QCOMPARE(figures(QDate(2025, 5, 2)), (QList<qint64>{0, 0, 0}));
}

VD_TEST(OrderBoardRepositoryTest)
#include "orderboardrepository_test.moc"
