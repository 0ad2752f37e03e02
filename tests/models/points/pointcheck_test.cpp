#include "models/points/pointcheck.h"

#include "tests/support/pointsoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// `check` recounts the points: each of these faults is found, and nothing is found without one.
class PointCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundWithoutAFault();
    void everyFaultIsFound_data();
    void everyFaultIsFound();
    void recountMendsSums();

private:
    std::unique_ptr<PointsOffice> m_office;
};

void PointCheckTest::init()
{
    m_office = std::make_unique<PointsOffice>();
    const VolunteerId wang = m_office->ledger.addVolunteer(QStringLiteral("王芳"), m_office->ledger.north);
    (void)m_office->ledger.addVolunteer(QStringLiteral("李明"), m_office->ledger.north);
    const auto first = m_office->serve(wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T19:00"));
    (void)m_office->serve(wang, QStringLiteral("2025-03-06T09:00"), QStringLiteral("2025-03-06T19:00"));
    (void)m_office->book(QDate(2025, 3, 31));
    const PointGoodsId oil = m_office->offer(QStringLiteral("食用油"), 5, 9);
    const QDate day(2025, 4, 2);
    (void)m_office->take(m_office->freeze(wang, {{oil, 1}}, day), ExchangeState::HandedOut, day);
    (void)m_office->freeze(wang, {{oil, 2}}, day);
    m_office->voidHours(first, day);
}

void PointCheckTest::soundWithoutAFault()
{
    QCOMPARE(m_office->faults(), QStringList());
}

void PointCheckTest::everyFaultIsFound_data()
{
    QTest::addColumn<QString>("fault");
    const auto fault = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    fault("a balance", "UPDATE point_balances SET balance = balance + 1");
    fault("no balance", "DELETE FROM point_balances");
    fault("frozen points", "UPDATE point_balances SET frozen = frozen + 1");
    fault("what was earned", "UPDATE point_balances SET earned = earned + 1");
    fault("an entry", "UPDATE point_entries SET amount = amount + 1 WHERE kind = 'earn' AND id = 1");
    fault("whose entry", "UPDATE point_entries SET volunteer_id = 2 WHERE id = 2");
    fault("stock", "UPDATE point_goods SET stock = stock + 1");
    fault("reserved pieces", "UPDATE point_goods SET reserved = reserved - 1");
    fault("a move", "UPDATE goods_moves SET quantity = quantity + 1 WHERE kind = 'in'");
    fault("an exchange's points", "UPDATE exchanges SET points = points + 1 WHERE state = 'handed_out'");
    fault("an exchange's state", "UPDATE exchanges SET state = 'cancelled' WHERE state = 'handed_out'");
    fault("a payment", "UPDATE exchange_payments SET entry_id = NULL");
    fault("a reversal", "UPDATE point_entries SET reversal_of = NULL WHERE kind = 'reverse'");
    fault("paid twice", "UPDATE point_entries SET kind = 'earn' WHERE kind = 'reverse'");
    fault("void hours", "UPDATE service_records SET state = 'void'");
    fault("the month", "UPDATE point_entries SET day = '2024-01-01' WHERE id = 2");
}

void PointCheckTest::everyFaultIsFound()
{
    QFETCH(QString, fault);
    m_office->ledger.office.run([&](UnitOfWork& work) { work.connection().execute(fault); });
    const QStringList problems = m_office->faults();
    QVERIFY(!problems.isEmpty());
    for (const QString& problem : problems)
        QVERIFY(!problem.isEmpty());
}

void PointCheckTest::recountMendsSums()
{
    m_office->ledger.office.run([&](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE point_balances SET balance = 7, earned = 8, frozen = 9"));
        work.connection().execute(QStringLiteral("DELETE FROM figure_months WHERE figure LIKE 'points%'"));
    });
    QVERIFY(!pointProblems(m_office->reader()).isEmpty());
    m_office->ledger.office.run(&recountPoints);
    QCOMPARE(m_office->faults(), QStringList());
}

VD_TEST(PointCheckTest)
#include "pointcheck_test.moc"
