#include "models/evaluations/evaluationrepository.h"
#include "models/orders/orderrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"
#include "tests/support/whenopen.h"
#include "ui/common/dialogs.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/orders/batchplandialog.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/ordercard.h"
#include "ui/orders/orderdialog.h"
#include "ui/orders/orderevaluationdialog.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/orderservicedialog.h"
#include "ui/orders/suggestionlist.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QtTest>

/// The order desk by keyboard alone: one order from the call to its evaluation, and forty in one batch.
class OrderKeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_window.reset(); }
    void fromTheCallToTheEvaluation();
    void aNewOrderKeepsTheFocus_data();
    void aNewOrderKeepsTheFocus();
    void theFocusFollowsTheOrder();
    void whoAskedBeforeIsFilledIn();
    void fortyInOneBatch();
    void aLineCanGoToSomebodyElse();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static bool holdsFocus(const QWidget* widget)
    {
        const QWidget* focused = QApplication::focusWidget();
        return focused && (focused == widget || widget->isAncestorOf(focused));
    }
    /// Tab until the focus is there.
    static bool walkTo(const QWidget* target);
    static void type(FormDialog& dialog, const char* field, const QString& text);
    void pressNext(const char* step);
    void takeCall();

    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<MainWindow> m_window;
    OrderPage* m_page = nullptr;
};

void OrderKeyboardTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<OrdersOffice>();
    m_window = std::make_unique<MainWindow>();
    m_window->addPage({QStringLiteral("orders"), {}, Icon::ClipboardText, QStringLiteral("Orders"),
        [&] { return m_page = new OrderPage(m_office->office()); }, {}, Qt::Key_F2});
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("orders"));
    QVERIFY(m_page);
}

bool OrderKeyboardTest::walkTo(const QWidget* target)
{
    for (int i = 0; i < 200; ++i) {
        if (holdsFocus(target))
            return true;
        if (!QApplication::focusWidget())
            return false;
        press(Qt::Key_Tab);
    }
    return false;
}

void OrderKeyboardTest::type(FormDialog& dialog, const char* field, const QString& text)
{
    QVERIFY2(walkTo(dialog.field(QString::fromLatin1(field))), field);
    QWidget* editor = QApplication::focusWidget(); // offers that open must not get the keys
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Tab);
}

/// Enter alone: the focus is where the next step is.
void OrderKeyboardTest::pressNext(const char* step)
{
    m_window->activateWindow(); // a desktop gives the focus back itself
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QPushButton* primary = m_page->panel()->primaryButton();
    QTRY_VERIFY2(primary->isEnabled() && primary->text().startsWith(QString::fromUtf8(step)), step);
    QTRY_VERIFY2(holdsFocus(primary) || holdsFocus(m_page->panel()->suggestions()), step);
    press(Qt::Key_Return);
}

/// F2, and who calls wants what where.
void OrderKeyboardTest::takeCall()
{
    whenOpen<OrderDialog>(this, [](OrderDialog& dialog) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(holdsFocus(&dialog));
        type(dialog, "requesterName", QStringLiteral("Wang"));
        type(dialog, "requesterPhone", QStringLiteral("13812345678"));
        type(dialog, "need", QStringLiteral("lf"));
        type(dialog, "organisation", QStringLiteral("yxsq"));
        press(Qt::Key_S, Qt::ControlModifier);
    });
    QTest::keyClick(m_window.get(), Qt::Key_F2);
}

