#include "models/points/exchangedesk.h"

#include "models/points/pointcheck.h"
#include "tests/support/errorof.h"
#include "tests/support/pointsoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <array>

/// 兑换台 and goods store: limits at both edges, every state and step, the last piece.
class ExchangeDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void freezesUntilItIsCollected();
    void everyStateAllowsItsStepsOnly_data();
    void everyStateAllowsItsStepsOnly();
    void stepsAreTakenBack_data();
    void stepsAreTakenBack();
    void limitsCountByPeriod_data();
    void limitsCountByPeriod();
    void offersHaveTheirDays_data();
    void offersHaveTheirDays();
    void theLastUmbrellaGoesOnce();
    void lapsesWhatNobodyCollects();
    void whatSuffersIsRefused();
    void storeKeepsItsBooks();
    void countsAgainstTheBooks();

private:
    /// What is there: usable points, frozen points, pieces, reserved pieces.
    using Holding = std::array<qint64, 4>;
    [[nodiscard]] Holding holding();
    ExchangeId inState(ExchangeState state);

    std::unique_ptr<PointsOffice> m_office;
    VolunteerId m_wang;
    PointGoodsId m_umbrella;
    const QDate m_day{2025, 5, 10};
};

void ExchangeDeskTest::init()
{
    m_office = std::make_unique<PointsOffice>();
    m_wang = m_office->ledger.addVolunteer(QStringLiteral("王芳"), m_office->ledger.north);
    m_office->grant(m_wang, 100, QDate(2025, 5, 1));
    m_umbrella = m_office->offer(QStringLiteral("雨伞"), 20, 4);
}

void ExchangeDeskTest::cleanup()
{
    QCOMPARE(pointProblems(m_office->reader()), QStringList());
    m_office.reset();
}

ExchangeDeskTest::Holding ExchangeDeskTest::holding()
{
    const PointBalance balance = m_office->balance(m_wang);
    const PointGoods goods = m_office->goods(m_umbrella);
    return {balance.balance, balance.frozen, goods.stock, goods.reserved};
}

ExchangeId ExchangeDeskTest::inState(ExchangeState state)
{
    const ExchangeId id = m_office->freeze(m_wang, {{m_umbrella, 2}}, m_day);
    if (state == ExchangeState::GivenBack)
        (void)m_office->take(id, ExchangeState::HandedOut, m_day);
    if (state != ExchangeState::Frozen)
        (void)m_office->take(id, state, m_day);
    return id;
}

void ExchangeDeskTest::freezesUntilItIsCollected()
{
    const ExchangeId id = m_office->freeze(m_wang, {{m_umbrella, 2}, {m_umbrella, 1}}, m_day);
    QCOMPARE(holding(), (Holding{100, 60, 4, 3}));
    const Exchange exchange = ExchangeRepository().require(m_office->reader(), id);
    QCOMPARE(exchange.number, QStringLiteral("DH00001"));
    QCOMPARE(exchange.points, 60);
    QCOMPARE(exchange.balanceBefore, 100);
    QCOMPARE(exchange.keepUntil, m_day.addDays(30));
    (void)m_office->take(id, ExchangeState::HandedOut, m_day.addDays(1));
    QCOMPARE(holding(), (Holding{40, 0, 1, 0}));
    QCOMPARE(ExchangeRepository().require(m_office->reader(), id).handedOn, m_day.addDays(1));
    QCOMPARE(m_office->balance(m_wang).spent, 60);
}

void ExchangeDeskTest::everyStateAllowsItsStepsOnly_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (const ExchangeState from : exchangeStates().states()) {
        for (const ExchangeState to : exchangeStates().states())
            QTest::addRow("%d to %d", int(from), int(to)) << int(from) << int(to);
    }
}

