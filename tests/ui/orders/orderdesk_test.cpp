#include "models/database/query.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/estateimport.h"
#include "models/teams/teamimport.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/clipping.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/filterbar.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/ordercard.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/suggestionlist.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QtTest>

/// The board with search and conditions, and the panel that dispatches by keys in any window.
class OrderDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_page.reset(); }
    void boardObeysSearchAndConditions();
    void urgentComesFirst();
    void enterDispatchesAfterAClick();
    void buttonStaysInReach_data();
    void buttonStaysInReach();
    void keysChangeTheView();

private:
    OrderId call(const QString& requester, const char* need, OrderUrgency urgency = OrderUrgency::Normal);
    void show();
    [[nodiscard]] qsizetype waiting() const { return m_page->board()->cards(OrderLane::ToDispatch).size(); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<OrderPage> m_page;
};

void OrderDeskTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
    EstateImport estates;
    m_office->importFile(estates, QStringLiteral("09-小区.xlsx"));
    m_page = std::make_unique<OrderPage>(m_office->office());
    m_page->resize(1250, 800);
}

OrderId OrderDeskTest::call(const QString& requester, const char* need, OrderUrgency urgency)
{
    Order order;
    order.requesterName = requester;
    order.requesterPhone = QStringLiteral("13812345678");
    order.organisation = OrganisationRepository().findByName(m_office->reader(), QStringLiteral("虞新社区"))->id;
    order.need = DictionaryRepository().idOf(m_office->reader(), Dictionary::NeedCategory, QString::fromUtf8(need));
    order.urgency = urgency;
    order.requestedAt = QDateTime::currentDateTime().addSecs(-300);
    OrderId id;
    m_office->run([&](UnitOfWork& work) {
        OrderIntake intake(work, m_office->vault());
        id = intake.receive(order);
        intake.accept(id, order.requestedAt);
    });
    return id;
}

void OrderDeskTest::show()
{
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activated();
}

void OrderDeskTest::boardObeysSearchAndConditions()
{
    const OrderId wang = call(QStringLiteral("王大爷"), "理发");
    call(QStringLiteral("李女士"), "陪同就医");
    show();
    QCOMPARE(waiting(), 2);
    m_page->searchField()->setText(QStringLiteral("wdy"));
    QTRY_COMPARE(waiting(), 1);
    QVERIFY(m_page->board()->card(wang));
    m_page->searchField()->clear();
    QTRY_COMPARE(waiting(), 2);
    m_page->filters()->setConditions({{QStringLiteral("kind"), {kindCode(OrderKind::Errand)}}});
    QTRY_COMPARE(waiting(), 0);
    m_page->filters()->setConditions({{QStringLiteral("state"), {QStringLiteral("received")}}});
    QTRY_COMPARE(waiting(), 0);
    m_page->filters()->setConditions({});
    QTRY_COMPARE(waiting(), 2);
}

void OrderDeskTest::urgentComesFirst()
{
    call(QStringLiteral("王大爷"), "理发");
    const OrderId urgent = call(QStringLiteral("李女士"), "理发", OrderUrgency::Urgent);
    const OrderId emergency = call(QStringLiteral("赵先生"), "理发", OrderUrgency::Emergency);
    show();
    const auto cards = m_page->board()->cards(OrderLane::ToDispatch);
    QCOMPARE(cards.at(0)->id(), emergency);
    QCOMPARE(cards.at(1)->id(), urgent);
}

void OrderDeskTest::enterDispatchesAfterAClick()
{
    const OrderId id = call(QStringLiteral("王大爷"), "矛盾调解");
    show();
    OrderPanel* panel = m_page->panel();
    QTRY_VERIFY(panel->suggestions()->cards().size() > 1);
    QVERIFY2(!panel->primaryButton()->text().endsWith(QStringLiteral("Enter")), "The focus is elsewhere");
    SuggestionCard* second = panel->suggestions()->cards().at(1);
    QTest::mouseClick(second, Qt::LeftButton);
    QVERIFY(panel->primaryButton()->text().endsWith(QStringLiteral("Enter")));
    const TeamId team = second->suggestion().team;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(OrderRepository(m_office->vault()).require(m_office->reader(), id).state, OrderState::Dispatched);
    QCOMPARE(OrderRepository(m_office->vault()).round(m_office->reader(), id, 1)->team, team);
}

void OrderDeskTest::buttonStaysInReach_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280 x 720") << QSize(1088, 640);
    QTest::newRow("1440 x 900") << QSize(1248, 820);
}

void OrderDeskTest::buttonStaysInReach()
{
    QFETCH(QSize, size);
    m_office->run([](UnitOfWork& work) {
        Query(work.connection(),
            QStringLiteral("UPDATE teams SET name = name || '（健康义诊与互助养老第二联合志愿服务大队）'"))
            .run();
    });
    call(QStringLiteral("古丽巴哈尔·阿卜杜热合曼"), "矛盾调解");
    m_page->resize(size);
    show();
    OrderPanel* panel = m_page->panel();
    QTRY_VERIFY(panel->suggestions()->current() != nullptr);
    QStringList faults;
    const auto isWhole = [&] { // layouts settle in steps
        faults = clippedIn(*panel);
        return faults.isEmpty();
    };
    const bool whole = QTest::qWaitFor(isWhole);
    QVERIFY2(whole, qPrintable(faults.join(u'\n')));
    const QPushButton* primary = panel->primaryButton();
    const QRect place(primary->mapTo(m_page.get(), QPoint()), primary->size());
    QVERIFY2(m_page->rect().contains(place), "The button lies in the window");
    for (const SuggestionCard* card : panel->suggestions()->cards())
        QVERIFY(card->mapTo(panel, QPoint(card->width(), 0)).x() <= panel->width());
}

void OrderDeskTest::keysChangeTheView()
{
    show();
    QCOMPARE(m_page->view(), OrderPage::View::Board);
    QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_page->view(), OrderPage::View::List);
    QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_page->view(), OrderPage::View::Board);
}

VD_TEST(OrderDeskTest)
#include "orderdesk_test.moc"
