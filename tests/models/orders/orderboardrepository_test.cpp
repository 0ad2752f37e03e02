#include "models/orders/orderboardrepository.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class OrderBoardRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durationsSayNoMoreThanCounts_data();
    void durationsSayNoMoreThanCounts();
};

void OrderBoardRepositoryTest::durationsSayNoMoreThanCounts_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << 46 << QStringLiteral("46 min");
    QTest::newRow("whole hours") << 120 << QStringLiteral("2 h");
    QTest::newRow("hours") << 130 << QStringLiteral("2 h 10 min");
    QTest::newRow("many hours") << 21 * 60 + 44 << QStringLiteral("21 h");
    QTest::newRow("days") << 50 * 60 << QStringLiteral("2 days");
}

void OrderBoardRepositoryTest::durationsSayNoMoreThanCounts()
{
    QFETCH(int, minutes);
    QTEST(durationText(minutes), "text");
}

VD_TEST(OrderBoardRepositoryTest)
#include "orderboardrepository_test.moc"