void ExchangeDeskTest::everyStateAllowsItsStepsOnly()
{
    QFETCH(int, from);
    QFETCH(int, to);
    using enum ExchangeState;
    static const QList<std::pair<ExchangeState, ExchangeState>> allowed{
        {Frozen, HandedOut}, {Frozen, Cancelled}, {Frozen, Lapsed}, {HandedOut, GivenBack}};
    const ExchangeId id = inState(ExchangeState(from));
    const Holding before = holding();
    const QString problem = errorOf([&] { (void)m_office->take(id, ExchangeState(to), m_day); });
    const bool may = allowed.contains(std::pair(ExchangeState(from), ExchangeState(to)));
    QCOMPARE(problem.isEmpty(), may);
    if (!may)
        QCOMPARE(holding(), before);
    const ExchangeState now = may ? ExchangeState(to) : ExchangeState(from);
    QCOMPARE(ExchangeRepository().stateOf(m_office->reader(), id), now);
    const Holding free{100, 0, 4, 0};
    QCOMPARE(holding(), now == Frozen ? Holding({100, 40, 4, 2}) : now == HandedOut ? Holding({60, 0, 2, 0}) : free);
}

void ExchangeDeskTest::stepsAreTakenBack_data()
{
    using enum ExchangeState;
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("handed out") << int(Frozen) << int(HandedOut);
    QTest::newRow("canceled") << int(Frozen) << int(Cancelled);
    QTest::newRow("lapsed") << int(Frozen) << int(Lapsed);
    QTest::newRow("given back") << int(HandedOut) << int(GivenBack);
}

void ExchangeDeskTest::stepsAreTakenBack()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const ExchangeId id = inState(ExchangeState(from));
    const Exchange before = ExchangeRepository().require(m_office->reader(), id);
    const Holding held = holding();
    TakenStep step = m_office->take(id, ExchangeState(to), m_day.addDays(2));
    m_office->on(m_day.addDays(2), [&](UnitOfWork& work) { step.back(work); });
    QCOMPARE(holding(), held);
    Exchange after = ExchangeRepository().require(m_office->reader(), id);
    after.stateReason = before.stateReason;
    QCOMPARE(after, before);
    step = m_office->take(id, ExchangeState(to), m_day.addDays(3));
    const bool lets = ExchangeState(to) != ExchangeState::HandedOut;
    if (!lets)
        return;
    (void)m_office->freeze(m_wang, {{m_umbrella, 3}}, m_day.addDays(3)); // what was given back is gone again
    QVERIFY(!errorOf([&] { m_office->on(m_day.addDays(3), [&](UnitOfWork& work) { step.back(work); }); }).isEmpty());
    QCOMPARE(ExchangeRepository().stateOf(m_office->reader(), id), ExchangeState(to));
}

void ExchangeDeskTest::limitsCountByPeriod_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("later");
    QTest::addColumn<bool>("again");
    QTest::newRow("ever") << int(LimitPeriod::Ever) << QDate(2030, 1, 1) << false;
    QTest::newRow("the year's last day") << int(LimitPeriod::Year) << QDate(2025, 12, 31) << false;
    QTest::newRow("the next year") << int(LimitPeriod::Year) << QDate(2026, 1, 1) << true;
    QTest::newRow("the month's last day") << int(LimitPeriod::Month) << QDate(2025, 5, 31) << false;
    QTest::newRow("the next month") << int(LimitPeriod::Month) << QDate(2025, 6, 1) << true;
}

void ExchangeDeskTest::limitsCountByPeriod()
{
    QFETCH(int, period);
    QFETCH(QDate, later);
    QFETCH(bool, again);
    const PointGoodsId oil = m_office->offer(QStringLiteral("食用油"), 1, 20, [&](PointGoods& goods) {
        goods.personLimit = 3;
        goods.period = LimitPeriod(period);
    });
    QVERIFY(!errorOf([&] { (void)m_office->freeze(m_wang, {{oil, 2}, {oil, 2}}, m_day); }).isEmpty());
    const ExchangeId first = m_office->freeze(m_wang, {{oil, 2}}, m_day);
    (void)m_office->freeze(m_wang, {{oil, 1}}, m_day);
    QVERIFY(!errorOf([&] { (void)m_office->freeze(m_wang, {{oil, 1}}, m_day); }).isEmpty());
    QCOMPARE(errorOf([&] { (void)m_office->freeze(m_wang, {{oil, 1}}, later); }).isEmpty(), again);
    (void)m_office->take(first, ExchangeState::Cancelled, m_day);
    QCOMPARE(errorOf([&] { (void)m_office->freeze(m_wang, {{oil, 1}}, m_day); }), QString());
}

