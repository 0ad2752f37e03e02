#include "models/common/error.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/office/accountkeeping.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
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
#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "ui/common/choicefield.h"
#include "ui/common/dialogs.h"
#include "ui/common/recordtable.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/orders/batchdispatchdialog.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/ordercard.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/orderevaluationdialog.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/suggestionlist.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

/// The clerk at the board.
class OrderPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void sortsOrdersIntoLanes();
    void colorsWaitingTimes_data();
    void colorsWaitingTimes();
    void dispatchesWithOneClick();
    void takesAnOrderDown();
    void ratesAndCloses();
    void cancelsWithAReason();
    void answersABadRating();
    void dispatchesToATeamOfYourChoice();
    void dispatchesSeveralToOneTeam();
    void movesByArrows();
    void switchesToTheList();
    void whoMayOnlyLookIsAskedNothing();

private:
    /// Answers the next modal dialog of this class.
    template <class Dialog> void inNextDialog(const std::function<void(Dialog&)>& act)
    {
        QTimer::singleShot(0, this, [this, act] {
            if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget()))
                act(*dialog);
            else
                inNextDialog<Dialog>(act);
        });
    }

    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<OrderPage> m_page;
};

void OrderPageTest::initTestCase()
{
    Theme::apply(*qApp);
}

void OrderPageTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<OrdersOffice>();
    m_page = std::make_unique<OrderPage>(m_office->office());
    m_page->resize(1250, 800);
}

void OrderPageTest::sortsOrdersIntoLanes()
{
    const OrderId waiting = m_office->call(QStringLiteral("王大爷"), QStringLiteral("陪同就医"), 46);
    const OrderId evaluated = m_office->served(QStringLiteral("周女士"));
    const OrderId serving = m_office->call(QStringLiteral("赵阿姨"), QStringLiteral("代买代购"), 30);
    m_office->dispatching([&](OrderDispatch& act) { act.dispatch(serving, {m_office->team(), {}}); });
    m_page->show();
    m_page->activated();
    OrderBoard* board = m_page->board();
    QCOMPARE(board->cards(OrderLane::ToDispatch).size(), 1);
    QCOMPARE(board->cards(OrderLane::ToDispatch).first()->id(), waiting);
    QCOMPARE(board->cards(OrderLane::Serving).first()->id(), serving);
    QCOMPARE(board->cards(OrderLane::Serving).first()->facts().party, QStringLiteral("青年突击队"));
    QCOMPARE(board->cards(OrderLane::ToEvaluate).first()->id(), evaluated);
    QCOMPARE(m_page->panel()->shownId(), waiting);
}

void OrderPageTest::colorsWaitingTimes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("tone");
    QTest::newRow("fresh") << 2 << int(Tone::Good);
    QTest::newRow("last half") << 18 << int(Tone::Attention);
    QTest::newRow("overdue") << 46 << int(Tone::Bad);
}

void OrderPageTest::colorsWaitingTimes()
{
    QFETCH(int, minutes);
    m_office->call(QStringLiteral("王大爷"), QStringLiteral("陪同就医"), minutes);
    m_page->activated();
    const OrderCard* card = m_page->board()->cards(OrderLane::ToDispatch).first();
    QTEST(int(card->waiting().tone), "tone");
    QVERIFY(card->waiting().text.contains(QString::number(minutes)));
}

void OrderPageTest::dispatchesWithOneClick()
{
    const OrderId id = m_office->call(QStringLiteral("王大爷"), QStringLiteral("矛盾调解"), 5);
    m_page->show();
    m_page->activated();
    OrderPanel* panel = m_page->panel();
    QTRY_VERIFY(panel->suggestions()->current() != nullptr);
    QTRY_VERIFY(panel->primaryButton()->isEnabled());
    const TeamId best = panel->suggestions()->current()->team;
    QTest::mouseClick(panel->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Dispatched);
    QCOMPARE(OrderRepository(m_office->test.vault()).round(m_office->reader(), id, 1)->team, best);
    QTRY_COMPARE(m_page->board()->cards(OrderLane::Serving).size(), 1);
    QTRY_COMPARE(panel->primaryButton()->text(), QStringLiteral("Accepted by the team"));
    QTest::mouseClick(panel->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Accepted);
}

