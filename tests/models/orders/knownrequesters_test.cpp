#include "models/orders/knownrequesters.h"

#include "models/evaluations/evaluationrepository.h"
#include "models/orders/dispatchslip.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Who asks again, the same wish twice, and what stands on the slip of an order.
class KnownRequestersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OrdersOffice>(); }
    void isFoundByTheNumber();
    void theLatestTellsWhere();
    void theSameWishTwice_data();
    void theSameWishTwice();
    void aSlipShowsNoWholeNumber();

private:
    [[nodiscard]] std::optional<KnownRequester> known(const QString& phone)
    {
        return knownRequester(m_office->reader(), m_office->test.vault(), phone);
    }
    void change(OrderId id, const std::function<void(Order&)>& act)
    {
        Order order = m_office->stored(id);
        act(order);
        m_office->run([&](UnitOfWork& work) { OrderIntake(work, m_office->test.vault()).correct(order); });
    }

    std::unique_ptr<OrdersOffice> m_office;
};

void KnownRequestersTest::isFoundByTheNumber()
{
    const OrderId id = m_office->call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 60);
    const QString phone = m_office->stored(id).requesterPhone;
    QVERIFY(!phone.isEmpty());
    QCOMPARE(known(phone)->orders, 1);
    QCOMPARE(known(phone)->latest.requesterName, QStringLiteral("王奶奶"));
    QCOMPARE(known(phone.first(3) + u' ' + phone.mid(3))->orders, 1); // as it is typed
    QVERIFY(!known(phone.first(10)));
    QVERIFY(!known(QString()));
    QVERIFY(!known(QStringLiteral("13900000009")));
}

void KnownRequestersTest::theLatestTellsWhere()
{
    for (int i = 5; i > 0; --i) {
        const OrderId id = m_office->call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 60 * i);
        change(id, [&](Order& order) { order.address = QStringLiteral("%1号楼").arg(i); });
    }
    const auto found = known(QStringLiteral("13812345678"));
    QCOMPARE(found->orders, 5);
    QCOMPARE(found->latest.address, QStringLiteral("1号楼"));
    QCOMPARE(found->lines.size(), 3);
    QVERIFY(found->lines.first().contains(QStringLiteral("理发")));
    QVERIFY(!found->lines.join(u' ').contains(QStringLiteral("13812345678")));
}

void KnownRequestersTest::theSameWishTwice_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<OrderState>("state");
    QTest::addColumn<QString>("need");
    QTest::addColumn<bool>("isSame");
    const QString same = QStringLiteral("理发");
    QTest::newRow("open") << 60 << OrderState::ToDispatch << same << true;
    QTest::newRow("open for long") << 60 * 24 * 90 << OrderState::Serving << same << true;
    QTest::newRow("closed lately") << 60 * 24 * 6 << OrderState::Closed << same << true;
    QTest::newRow("closed long ago") << 60 * 24 * 8 << OrderState::Closed << same << false;
    QTest::newRow("canceled") << 60 << OrderState::Cancelled << same << false;
    QTest::newRow("declined") << 60 << OrderState::Declined << same << false;
    QTest::newRow("another need") << 60 << OrderState::ToDispatch << QStringLiteral("矛盾调解") << false;
}

void KnownRequestersTest::theSameWishTwice()
{
    QFETCH(int, minutesAgo);
    QFETCH(OrderState, state);
    QFETCH(QString, need);
    QFETCH(bool, isSame);
    const OrderId id = m_office->call(QStringLiteral("王奶奶"), need, minutesAgo);
    m_office->setState(id, state);
    Order fresh = m_office->stored(id);
    fresh.id = {};
    fresh.requestedAt = QDateTime::currentDateTime();
    fresh.need = DictionaryRepository().idOf(m_office->reader(), Dictionary::NeedCategory, QStringLiteral("理发"));
    const QString sentence = sameWish(m_office->reader(), m_office->test.vault(), fresh);
    QCOMPARE(sentence.contains(m_office->stored(id).number), isSame);
    QCOMPARE(sentence.isEmpty(), !isSame);
    fresh.id = id; // itself
    QCOMPARE(sameWish(m_office->reader(), m_office->test.vault(), fresh), QString());
}

void KnownRequestersTest::aSlipShowsNoWholeNumber()
{
    const OrderId id = m_office->call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 60);
    change(id, [](Order& order) { order.safetyNote = QStringLiteral("家里有狗"); });
    m_office->dispatching([&](OrderDispatch& act) { act.dispatch(id, {m_office->team(), {}}); });
    const SlipLines lines = dispatchSlip(m_office->reader(), m_office->test.vault(), m_office->stored(id));
    const QString text = slipText(lines);
    QVERIFY(!text.contains(QStringLiteral("13812345678")));
    QVERIFY(!text.contains(QStringLiteral("王奶奶")));
    QVERIFY2(text.contains(QStringLiteral("Requester: 王**, phone ending in 5678")), qPrintable(text));
    for (const QString& part : {m_office->stored(id).number, QStringLiteral("理发"), QStringLiteral("家里有狗"),
             QStringLiteral("青年突击队"), QStringLiteral("虞新社区"), QStringLiteral("To be served by")})
        QVERIFY2(text.contains(part), qPrintable(part));
    QCOMPARE(surnameOf(QString()), QString());
    QCOMPARE(surnameOf(QStringLiteral("王")), QStringLiteral("王"));
    QCOMPARE(returnSlip().size(), 7);
}

VD_TEST(KnownRequestersTest)
#include "knownrequesters_test.moc"
