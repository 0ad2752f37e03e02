#include "models/evaluations/evaluationrepository.h"
#include "models/office/accountkeeping.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersteps.h"
#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/estateimport.h"
#include "models/teams/teamimport.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/dialogs.h"
#include "ui/common/theme.h"
#include "ui/common/undobar.h"
#include "ui/common/undohistory.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderservicedialog.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

#include <string_view>

/// The steps of orders in their menu, and the way back by the bar and by Ctrl+Z.
class OrderUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_page.reset(); }
    void everyRoleSeesWhatItMayDo_data();
    void everyRoleSeesWhatItMayDo();
    void everyStepIsTakenBackByTheBar();
    void ctrlZTakesBackTheLastSteps();
    void undoSaysWhenSomebodyWentOn();
    void undoWithdrawsANewOrder();

private:
    static void reportAnHour(OrderServiceDialog& dialog);

    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<OrderPage> m_page;
};

void OrderUndoTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<OrdersOffice>();
    m_page = std::make_unique<OrderPage>(m_office->office());
    m_page->resize(1250, 800);
}

void OrderUndoTest::everyRoleSeesWhatItMayDo_data()
{
    QTest::addColumn<Role>("role");
    for (const Role role : allRoles())
        QTest::newRow(qPrintable(roleCode(role))) << role;
}

/// The menu of every state: an entry is enabled exactly when its act succeeds.
void OrderUndoTest::everyRoleSeesWhatItMayDo()
{
    QFETCH(Role, role);
    m_page.reset();
    const OrderId id = m_office->call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 5);
    AccountKeeping(m_office->office()).add({{}, QStringLiteral("某人"), role, true}, QStringLiteral("some-pass-1"));
    for (const OrderState state : orderStates().states()) {
        m_office->office().signIn(
            QString::fromUtf8(TestOffice::administrator), QString::fromLatin1(TestOffice::password));
        m_office->setState(id, state);
        m_office->office().signIn(QStringLiteral("某人"), QStringLiteral("some-pass-1"));
        OrderPage page(m_office->office());
        QMenu menu;
        page.actions()->steps().fill(menu, {id.value()});
        for (const auto& step : orderStates().steps(state)) {
            const auto* entry = menu.findChild<QAction*>(orderStates().name(step));
            QVERIFY2(entry, qPrintable(orderStates().name(step)));
            bool isDone = true;
            try {
                m_office->run([&](UnitOfWork& work) {
                    OrderSteps steps(work, m_office->test.vault());
                    const QString name = orderStates().name(step);
                    if (name == QLatin1String(OrderStepName::dispatch))
                        steps.dispatch(id, {m_office->team(), {}});
                    else if (name == QLatin1String(OrderStepName::evaluate))
                        steps.evaluate(id, Evaluation());
                    else
                        steps.take(id, name, QStringLiteral("原因"));
                });
            } catch (const RefusedError&) {
                isDone = false;
            }
            QCOMPARE(entry->isEnabled(), isDone);
            m_office->office().signIn(
                QString::fromUtf8(TestOffice::administrator), QString::fromLatin1(TestOffice::password));
            m_office->run([&](UnitOfWork& work) {
                const OrderRepository orders(m_office->test.vault());
                Order order = orders.require(work.connection(), id);
                if (const auto evaluation = EvaluationRepository().findFor(
                        work.connection(), EvaluationSubject::Order, id.value(), order.round))
                    EvaluationRepository().takeBack(work, evaluation->id);
                order.state = state;
                orders.updateState(work, order);
            });
            m_office->office().signIn(QStringLiteral("某人"), QStringLiteral("some-pass-1"));
        }
    }
}

void OrderUndoTest::reportAnHour(OrderServiceDialog& dialog)
{
    static_cast<DateField*>(dialog.field(QStringLiteral("date")))->setDate(QDate::currentDate().addDays(-1));
    static_cast<TextField*>(dialog.field(QStringLiteral("start")))->setText(QStringLiteral("09:00"));
    static_cast<TextField*>(dialog.field(QStringLiteral("end")))->setText(QStringLiteral("10:00"));
    dialog.save();
}

