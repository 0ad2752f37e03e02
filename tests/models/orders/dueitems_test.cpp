#include "models/orders/dueitems.h"

#include "models/database/query.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What is overdue or due today: both edges of each deadline.
class DueItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsEachDeadline_data();
    void tellsEachDeadline();

private:
    void put(OrderId id, const QString& sql, const QVariantList& values = {})
    {
        m_office->run([&](UnitOfWork& work) {
            Query query(work.connection(), sql);
            query.bindAll(QVariantList(values) << id.value()).run();
            work.changes().touch(QStringLiteral("orders"));
        });
    }
    void setOrder(const QString& state, const QString& response, const QString& completion, const QString& ended)
    {
        put(m_order,
            QStringLiteral("UPDATE orders SET state = ?, response_due_at = ?, completion_due_at = ? WHERE id = ?"),
            {state, response, completion});
        put(m_order, QStringLiteral("UPDATE order_rounds SET ended_at = ? WHERE order_id = ?"), {ended});
    }

    std::unique_ptr<OrdersOffice> m_office;
    OrderId m_order;
};

namespace {

const QDateTime now(QDate(2025, 6, 10), QTime(12, 0));

} // namespace

void DueItemsTest::initTestCase()
{
    m_office = std::make_unique<OrdersOffice>();
    m_order = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 10);
}

void DueItemsTest::tellsEachDeadline_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("kind"); ///< -1: not due
    QTest::addColumn<bool>("isOverdue");
    const auto row = [](const char* name, const char* state, const char* moment, int kind, bool isOverdue) {
        QTest::newRow(name) << QString::fromLatin1(state) << QString::fromLatin1(moment) << kind << isOverdue;
    };
    row("response is overdue", "to_dispatch", "2025-06-10T12:00", 0, true);
    row("response is due in a minute", "to_dispatch", "2025-06-10T12:01", 0, false);
    row("response is due at the end of the day", "received", "2025-06-10T23:59", 0, false);
    row("response is due tomorrow", "to_dispatch", "2025-06-11T00:00", -1, false);
    row("dispatched", "dispatched", "2025-06-10T11:00", 1, true);
    row("accepted", "accepted", "2025-06-10T23:59", 1, false);
    row("in service until tomorrow", "serving", "2025-06-11T00:00", -1, false);
    row("served today", "to_rate", "2025-06-10T00:00", -1, false);
    row("served yesterday: call back today", "to_rate", "2025-06-09T23:59", 2, false);
    row("served the day before", "to_rate", "2025-06-08T10:00", 2, true);
    row("closed", "closed", "2025-06-01T10:00", -1, false);
    row("canceled", "cancelled", "2025-06-01T10:00", -1, false);
}

void DueItemsTest::tellsEachDeadline()
{
    QFETCH(QString, state);
    QFETCH(QString, moment);
    setOrder(state, moment, moment, moment);
    const auto items = dueItems(m_office->reader(), {}, now, 10);
    QFETCH(int, kind);
    QCOMPARE(items.size(), kind < 0 ? 0 : 1);
    if (kind < 0)
        return;
    QCOMPARE(int(items.first().kind), kind);
    QTEST(items.first().isOverdue(now), "isOverdue");
    QCOMPARE(items.first().order, m_order);
    QCOMPARE(items.first().requester, QStringLiteral("王大爷"));
    QVERIFY(dueItems(m_office->reader(), {99999}, now, 10).isEmpty()); // of another organization
}

VD_TEST(DueItemsTest)
#include "dueitems_test.moc"
