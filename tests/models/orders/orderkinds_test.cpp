#include "models/orders/orderimportwords.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 志愿服务, 帮办代办 and 微心愿: as words of a file, as codes in the file, as records.
class OrderKindsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areToldApart();
    void areKept_data();
    void areKept();
};

void OrderKindsTest::areToldApart()
{
    QSet<QString> codes, titles;
    for (const OrderKind kind : allOrderKinds()) {
        codes << kindCode(kind);
        titles << kindTitle(kind);
        QCOMPARE(orderKindFromCode(kindCode(kind)), kind);
    }
    QCOMPARE(codes.size(), 3);
    QCOMPARE(titles.size(), 3);
}

void OrderKindsTest::areKept_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<OrderKind>("kind");
    QTest::newRow("service") << QStringLiteral("志愿服务") << OrderKind::Service;
    QTest::newRow("errand") << QStringLiteral("帮办代办") << OrderKind::Errand;
    QTest::newRow("wish") << QStringLiteral("微心愿") << OrderKind::Wish;
}

void OrderKindsTest::areKept()
{
    QFETCH(QString, word);
    QFETCH(OrderKind, kind);
    QCOMPARE(orderKindFromWord(word), std::optional(kind));
    OrdersOffice office;
    const OrderId id = office.call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 20);
    office.run([&](UnitOfWork& work) {
        Order order = office.stored(id);
        order.kind = kind;
        OrderIntake(work, office.test.vault()).correct(order);
    });
    QCOMPARE(office.stored(id).kind, kind);
}

VD_TEST(OrderKindsTest)
#include "orderkinds_test.moc"