void ExchangeDeskTest::offersHaveTheirDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("offered");
    QTest::newRow("the day before") << QDate(2025, 5, 4) << false;
    QTest::newRow("the first day") << QDate(2025, 5, 5) << true;
    QTest::newRow("the last day") << QDate(2025, 5, 25) << true;
    QTest::newRow("the day after") << QDate(2025, 5, 26) << false;
}

void ExchangeDeskTest::offersHaveTheirDays()
{
    QFETCH(QDate, day);
    QFETCH(bool, offered);
    const PointGoodsId oil = m_office->offer(QStringLiteral("食用油"), 1, 20, [](PointGoods& goods) {
        goods.validFrom = QDate(2025, 5, 5);
        goods.validUntil = QDate(2025, 5, 25);
    });
    QCOMPARE(errorOf([&] { (void)m_office->freeze(m_wang, {{oil, 1}}, day); }).isEmpty(), offered);
    QList<PointGoodsId> names;
    for (const PointGoods& goods : PointGoodsRepository().offered(m_office->reader(), day))
        names << goods.id;
    QCOMPARE(names.contains(oil), offered);
    QVERIFY(names.contains(m_umbrella));
}

void ExchangeDeskTest::theLastUmbrellaGoesOnce()
{
    const VolunteerId li = m_office->ledger.addVolunteer(QStringLiteral("李明"), m_office->ledger.south);
    m_office->grant(li, 100, m_day);
    (void)m_office->freeze(m_wang, {{m_umbrella, 3}}, m_day);
    int served = 0;
    int refused = 0;
    QList<QFuture<ChangeSet>> clerks; // both ask before either is answered
    for (const VolunteerId person : {m_wang, li})
        clerks << m_office->ledger.office.database().post({}, [this, person](UnitOfWork& work) {
            (void)ExchangeDesk(work).freeze(person, {{m_umbrella, 1}});
        });
    for (QFuture<ChangeSet>& clerk : clerks) {
        try {
            clerk.waitForFinished();
            ++served;
        } catch (const Error& error) {
            QVERIFY(error.message().contains(QStringLiteral("雨伞")));
            ++refused;
        }
    }
    QCOMPARE(served, 1);
    QCOMPARE(refused, 1);
    QCOMPARE(m_office->goods(m_umbrella).reserved, 4);
}

void ExchangeDeskTest::lapsesWhatNobodyCollects()
{
    const ExchangeId id = m_office->freeze(m_wang, {{m_umbrella, 1}}, m_day);
    int lapsed = -1;
    const auto run
        = [&](QDate day) { m_office->on(day, [&](UnitOfWork& work) { lapsed = ExchangeDesk(work).lapseOverdue(); }); };
    run(m_day.addDays(30));
    QCOMPARE(lapsed, 0);
    run(m_day.addDays(31));
    QCOMPARE(lapsed, 1);
    QCOMPARE(ExchangeRepository().stateOf(m_office->reader(), id), ExchangeState::Lapsed);
    QCOMPARE(holding(), (Holding{100, 0, 4, 0}));
}

void ExchangeDeskTest::whatSuffersIsRefused()
{
    const auto refusal = [&](const QList<BasketLine>& basket, VolunteerId person) {
        return errorOf([&] { (void)m_office->freeze(person, basket, m_day); });
    };
    QVERIFY(!refusal({}, m_wang).isEmpty());
    QVERIFY(!refusal({{m_umbrella, 0}}, m_wang).isEmpty());
    QVERIFY(!refusal({{m_umbrella, 1}}, VolunteerId(99)).isEmpty());
    QVERIFY(refusal({{m_umbrella, 5}}, m_wang).contains(QStringLiteral("雨伞")));
    const PointGoodsId bicycle = m_office->offer(QStringLiteral("自行车"), 101, 1);
    QVERIFY(refusal({{bicycle, 1}}, m_wang).contains(QStringLiteral("1 points")));
    const PointGoodsId book = m_office->offer(QStringLiteral("图书"), 100, 1);
    m_office->ledger.office.run(
        [&](UnitOfWork& work) { (void)takeGoodsStep(work, book, GoodsState::Paused, QStringLiteral("换新")); });
    QVERIFY(!refusal({{book, 1}}, m_wang).isEmpty());
    m_office->ledger.office.run([&](UnitOfWork& work) { (void)takeGoodsStep(work, book, GoodsState::Offered, {}); });
    m_office->ledger.office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE volunteers SET state = 'suspended'"));
    });
    QVERIFY(refusal({{book, 1}}, m_wang).contains(QStringLiteral("王芳")));
    m_office->ledger.office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE volunteers SET state = 'registered'"));
    });
    QCOMPARE(refusal({{book, 1}}, m_wang), QString());
    QVERIFY(!errorOf([&] {
        m_office->ledger.office.run(
            [&](UnitOfWork& work) { (void)takeGoodsStep(work, book, GoodsState::Retired, QStringLiteral("旧")); });
    }).isEmpty());
}