void OrderPageTest::takesAnOrderDown()
{
    m_page->show();
    m_page->activated();
    const qint64 need
        = DictionaryRepository().idOf(m_office->reader(), Dictionary::NeedCategory, QStringLiteral("理发")).value();
    const qint64 community
        = OrganisationRepository().findByName(m_office->reader(), QStringLiteral("金都社区"))->id.value();
    inNextDialog<OrderDialog>([&](OrderDialog& dialog) {
        dialog.save();
        QVERIFY(dialog.isVisible()); // nothing is saved without who and what
        qobject_cast<TextField*>(dialog.field(QStringLiteral("requesterName")))->setText(QStringLiteral("孙大爷"));
        qobject_cast<TextField*>(dialog.field(QStringLiteral("requesterPhone")))
            ->setText(QStringLiteral("13912345678"));
        qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("need")))->setId(need);
        qobject_cast<ReferenceField*>(dialog.field(QStringLiteral("organisation")))->setId(community);
        dialog.save();
    });
    QTest::mouseClick(m_page->button(RecordPage::Create), Qt::LeftButton);
    QTRY_COMPARE(m_page->board()->cards(OrderLane::ToDispatch).size(), 1);
    const Order order = m_office->stored(m_page->board()->cards(OrderLane::ToDispatch).first()->id());
    QCOMPARE(order.requesterName, QStringLiteral("孙大爷"));
    QCOMPARE(order.requesterPhone, QStringLiteral("13912345678"));
    QCOMPARE(order.state, OrderState::ToDispatch);
}

void OrderPageTest::ratesAndCloses()
{
    const OrderId id = m_office->served(QStringLiteral("周女士"));
    m_page->show();
    m_page->activated();
    QTRY_COMPARE(m_page->panel()->shownId(), id);
    inNextDialog<OrderEvaluationDialog>([](OrderEvaluationDialog& dialog) {
        qobject_cast<ChoiceField*>(dialog.field(QStringLiteral("grade")))->setValue(int(Grade::VerySatisfied));
        dialog.save();
    });
    QTest::mouseClick(m_page->panel()->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Closed);
    QTRY_VERIFY(m_page->board()->cards(OrderLane::ToEvaluate).isEmpty());
    QTRY_VERIFY(m_page->subtitle().contains(QStringLiteral("100.0%")));
}

void OrderPageTest::answersABadRating()
{
    const OrderId id = m_office->served(QStringLiteral("马先生"));
    m_office->run([&](UnitOfWork& work) {
        Evaluation evaluation;
        evaluation.grade = Grade::Dissatisfied;
        (void)OrderClosing(work, m_office->test.vault()).evaluate(id, evaluation);
    });
    OrderActions actions(m_office->office(), *m_page);
    QSignalSpy done(&actions, &OrderActions::done);
    QVERIFY(actions.hasOpenFollowUp(m_office->stored(id)));
    const auto answerFromTheMenu = [&] {
        QMenu menu;
        actions.fillMenu(menu, m_office->stored(id));
        menu.actions().first()->trigger();
    };
    DialogScript script;
    answerFromTheMenu(); // canceled
    QVERIFY(actions.hasOpenFollowUp(m_office->stored(id)));
    script.answer(QStringLiteral("已上门致歉并重新安排"));
    answerFromTheMenu();
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!actions.hasOpenFollowUp(m_office->stored(id)));
    QVERIFY(m_page->undoHistory()->undoLast());
    QVERIFY(actions.hasOpenFollowUp(m_office->stored(id)));
}

void OrderPageTest::dispatchesToATeamOfYourChoice()
{
    const OrderId id = m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 5);
    OrderActions actions(m_office->office(), *m_page);
    const auto chooseFromTheMenu = [&] {
        QMenu menu;
        actions.fillMenu(menu, m_office->stored(id));
        for (QAction* action : menu.actions()) {
            if (action->text().contains(QStringLiteral("any team or person")))
                return action->trigger();
        }
        QFAIL("no such entry");
    };
    inNextDialog<BatchDispatchDialog>([](BatchDispatchDialog& dialog) { dialog.reject(); });
    chooseFromTheMenu();
    QCOMPARE(m_office->stored(id).state, OrderState::ToDispatch);
    inNextDialog<BatchDispatchDialog>([this](BatchDispatchDialog& dialog) {
        static_cast<ReferenceField*>(dialog.field(QStringLiteral("team")))->setId(m_office->team().value());
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    });
    chooseFromTheMenu();
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Dispatched);
}

