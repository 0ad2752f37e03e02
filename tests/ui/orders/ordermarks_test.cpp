#include "models/orders/orderrepository.h"
#include "models/orders/ordersteps.h"
#include "tests/support/errorof.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"
#include "ui/common/filterbar.h"
#include "ui/common/recordtable.h"
#include "ui/common/searchfield.h"
#include "ui/common/theme.h"
#include "ui/common/undohistory.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderboard.h"
#include "ui/orders/ordercard.h"
#include "ui/orders/orderpage.h"
#include "ui/orders/orderpanel.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

/// Several orders marked on the board by keyboard, and views that have a name.
class OrderMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_window.reset(); }
    void shiftMarksARun();
    void controlSpaceMarksSingleOnes();
    void clicksMarkToo();
    void marksGoWithTheirOrders();
    void anActOnTheMarkedIsUndoneAsOne();
    void aViewIsKeptAndShownAgain();
    void viewsAreRenamedAndDeleted();
    void eachAccountHasItsOwnViews();
    void aViewKeepsNoNumber();

private:
    [[nodiscard]] QList<OrderCard*> waiting() const { return m_page->board()->cards(OrderLane::ToDispatch); }
    [[nodiscard]] QList<int> markedRows() const
    {
        QList<int> rows;
        const auto marked = m_page->board()->marked();
        for (int i = 0; i < waiting().size(); ++i) {
            if (marked.contains(waiting().at(i)->id()))
                rows << i;
        }
        return rows;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void start(int row)
    {
        QTest::mouseClick(waiting().at(row), Qt::LeftButton);
        waiting().at(row)->setFocus();
    }

    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<MainWindow> m_window;
    OrderPage* m_page = nullptr;
};

void OrderMarksTest::init()
{
    QSettings().clear();
    m_office = std::make_unique<OrdersOffice>();
    for (int i = 0; i < 5; ++i)
        (void)m_office->call(QStringLiteral("居民%1").arg(i), QStringLiteral("理发"), 50 - i);
    m_window = std::make_unique<MainWindow>();
    m_window->addPage({QStringLiteral("orders"), {}, Icon::ClipboardText, QStringLiteral("Orders"),
        [&] { return m_page = new OrderPage(m_office->office()); }});
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("orders"));
    QVERIFY(m_page);
    QTRY_COMPARE(waiting().size(), 5);
}

void OrderMarksTest::shiftMarksARun()
{
    start(1);
    QVERIFY(m_page->board()->marked().isEmpty());
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(markedRows(), (QList<int>{1, 2}));
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(markedRows(), (QList<int>{1, 2, 3}));
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(markedRows(), (QList<int>{1, 2}));
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(markedRows(), QList<int>()); // one alone is no selection
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(markedRows(), (QList<int>{0, 1}));
    press(Qt::Key_Down);
    QCOMPARE(markedRows(), QList<int>());
}

void OrderMarksTest::controlSpaceMarksSingleOnes()
{
    start(0);
    waiting().at(2)->setFocus();
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(markedRows(), (QList<int>{0, 2}));
    waiting().at(4)->setFocus();
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(markedRows(), (QList<int>{0, 2, 4}));
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(markedRows(), (QList<int>{0, 2}));
    press(Qt::Key_Escape);
    QCOMPARE(markedRows(), QList<int>());
    for (const OrderCard* card : waiting())
        QVERIFY(!card->isMarked());
}

void OrderMarksTest::clicksMarkToo()
{
    start(1);
    QTest::mouseClick(waiting().at(3), Qt::LeftButton, Qt::ShiftModifier);
    QCOMPARE(markedRows(), (QList<int>{1, 2, 3}));
    QTest::mouseClick(waiting().at(2), Qt::LeftButton, Qt::ControlModifier);
    QCOMPARE(markedRows(), (QList<int>{1, 3}));
    QTest::mouseClick(waiting().at(0), Qt::LeftButton);
    QCOMPARE(markedRows(), QList<int>());
}

void OrderMarksTest::marksGoWithTheirOrders()
{
    start(0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const OrderId gone = waiting().at(1)->id();
    m_office->setState(gone, OrderState::Cancelled);
    QTRY_COMPARE(waiting().size(), 4);
    QCOMPARE(m_page->board()->marked().size(), 2);
    QVERIFY(!m_page->board()->marked().contains(gone));
    m_page->setView(OrderPage::View::List);
    for (const QPushButton* button : m_page->findChildren<QPushButton*>())
        QVERIFY2(
            !button->isVisible() || !button->text().contains(QStringLiteral("marked")), qPrintable(button->text()));
}

void OrderMarksTest::anActOnTheMarkedIsUndoneAsOne()
{
    start(0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    const auto marked = m_page->board()->marked();
    QPushButton* all = nullptr;
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("For all 2 marked…"))
            all = button;
    }
    QVERIFY(all);
    QStringList offered;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction* action : menu->actions())
            offered << action->text();
        menu->close();
    });
    look.start(5);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!offered.filter(QStringLiteral("best assignment")).isEmpty());
    m_page->actions()->steps().take(
        {marked.at(0).value(), marked.at(1).value()}, OrderStepName::dispatch, [&](UnitOfWork& work, qint64 id) {
            return OrderSteps(work, m_office->test.vault()).dispatch(OrderId(id), {m_office->team(), {}});
        });
    for (const OrderId id : marked)
        QTRY_COMPARE(m_office->stored(id).state, OrderState::Dispatched);
    QTRY_VERIFY(!m_page->undoHistory()->lastText().isEmpty());
    QVERIFY(m_page->undoHistory()->undoLast());
    for (const OrderId id : marked)
        QTRY_COMPARE(m_office->stored(id).state, OrderState::ToDispatch);
}