void ExchangeDeskTest::storeKeepsItsBooks()
{
    (void)m_office->freeze(m_wang, {{m_umbrella, 3}}, m_day);
    TakenStep step;
    const auto move = [&](GoodsMoveKind kind, qint64 quantity, const QString& reason, PointGoodsId goods) {
        return errorOf([&] {
            m_office->on(m_day, [&](UnitOfWork& work) {
                GoodsMove one;
                one.goods = goods;
                one.kind = kind;
                one.quantity = quantity;
                one.day = m_day;
                one.reason = reason;
                step = GoodsStore(work).move(one);
            });
        });
    };
    using enum GoodsMoveKind;
    QVERIFY(!move(WriteOff, 1, {}, m_umbrella).isEmpty());
    QVERIFY(!move(WriteOff, 2, QStringLiteral("破"), m_umbrella).isEmpty()); // three are reserved
    QVERIFY(!move(In, 0, {}, m_umbrella).isEmpty());
    QVERIFY(!move(In, -3, {}, m_umbrella).isEmpty());
    QVERIFY(!move(HandOut, 1, {}, m_umbrella).isEmpty());
    QCOMPARE(move(WriteOff, 1, QStringLiteral("破"), m_umbrella), QString());
    QCOMPARE(m_office->goods(m_umbrella).stock, 3);
    m_office->on(m_day, [&](UnitOfWork& work) { step.back(work); });
    QCOMPARE(m_office->goods(m_umbrella).stock, 4);
    QCOMPARE(move(In, 6, {}, m_umbrella), QString());
    QCOMPARE(m_office->goods(m_umbrella).stock, 10);
    const PointGoodsId service
        = m_office->offer(QStringLiteral("理发"), 5, 0, [](PointGoods& goods) { goods.hasStock = false; });
    QVERIFY(!move(In, 1, {}, service).isEmpty());
    QCOMPARE(errorOf([&] { (void)m_office->freeze(m_wang, {{service, 7}}, m_day); }), QString());
}

void ExchangeDeskTest::countsAgainstTheBooks()
{
    (void)m_office->freeze(m_wang, {{m_umbrella, 2}}, m_day);
    TakenStep step;
    const auto count = [&](qint64 counted, const QString& reason) {
        return errorOf([&] {
            m_office->on(m_day, [&](UnitOfWork& work) {
                GoodsMove one;
                one.goods = m_umbrella;
                one.kind = GoodsMoveKind::Count;
                one.counted = counted;
                one.day = m_day;
                one.reason = reason;
                step = GoodsStore(work).move(one);
            });
        });
    };
    QCOMPARE(count(4, {}), QString());
    QVERIFY(count(3, {}).contains(QStringLiteral("3")));
    QVERIFY(!count(-1, QStringLiteral("x")).isEmpty());
    QVERIFY(!count(1, QStringLiteral("丢失")).isEmpty()); // two are reserved
    QCOMPARE(count(2, QStringLiteral("丢失")), QString());
    const GoodsMove last = GoodsStore::movesOf(m_office->reader(), m_umbrella, 1).first();
    QCOMPARE(last.quantity, -2);
    QCOMPARE(last.booked, 4);
    QCOMPARE(last.counted, 2);
    m_office->on(m_day, [&](UnitOfWork& work) { step.back(work); });
    QCOMPARE(m_office->goods(m_umbrella).stock, 4);
    QCOMPARE(count(9, QStringLiteral("多出")), QString());
    QCOMPARE(m_office->goods(m_umbrella).stock, 9);
}

VD_TEST(ExchangeDeskTest)
#include "exchangedesk_test.moc"