void OrderPageTest::dispatchesSeveralToOneTeam()
{
    const QList<OrderId> waiting{m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 5),
        m_office->call(QStringLiteral("乙"), QStringLiteral("理发"), 6)};
    const OrderId evaluated = m_office->served(QStringLiteral("丙"));
    inNextDialog<BatchDispatchDialog>([this](BatchDispatchDialog& dialog) {
        QVERIFY(!dialog.saveButton()->isEnabled()); // no team yet
        const QStringList texts = shownTexts(dialog);
        QVERIFY2(
            !texts.filter(QStringLiteral("1 selected orders do not wait")).isEmpty(), qPrintable(texts.join(u'\n')));
        static_cast<ReferenceField*>(dialog.field(QStringLiteral("team")))->setId(m_office->team().value());
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
    });
    QMenu menu;
    StateSteps& steps = m_page->actions()->steps();
    steps.fill(menu, {waiting.at(0).value(), evaluated.value(), waiting.at(1).value()});
    auto* dispatch = menu.findChild<QAction*>(OrderStepName::dispatch);
    QVERIFY(dispatch && dispatch->text().contains(QStringLiteral("2 of 3")));
    dispatch->trigger();
    QTRY_COMPARE(m_office->stored(waiting.at(1)).state, OrderState::Dispatched);
    QCOMPARE(m_office->stored(waiting.at(0)).state, OrderState::Dispatched);
    QCOMPARE(m_office->stored(evaluated).state, OrderState::ToEvaluate);
    QTRY_VERIFY(!m_page->undoHistory()->lastText().isEmpty());
    QVERIFY(m_page->undoHistory()->undoLast()); // all of them
    for (const OrderId id : waiting)
        QCOMPARE(m_office->stored(id).state, OrderState::ToDispatch);
    QVERIFY_THROWS_EXCEPTION(Error, steps.take({evaluated.value()}, OrderStepName::dispatch));
}

void OrderPageTest::cancelsWithAReason()
{
    const OrderId id = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 5);
    m_page->activated();
    DialogScript script;
    m_page->actions()->steps().take({id.value()}, OrderStepName::cancel); // no answer: the clerk thinks again
    script.answer(QStringLiteral("已自行解决"));
    m_page->actions()->steps().take({id.value()}, OrderStepName::cancel);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Cancelled);
    QCOMPARE(m_office->stored(id).stateReason, QStringLiteral("已自行解决"));
    QTRY_VERIFY(m_page->board()->cards(OrderLane::ToDispatch).isEmpty());
}

void OrderPageTest::movesByArrows()
{
    const OrderId first = m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 20);
    const OrderId second = m_office->call(QStringLiteral("李女士"), QStringLiteral("理发"), 10);
    const OrderId third = m_office->served(QStringLiteral("周女士"));
    m_page->show();
    m_page->activated();
    OrderBoard* board = m_page->board();
    QCOMPARE(board->chosenId(), first);
    QTest::keyClick(board->card(first), Qt::Key_Down);
    QCOMPARE(board->chosenId(), second);
    QTest::keyClick(board->card(second), Qt::Key_Right); // the middle lane is empty
    QCOMPARE(board->chosenId(), second);
    QTest::mouseClick(board->card(third), Qt::LeftButton);
    QCOMPARE(m_page->panel()->shownId(), third);
}

void OrderPageTest::switchesToTheList()
{
    m_office->call(QStringLiteral("王大爷"), QStringLiteral("理发"), 20);
    m_page->show();
    m_page->activated();
    QVERIFY(!m_page->table()->isVisible());
    m_page->setView(OrderPage::View::List);
    QVERIFY(m_page->table()->isVisible());
    QVERIFY(!m_page->board()->isVisible());
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    PagePlace place;
    place.conditions.insert(QStringLiteral("state"), {QStringLiteral("closed")});
    m_page->open(place);
    QTRY_COMPARE(m_page->model()->rowCount(), 0);
}

void OrderPageTest::whoMayOnlyLookIsAskedNothing()
{
    const OrderId id = m_office->call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 5);
    AccountKeeping(m_office->office())
        .add({{}, QStringLiteral("查询员"), Role::Query, true}, QStringLiteral("query-pass-1"));
    m_office->office().signIn(QStringLiteral("查询员"), QStringLiteral("query-pass-1"));
    const Order order = OrderRepository(m_office->test.vault()).require(m_office->reader(), id);
    OrderPage page(m_office->office());
    QMenu menu;
    page.actions()->fillMenu(menu, order);
    QVERIFY(menu.actions().size() >= 2);
    for (const QAction* action : menu.actions()) {
        if (action->text() == QStringLiteral("Print the story…"))
            continue; // is looking, too
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY(!action->toolTip().isEmpty());
    }
    DialogScript script;
    for (QAction* action : menu.actions()) {
        if (!action->isEnabled())
            action->trigger();
    }
    QVERIFY(script.asked().isEmpty());
}

VD_TEST(OrderPageTest)
#include "orderpage_test.moc"
