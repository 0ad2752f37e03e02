#include "models/orders/ordergroup.h"

#include "models/orders/orderintake.h"
#include "models/orders/orderrollups.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/stationrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 一单多站: one order for each of several stations.
class OrderGroupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void eachStationGetsAnOrder();
    void oneStationIsNoGroup();
    void keepsNothingWhenOneStationIsClosed();
    void isTakenBackAsOne();
    void isNotTakenBackOnceOneHasGoneOn();

private:
    [[nodiscard]] QList<OrderId> receive(const QList<StationId>& stations, bool accept = true);
    [[nodiscard]] qint64 orders() const
    {
        return m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM orders")).toLongLong();
    }

    std::unique_ptr<OrdersOffice> m_office;
    QList<StationId> m_stations;
    QList<OrganisationId> m_communities;
};

void OrderGroupTest::init()
{
    m_office = std::make_unique<OrdersOffice>();
    m_stations.clear();
    m_communities.clear();
    m_office->run([&](UnitOfWork& work) {
        for (const Organisation& one : OrganisationRepository().all(work.connection())) {
            if (one.kind != OrganisationKind::Community || m_communities.size() == 3)
                continue;
            m_communities << one.id;
            Station station;
            station.code = QStringLiteral("S%1").arg(m_communities.size());
            station.name = one.name + QStringLiteral("志愿服务站");
            station.organisation = one.id;
            station.address = QStringLiteral("%1 1 号").arg(one.name);
            m_stations << StationRepository(m_office->test.vault()).insert(work, station);
        }
    });
    QCOMPARE(m_stations.size(), 3);
}

QList<OrderId> OrderGroupTest::receive(const QList<StationId>& stations, bool accept)
{
    Order order;
    order.requesterName = QStringLiteral("街道志愿服务中心");
    order.need = DictionaryRepository().idOf(m_office->reader(), Dictionary::NeedCategory, QStringLiteral("卫生清扫"));
    order.requestedAt = QDateTime(QDate(2025, 11, 3), QTime(9, 0));
    QList<OrderId> made;
    m_office->run(
        [&](UnitOfWork& work) { made = OrderGroup(work, m_office->test.vault()).receive(order, stations, accept); });
    return made;
}

void OrderGroupTest::eachStationGetsAnOrder()
{
    const QList<OrderId> made = receive(m_stations);
    QCOMPARE(made.size(), 3);
    QSet<QString> numbers;
    for (qsizetype i = 0; i < made.size(); ++i) {
        const Order order = m_office->stored(made.at(i));
        numbers << order.number;
        QCOMPARE(order.station, m_stations.at(i));
        QCOMPARE(order.organisation, m_communities.at(i));
        QCOMPARE(order.group, made.first());
        QCOMPARE(order.state, OrderState::ToDispatch);
        QVERIFY(order.address.endsWith(QStringLiteral("1 号")));
        QVERIFY(order.responseDueAt.isValid());
    }
    QCOMPARE(numbers.size(), 3);
    QCOMPARE(OrderGroup::members(m_office->reader(), made.first()), made);
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
    QCOMPARE(m_office->stored(receive(m_stations, false).last()).state, OrderState::Received);
}

void OrderGroupTest::oneStationIsNoGroup()
{
    const QList<OrderId> made = receive({m_stations.at(1)});
    QCOMPARE(made.size(), 1);
    QVERIFY(!m_office->stored(made.first()).group.isValid());
    QVERIFY(OrderGroup::members(m_office->reader(), {}).isEmpty());
}

void OrderGroupTest::keepsNothingWhenOneStationIsClosed()
{
    m_office->run([&](UnitOfWork& work) {
        StationRepository(m_office->test.vault())
            .changeState(work, m_stations.last(), StationState::Closed, QStringLiteral("拆迁"));
    });
    QVERIFY(errorOf([&] { (void)receive(m_stations); }).contains(QStringLiteral("closed down")));
    QCOMPARE(orders(), 0);
    QVERIFY(!errorOf([&] { (void)receive({}); }).isEmpty());
    QCOMPARE(receive(m_stations.mid(0, 2)).size(), 2);
}

void OrderGroupTest::isTakenBackAsOne()
{
    const QList<OrderId> made = receive(m_stations);
    m_office->run([&](UnitOfWork& work) { OrderGroup(work, m_office->test.vault()).takeBack(made); });
    for (const OrderId id : made)
        QCOMPARE(m_office->stored(id).state, OrderState::Cancelled);
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

void OrderGroupTest::isNotTakenBackOnceOneHasGoneOn()
{
    const QList<OrderId> made = receive(m_stations);
    m_office->dispatching([&](OrderDispatch& act) { act.dispatch(made.last(), {m_office->team(), {}}); });
    const QString error = errorOf(
        [&] { m_office->run([&](UnitOfWork& work) { OrderGroup(work, m_office->test.vault()).takeBack(made); }); });
    QVERIFY2(error.contains(m_office->stored(made.last()).number), qPrintable(error));
    QCOMPARE(m_office->stored(made.first()).state, OrderState::ToDispatch);
}

VD_TEST(OrderGroupTest)
#include "ordergroup_test.moc"
