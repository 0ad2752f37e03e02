#include "models/orders/orderstep.h"
#include "models/organisation/organisationrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

/// Every pair of states: the table of spec 1 and no other transition.
class OrderStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allowsOnlyTheTable_data();
    void allowsOnlyTheTable();
    void namesWhatIsAllowed();
    void isOpenUntilItIsOver();

private:
    std::unique_ptr<TestOffice> m_office;
    int m_count = 0;
};

namespace {

const QSet<QString>& allowedPairs()
{
    static const QSet<QString> pairs{"received>to_dispatch", "received>declined", "received>cancelled",
        "to_dispatch>dispatched", "to_dispatch>cancelled", "dispatched>accepted", "dispatched>to_dispatch",
        "dispatched>cancelled", "accepted>serving", "accepted>to_dispatch", "accepted>cancelled", "serving>to_rate",
        "to_rate>closed", "closed>to_dispatch"};
    return pairs;
}

} // namespace

void OrderStateTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
}

void OrderStateTest::allowsOnlyTheTable_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");
    for (const OrderState from : orderStates().states()) {
        for (const OrderState to : orderStates().states()) {
            const QString pair = orderStates().code(from) + u'>' + orderStates().code(to);
            QTest::newRow(qPrintable(pair))
                << orderStates().code(from) << orderStates().code(to) << allowedPairs().contains(pair);
        }
    }
}

void OrderStateTest::allowsOnlyTheTable()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, allowed);
    Order order;
    order.number = QStringLiteral("T%1").arg(++m_count);
    order.requesterName = QStringLiteral("王大爷");
    order.organisation = OrganisationRepository().root(m_office->reader())->id;
    order.need = DictionaryRepository().idOf(m_office->reader(), Dictionary::NeedCategory, QStringLiteral("理发"));
    order.requestedAt = QDateTime(QDate(2025, 11, 23), QTime(9, 14));
    order.state = orderStates().fromCode(from);
    const OrderRepository orders(m_office->vault());
    m_office->run([&](UnitOfWork& work) { order.id = orders.insert(work, order); });

    const auto go = [&] {
        m_office->run([&](UnitOfWork& work) {
            OrderStep(work, m_office->vault(), order.id)
                .go(orderStates().fromCode(to), order.requestedAt.addSecs(60), QStringLiteral("试"));
        });
    };
    if (allowed)
        go();
    else
        QVERIFY_THROWS_EXCEPTION(Error, go());
    QCOMPARE(orderStates().code(orders.require(m_office->reader(), order.id).state), allowed ? to : from);
    QCOMPARE(orders.events(m_office->reader(), order.id).size(), allowed ? 1 : 0);
}

void OrderStateTest::namesWhatIsAllowed()
{
    try {
        orderStates().require(OrderState::ToDispatch, OrderState::Closed);
        QFAIL("refused transitions throw");
    } catch (const Error& error) {
        QVERIFY(error.message().contains(orderStates().title(OrderState::Dispatched)));
        QVERIFY(error.message().contains(orderStates().title(OrderState::Cancelled)));
        QVERIFY(!error.message().contains(orderStates().title(OrderState::Serving)));
    }
}

void OrderStateTest::isOpenUntilItIsOver()
{
    const QList<OrderState> over{OrderState::Closed, OrderState::Declined, OrderState::Cancelled};
    for (const OrderState state : orderStates().states())
        QCOMPARE(isOpen(state), !over.contains(state));
}

VD_TEST(OrderStateTest)
#include "orderstate_test.moc"
