#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/recordtable.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/ordercard.h"
#include "ui/orders/orderpage.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

/// Each act that several orders take together without a form, by keyboard alone, on the board and in the list, and back
/// as one. (Dispatching many: OrderKeyboardTest.)
class OrderBulkActsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_window.reset(); }
    void eachActByKeyboard_data();
    void eachActByKeyboard();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void chooseBoth(bool isBoard);
    /// Goes down in the menu that opens, until the act is there, and takes it.
    void whenMenuOpens(const QString& act);

    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<MainWindow> m_window;
    OrderPage* m_page = nullptr;
    QList<OrderId> m_ids;
    bool m_isTaken = false;
};

void OrderBulkActsTest::init()
{
    QSettings().clear();
    m_isTaken = false;
    m_office = std::make_unique<OrdersOffice>();
    m_ids = {m_office->call(QStringLiteral("甲"), QStringLiteral("理发"), 50),
        m_office->call(QStringLiteral("乙"), QStringLiteral("理发"), 40)};
    m_window = std::make_unique<MainWindow>();
    m_window->addPage({QStringLiteral("orders"), {}, Icon::ClipboardText, QStringLiteral("Orders"),
        [&] { return m_page = new OrderPage(m_office->office()); }});
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("orders"));
    QVERIFY(m_page);
}

void OrderBulkActsTest::chooseBoth(bool isBoard)
{
    if (isBoard) {
        m_page->activated();
        OrderCard* first = m_page->board()->card(m_page->board()->firstId());
        QVERIFY(first);
        m_page->board()->choose(first->id());
        first->setFocus();
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_page->board()->marked().size(), 2);
        return press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    }
    m_page->setView(OrderPage::View::List);
    QTRY_COMPARE(m_page->model()->total(), 2);
    m_page->table()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(m_page->selectedIds().size(), 2);
    QPushButton* all = nullptr;
    const auto find = [&] {
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("For all of them…") && button->isVisible())
                all = button;
        }
        return all != nullptr;
    };
    QTRY_VERIFY(find());
    all->setFocus();
    press(Qt::Key_Space);
}

void OrderBulkActsTest::whenMenuOpens(const QString& act)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, timer, [this, timer, act] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        timer->stop();
        timer->deleteLater();
        for (int step = 0; step < 30; ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (!menu->activeAction() || menu->activeAction()->text() != act)
                continue;
            m_isTaken = true;
            return QTest::keyClick(menu, Qt::Key_Return);
        }
        menu->close();
    });
    timer->start(5);
}

void OrderBulkActsTest::eachActByKeyboard_data()
{
    QTest::addColumn<bool>("isBoard");
    QTest::addColumn<OrderState>("from");
    QTest::addColumn<QString>("act");
    QTest::addColumn<OrderState>("to");
    using enum OrderState;
    for (const bool isBoard : {true, false}) {
        const auto row = [isBoard](OrderState from, const char* act, OrderState to) {
            QTest::addRow("%s: %s, %s", isBoard ? "board" : "list", qPrintable(orderStates().code(from)), act)
                << isBoard << from << QString::fromUtf8(act) << to;
        };
        row(Received, "Accept", ToDispatch);
        row(Received, "Decline…", Declined);
        row(Received, "Cancel the order…", Cancelled);
        row(ToDispatch, "Cancel the order…", Cancelled);
        row(Dispatched, "Accepted by the team", Accepted);
        row(Dispatched, "Return to dispatch…", ToDispatch);
        row(Accepted, "Start the service", Serving);
        row(ToEvaluate, "Close without evaluation…", Closed);
    }
}

void OrderBulkActsTest::eachActByKeyboard()
{
    QFETCH(bool, isBoard);
    QFETCH(OrderState, from);
    QFETCH(QString, act);
    QFETCH(OrderState, to);
    for (const OrderId id : m_ids)
        m_office->setState(id, from);
    DialogScript script;
    script.answer(QStringLiteral("统一处理"));
    whenMenuOpens(act);
    chooseBoth(isBoard);
    QTRY_VERIFY2(m_isTaken, qPrintable(act));
    for (const OrderId id : m_ids)
        QTRY_COMPARE(m_office->stored(id).state, to);
    QTRY_VERIFY(!m_page->undoHistory()->lastText().isEmpty());
    QVERIFY(m_page->undoHistory()->undoLast()); // both
    for (const OrderId id : m_ids)
        QTRY_COMPARE(m_office->stored(id).state, from);
}

VD_TEST(OrderBulkActsTest)
#include "orderbulkacts_test.moc"