void OrderMarksTest::aViewIsKeptAndShownAgain()
{
    const FilterBar::Conditions narrow{{QStringLiteral("kind"), {QStringLiteral("service")}}};
    m_page->searchField()->setText(QStringLiteral("居民"));
    m_page->filters()->setConditions(narrow);
    SavedView board = m_page->presentView();
    board.name = QStringLiteral("  待派 ");
    m_page->savedViews().save(board);
    m_page->setView(OrderPage::View::List);
    m_page->searchField()->setText(QString());
    m_page->filters()->setConditions({});
    m_page->table()->sortByColumn(1, Qt::DescendingOrder);
    QTRY_VERIFY(!m_page->model()->isLoading());
    const std::vector<qint64> sorted = m_page->model()->ids();
    SavedView list = m_page->presentView();
    list.name = QStringLiteral("全部");
    m_page->savedViews().save(list);
    QCOMPARE(m_page->savedViews().all().size(), 2);
    m_page->table()->sortByColumn(0, Qt::AscendingOrder);
    QTRY_VERIFY(!m_page->model()->isLoading());
    QVERIFY(m_page->model()->ids() != sorted);

    for (const SavedView& view : m_page->savedViews().all()) {
        m_page->showView(view);
        const bool isBoard = view.name == QStringLiteral("待派");
        QCOMPARE(m_page->view(), isBoard ? OrderPage::View::Board : OrderPage::View::List);
        QCOMPARE(m_page->searchField()->text(), isBoard ? QStringLiteral("居民") : QString());
        QCOMPARE(m_page->filters()->conditions(), isBoard ? narrow : FilterBar::Conditions());
        if (isBoard)
            continue;
        QCOMPARE(m_page->table()->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(m_page->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QTRY_COMPARE(m_page->model()->ids(), sorted); // the rows themselves
    }
}

void OrderMarksTest::viewsAreRenamedAndDeleted()
{
    const SavedViews views = m_page->savedViews();
    SavedView one = m_page->presentView();
    for (const char* name : {"b", "a"}) {
        one.name = QString::fromLatin1(name);
        views.save(one);
    }
    const auto names = [&] {
        QStringList all;
        for (const SavedView& view : views.all())
            all << view.name;
        return all;
    };
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(!errorOf([&] { views.rename(QStringLiteral("a"), QStringLiteral("b")); }).isEmpty());
    QVERIFY(!errorOf([&] { views.rename(QStringLiteral("a"), QStringLiteral(" ")); }).isEmpty());
    views.rename(QStringLiteral("a"), QStringLiteral("c"));
    QCOMPARE(names(), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    views.remove(QStringLiteral("b"));
    QCOMPARE(names(), QStringList{QStringLiteral("c")});
    one.name = QStringLiteral("c");
    one.place.search = QStringLiteral("x");
    views.save(one); // in its place
    QCOMPARE(names(), QStringList{QStringLiteral("c")});
    QCOMPARE(views.all().first().place.search, QStringLiteral("x"));
}

void OrderMarksTest::eachAccountHasItsOwnViews()
{
    SavedView one;
    one.name = QStringLiteral("mine");
    const SavedViews first(QStringLiteral("orders"), 1);
    first.save(one);
    QVERIFY(SavedViews(QStringLiteral("orders"), 2).all().isEmpty());
    QVERIFY(SavedViews(QStringLiteral("visits"), 1).all().isEmpty());
    QCOMPARE(first.all().size(), 1);
    one.name = QStringLiteral(" ");
    QVERIFY(!errorOf([&] { first.save(one); }).isEmpty());
}

void OrderMarksTest::aViewKeepsNoNumber()
{
    SavedView one;
    one.name = QStringLiteral("mine");
    one.place.search = QStringLiteral("13812345678");
    const SavedViews views(QStringLiteral("orders"), 1);
    QVERIFY(!errorOf([&] { views.save(one); }).isEmpty());
    QVERIFY(views.all().isEmpty());
}

VD_TEST(OrderMarksTest)
#include "ordermarks_test.moc"