void OrderKeyboardTest::fromTheCallToTheEvaluation()
{
    takeCall();
    QTRY_VERIFY(m_page->panel()->shownId().isValid());
    const OrderId id = m_page->panel()->shownId();
    QCOMPARE(m_page->board()->chosenId(), id); // a new order is selected
    QCOMPARE(m_office->stored(id).state, OrderState::ToDispatch);
    pressNext("Dispatch to ");
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Dispatched);
    pressNext("Accepted by the team");
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Accepted);
    pressNext("Start the service");
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Serving);
    whenOpen<OrderServiceDialog>(this, [](OrderServiceDialog& dialog) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(holdsFocus(&dialog));
        static_cast<DateField*>(dialog.field(QStringLiteral("date")))->setDate(QDate::currentDate().addDays(-1));
        for (const char* name : {"start", "end"})
            static_cast<TextField*>(dialog.field(QString::fromLatin1(name)))->setText(QString());
        type(dialog, "start", QStringLiteral("0900"));
        type(dialog, "end", QStringLiteral("1000"));
        press(Qt::Key_S, Qt::ControlModifier);
    });
    pressNext("Finish the service");
    QTRY_COMPARE(m_office->stored(id).state, OrderState::ToEvaluate);
    whenOpen<OrderEvaluationDialog>(this, [](OrderEvaluationDialog& dialog) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(holdsFocus(&dialog));
        QVERIFY(walkTo(dialog.field(QStringLiteral("grade"))));
        press(Qt::Key_Down);
        press(Qt::Key_S, Qt::ControlModifier);
    });
    pressNext("Call back and evaluate");
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Closed);
    QVERIFY(EvaluationRepository().findFor(m_office->reader(), EvaluationSubject::Order, id.value(), 1));
}

void OrderKeyboardTest::aNewOrderKeepsTheFocus_data()
{
    QTest::addColumn<QString>("from");
    for (const char* from : {"search", "the last card", "a suggestion", "the button", "nowhere"})
        QTest::newRow(from) << QString::fromLatin1(from);
}

/// Wherever the clerk was when the call came, and while the board is read again under the panel.
void OrderKeyboardTest::aNewOrderKeepsTheFocus()
{
    QFETCH(QString, from);
    for (const char* name : {"甲", "乙", "丙"})
        m_office->call(QString::fromUtf8(name), QStringLiteral("理发"), 30);
    m_page->activated();
    OrderPanel* panel = m_page->panel();
    QTRY_VERIFY(panel->suggestions()->current());
    if (from == QStringLiteral("search"))
        m_page->searchField()->setFocus();
    else if (from == QStringLiteral("the last card"))
        m_page->board()->cards(OrderLane::ToDispatch).last()->setFocus();
    else if (from == QStringLiteral("a suggestion"))
        panel->suggestions()->cards().last()->setFocus();
    else if (from == QStringLiteral("the button"))
        panel->primaryButton()->setFocus();
    else if (QWidget* focused = QApplication::focusWidget())
        focused->clearFocus();
    const OrderId before = panel->shownId();
    takeCall();
    QTRY_VERIFY(panel->shownId().isValid() && panel->shownId() != before);
    const OrderId id = panel->shownId();
    QCOMPARE(m_page->board()->chosenId(), id);
    m_window->activateWindow(); // a desktop gives the focus back itself
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (int reading = 0; reading < 3; ++reading) { // with suggestions on the way, come, and read again
        QVERIFY2(holdsFocus(panel->suggestions()), qPrintable(QString::number(reading)));
        QTRY_VERIFY(panel->suggestions()->current());
        QVERIFY(holdsFocus(panel->suggestions()->cards().first()));
        const OrderId other = m_office->call(QStringLiteral("丁"), QStringLiteral("理发"), 90); // another clerk
        QTRY_VERIFY(m_page->board()->card(other));
        QCOMPARE(panel->shownId(), id);
    }
    press(Qt::Key_Return);
    QTRY_COMPARE(m_office->stored(id).state, OrderState::Dispatched);
}

/// Whatever comes in or goes beside it while somebody walks over the board.
void OrderKeyboardTest::theFocusFollowsTheOrder()
{
    const OrderId first = m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 30);
    const OrderId last = m_office->call(QStringLiteral("乙"), QStringLiteral("理发"), 20);
    QTRY_VERIFY(m_page->board()->card(last));
    OrderBoard* board = m_page->board();
    board->card(last)->setFocus();
    QCOMPARE(board->focusedId(), last);
    m_office->setState(first, OrderState::Cancelled); // the card at the end goes
    QTRY_VERIFY(!board->card(first));
    QCOMPARE(board->focusedId(), last);
    const OrderId third = m_office->call(QStringLiteral("丙"), QStringLiteral("理发"), 90); // stands above it
    QTRY_VERIFY(board->card(third));
    QCOMPARE(board->focusedId(), last);
    m_office->setState(last, OrderState::Accepted);
    QTRY_COMPARE(board->cards(OrderLane::Serving).size(), 1);
    QCOMPARE(board->focusedId(), last);
    m_office->setState(last, OrderState::Cancelled);
    QTRY_VERIFY(!board->card(last));
    QCOMPARE(board->focusedId(), third); // an order, not the window
}