void OrderUndoTest::everyStepIsTakenBackByTheBar()
{
    const OrderId id = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 5);
    m_page->show();
    m_page->activated();
    DialogScript script;
    const auto bar = [this] { return m_page->undoBar(); };
    for (const char* name : {OrderStepName::teamAccepts, OrderStepName::start, OrderStepName::finish,
             OrderStepName::closeUnevaluated, OrderStepName::reopen, OrderStepName::cancel}) {
        if (m_office->stored(id).state == OrderState::ToDispatch && m_office->stored(id).round == 1)
            m_office->dispatching([&](OrderDispatch& act) { act.dispatch(id, {m_office->team(), {}}); });
        const OrderState before = m_office->stored(id).state;
        for (const bool isUndone : {true, false}) {
            if (name == std::string_view(OrderStepName::finish))
                whenOpen<OrderServiceDialog>(this, [](OrderServiceDialog& dialog) { reportAnHour(dialog); });
            else
                script.answer(QStringLiteral("原因")); // for those that ask
            QMenu menu;
            m_page->actions()->fillMenu(menu, m_office->stored(id));
            auto* entry = menu.findChild<QAction*>(name);
            QVERIFY2(entry, name);
            entry->trigger();
            QTRY_VERIFY2(m_office->stored(id).state != before, name);
            const QString title = orderStates().title(m_office->stored(id).state);
            QTRY_VERIFY(bar()->isVisible() && bar()->text().contains(title));
            if (!isUndone)
                break;
            QTest::mouseClick(bar()->button(), Qt::LeftButton);
            QTRY_COMPARE(m_office->stored(id).state, before);
            QVERIFY(!bar()->isVisible());
        }
    }
}

void OrderUndoTest::ctrlZTakesBackTheLastSteps()
{
    const OrderId id = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 5);
    m_page.reset();
    MainWindow window;
    OrderPage* page = nullptr;
    window.addPage({QStringLiteral("orders"), {}, Icon::ClipboardText, QStringLiteral("Orders"),
        [&] { return page = new OrderPage(m_office->office()); }});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.open({QStringLiteral("orders"), 0, {}, {}});
    QVERIFY(page);
    page->actions()->dispatchTo(id, {m_office->team(), {}});
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Dispatched);
    QTRY_VERIFY(page->undoBar()->isVisible());
    page->actions()->steps().take({id.value()}, OrderStepName::teamAccepts);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Accepted);
    QTRY_VERIFY(page->undoHistory()->lastText().contains(QStringLiteral("Accepted")));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Dispatched);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::ToDispatch);
    QVERIFY(!OrderRepository(m_office->test.vault()).round(m_office->reader(), id, 1)->team.isValid());
}

void OrderUndoTest::undoSaysWhenSomebodyWentOn()
{
    const OrderId id = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 5);
    m_page->show();
    m_page->activated();
    m_page->actions()->dispatchTo(id, {m_office->team(), {}});
    QTRY_VERIFY(m_page->undoBar()->isVisible());
    m_office->dispatching([&](OrderDispatch& act) { act.accept(id); }); // somebody else
    DialogScript script;
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(script.asked().size(), 1);
    QVERIFY(script.asked().first().contains(m_office->stored(id).number));
    QCOMPARE(m_office->stored(id).state, OrderState::Accepted);
}

void OrderUndoTest::undoWithdrawsANewOrder()
{
    const OrderId id = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 5);
    m_page->show();
    m_page->actions()->steps().offerWithdrawal(id.value());
    QVERIFY(m_page->undoBar()->isVisible());
    QTest::mouseClick(m_page->undoBar()->button(), Qt::LeftButton);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Cancelled);
}

VD_TEST(OrderUndoTest)
#include "orderundo_test.moc"
