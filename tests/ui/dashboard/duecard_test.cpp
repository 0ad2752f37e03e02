#include "ui/dashboard/duecard.h"

#include "models/orders/orderrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/dashboard/dashboardpage.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

/// The quiet list of what is due when the office is opened.
class DueCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void nothingIsDueInAnEmptyOffice();
    void eachLineLeadsToItsOrder();
    void isPutAwayUntilTomorrow();
    void isPutAwayForGoodAndBack();
    void showsTheFirstFew();

private:
    std::unique_ptr<OrdersOffice> m_office;
};

void DueCardTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<OrdersOffice>();
}

void DueCardTest::nothingIsDueInAnEmptyOffice()
{
    DueCard card(m_office->office());
    card.read({});
    QVERIFY(card.isHidden());
    QVERIFY(card.lines().isEmpty());
}

void DueCardTest::eachLineLeadsToItsOrder()
{
    const OrderId id = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 90);
    DashboardPage page(m_office->office());
    page.resize(1280, 720);
    page.show();
    page.activated();
    QTRY_VERIFY(page.due()->isVisible());
    QCOMPARE(page.due()->lines().size(), 1);
    const QString words = page.due()->lines().first()->text();
    QVERIFY2(words.contains(QStringLiteral("Dispatch it: 理发 · 王大爷")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("overdue since")), qPrintable(words));
    QSignalSpy asked(&page, &Page::navigationRequested);
    QTest::mouseClick(page.due()->lines().first(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto place = asked.first().first().value<PagePlace>();
    QCOMPARE(place.page, QStringLiteral("orders"));
    QCOMPARE(place.record, id.value());
}

void DueCardTest::isPutAwayUntilTomorrow()
{
    (void)m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 90);
    DueCard card(m_office->office());
    card.read({});
    QVERIFY(!card.isHidden());
    card.putAwayButton()->click();
    QVERIFY(card.isHidden());
    card.read({});
    QVERIFY(card.isHidden());
    card.read({}, QDateTime::currentDateTime().addDays(1));
    QVERIFY(!card.isHidden());
}

void DueCardTest::isPutAwayForGoodAndBack()
{
    (void)m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 90);
    DashboardPage page(m_office->office());
    page.show();
    page.activated();
    QTRY_VERIFY(page.due()->isVisible());
    Q_EMIT page.due()->putAway(true);
    DueCard::setWanted(false);
    page.due()->read({}, QDateTime::currentDateTime().addDays(30));
    QVERIFY(page.due()->isHidden());
    QVERIFY(!DueCard::isWanted());
    QVERIFY(page.undoHistory()->undoLast());
    QVERIFY(DueCard::isWanted());
    QVERIFY(page.due()->isVisible());
}

void DueCardTest::showsTheFirstFew()
{
    for (int i = 0; i < 7; ++i)
        (void)m_office->call(QStringLiteral("居民%1").arg(i), QStringLiteral("理发"), 90 + i);
    DueCard card(m_office->office());
    card.read({});
    QCOMPARE(card.lines().size(), 5);
    QVERIFY(card.lines().first()->text().contains(QStringLiteral("居民6"))); // the oldest
}

VD_TEST(DueCardTest)
#include "duecard_test.moc"