void OrderKeyboardTest::whoAskedBeforeIsFilledIn()
{
    const OrderId before = m_office->call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 60);
    OrderDialog dialog(m_office->office(), {});
    dialog.show();
    auto* phone = static_cast<PersonalNumberField*>(dialog.field(QStringLiteral("requesterPhone")));
    phone->setText(QStringLiteral("13812345678"));
    Q_EMIT phone->edited();
    const Order shown = dialog.record();
    QCOMPARE(shown.requesterName, QStringLiteral("王奶奶"));
    QCOMPARE(shown.organisation, m_office->stored(before).organisation);
    QVERIFY(phone->noteText().contains(QStringLiteral("Asked 1 times before")));
    auto* need = static_cast<ReferenceField*>(dialog.field(QStringLiteral("need")));
    need->setId(m_office->stored(before).need.value());
    need->setTouched(true); // the clerk has left it
    dialog.revalidate();
    QTRY_VERIFY(need->noteText().contains(m_office->stored(before).number)); // the same wish twice
    QVERIFY(dialog.saveButton()->isEnabled());
}

void OrderKeyboardTest::fortyInOneBatch()
{
    QList<OrderId> ids;
    for (int i = 0; i < 40; ++i)
        ids << m_office->call(
            QStringLiteral("居民%1").arg(i), i % 2 ? QStringLiteral("理发") : QStringLiteral("矛盾调解"), 10 + i);
    m_page->activated();
    whenOpen<BatchPlanDialog>(this, [](BatchPlanDialog& dialog) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(holdsFocus(&dialog));
        QCOMPARE(dialog.table()->rowCount(), 40);
        QVERIFY(walkTo(dialog.field(QStringLiteral("perTeam"))));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
        QCOMPARE(dialog.plan().perTeam, 9);
        QCOMPARE(dialog.targets().size(), 40);
        QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier);
    });
    m_page->actions()->dispatchAll({}, {});
    for (const OrderId id : ids)
        QTRY_COMPARE(m_office->stored(id).state, OrderState::Dispatched);
    QTRY_VERIFY(!m_page->undoHistory()->lastText().isEmpty());
    QVERIFY(m_page->undoHistory()->undoLast()); // all forty
    for (const OrderId id : ids)
        QTRY_COMPARE(m_office->stored(id).state, OrderState::ToDispatch);
}

void OrderKeyboardTest::aLineCanGoToSomebodyElse()
{
    const OrderId first = m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 20);
    const OrderId second = m_office->call(QStringLiteral("乙"), QStringLiteral("理发"), 10);
    TeamId chosen;
    whenOpen<BatchPlanDialog>(this, [&](BatchPlanDialog& dialog) {
        dialog.choose(0, 2);
        chosen = dialog.plan().lines.first().choice()->team;
        QCOMPARE(dialog.table()->item(0, 2)->text(), dialog.plan().lines.first().choice()->name);
        dialog.choose(1, -1);
        QCOMPARE(dialog.targets().size(), 1);
        dialog.save();
    });
    m_page->actions()->dispatchAll({}, {first.value(), second.value()});
    QTRY_COMPARE(m_office->stored(first).state, OrderState::Dispatched);
    QCOMPARE(OrderRepository(m_office->test.vault()).round(m_office->reader(), first, 1)->team, chosen);
    QCOMPARE(m_office->stored(second).state, OrderState::ToDispatch);
    DialogScript script;
    whenOpen<BatchPlanDialog>(this, [](BatchPlanDialog& dialog) {
        dialog.choose(0, -1);
        dialog.save(); // nobody gets anything: it says so and stays
        QVERIFY(dialog.isVisible());
        dialog.markClean();
        dialog.reject();
    });
    m_page->actions()->dispatchAll({}, {second.value()});
    QCOMPARE(script.asked().size(), 1);
    QCOMPARE(m_office->stored(second).state, OrderState::ToDispatch);
}

VD_TEST(OrderKeyboardTest)
#include "orderkeyboard_test.moc"
