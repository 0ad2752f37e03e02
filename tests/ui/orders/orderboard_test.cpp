#include "ui/orders/orderboard.h"

#include "models/database/query.h"
#include "tests/support/kuiwenoffice.h"
#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "ui/common/theme.h"
#include "ui/orders/ordercard.h"
#include "ui/orders/orderpage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

/// The lanes of the board: what stands in them, and what clicks and keys on their cards lead to.
class OrderBoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup() { m_board.reset(); }
    void holdsWhatTheOfficeHolds();
    void saysHowManyThereAre_data();
    void saysHowManyThereAre();
    void keepsItsCardsWhenReadAgain();
    void choosesOneCardOfAll();
    void passesOnWhatACardAsksFor();
    void arrowsGoToTheNeighbor_data();
    void arrowsGoToTheNeighbor();

private:
    std::unique_ptr<OrderBoard> m_board;
};

namespace {

const QDateTime now(QDate(2025, 6, 10), QTime(12, 0));

OrderCardFacts card(qint64 id)
{
    OrderCardFacts one;
    one.id = OrderId(id);
    one.need = QStringLiteral("理发");
    one.requester = QStringLiteral("第%1位").arg(id);
    one.state = OrderState::ToDispatch;
    one.requestedAt = now.addSecs(-600);
    one.changedAt = one.requestedAt;
    return one;
}

QList<OrderCardFacts> cards(qint64 first, int count)
{
    QList<OrderCardFacts> all;
    for (int i = 0; i < count; ++i)
        all << card(first + i);
    return all;
}

} // namespace

/// Two cards, three, two.
void OrderBoardTest::init()
{
    QSettings().clear();
    m_board = std::make_unique<OrderBoard>();
    m_board->resize(900, 600);
    m_board->setCards(OrderLane::ToDispatch, cards(10, 2), 2, now);
    m_board->setCards(OrderLane::Serving, cards(20, 3), 3, now);
    m_board->setCards(OrderLane::ToEvaluate, cards(30, 2), 2, now);
    m_board->show();
    m_board->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
}

/// Against SQL: open orders by state, the first due on top, sixty at most.
void OrderBoardTest::holdsWhatTheOfficeHolds()
{
    KuiwenOffice office;
    office.office.run([](UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("UPDATE orders SET state = CASE id % 7 WHEN 0 THEN 'received' WHEN 1 THEN 'to_dispatch' "
                           "WHEN 2 THEN 'dispatched' WHEN 3 THEN 'accepted' WHEN 4 THEN 'serving' WHEN 5 THEN "
                           "'to_rate' ELSE 'closed' END"));
    });
    OrderPage page(office.office.office());
    page.resize(1250, 800);
    page.show();
    page.activated();
    const QHash<OrderLane, std::pair<QString, QString>> lanes{
        {OrderLane::ToDispatch, {"'received', 'to_dispatch'", "response_due_at"}},
        {OrderLane::Serving, {"'dispatched', 'accepted', 'serving'", "completion_due_at"}},
        {OrderLane::ToEvaluate, {"'to_rate'", "completion_due_at"}}};
    constexpr int most = 60;
    for (auto lane = lanes.begin(); lane != lanes.end(); ++lane) {
        Query query(office.reader(),
            QStringLiteral("SELECT id FROM orders WHERE state IN (%1) ORDER BY COALESCE(%2, requested_at), id")
                .arg(lane->first, lane->second));
        query.run();
        QList<qint64> expected;
        while (query.next())
            expected << query.integer(0);
        QList<qint64> shown;
        for (const OrderCard* one : page.board()->cards(lane.key()))
            shown << one->id().value();
        QCOMPARE(shown, expected.mid(0, most));
        QVERIFY(shownTexts(*page.board()).contains(QString::number(expected.size())));
    }
    QCOMPARE(page.board()->chosenId(), page.board()->cards(OrderLane::ToDispatch).first()->id());
}

void OrderBoardTest::saysHowManyThereAre_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("isEmptyTold");
    QTest::addColumn<QString>("rest"); ///< "" when all are shown
    QTest::newRow("none") << 0 << 0 << true << "";
    QTest::newRow("one") << 1 << 1 << false << "";
    QTest::newRow("one more") << 2 << 3 << false << "1 more in the list";
    QTest::newRow("many more") << 2 << 60 << false << "58 more in the list";
}

void OrderBoardTest::saysHowManyThereAre()
{
    QFETCH(int, shown);
    QFETCH(int, total);
    QFETCH(bool, isEmptyTold);
    QFETCH(QString, rest);
    static const QHash<OrderLane, QString> sentences{{OrderLane::ToDispatch, "No order waits. F2 takes one down."},
        {OrderLane::Serving, "No order is being served."}, {OrderLane::ToEvaluate, "No call-back is due."}};
    for (const OrderLane lane : allOrderLanes()) {
        m_board->setCards(lane, cards(50, shown), total, now);
        const QStringList texts = shownTexts(*m_board);
        QVERIFY(texts.contains(QString::number(total)));
        QCOMPARE(texts.contains(sentences.value(lane)), isEmptyTold);
        QSignalSpy requested(m_board.get(), &OrderBoard::restRequested);
        QPushButton* button = nullptr;
        for (auto* each : m_board->findChildren<QPushButton*>()) {
            if (each->isVisible() && each->text() == rest)
                button = each;
        }
        QCOMPARE(button != nullptr, !rest.isEmpty());
        if (button) {
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(requested.count(), 1);
            QCOMPARE(requested.first().first().value<OrderLane>(), lane);
            m_board->setCards(lane, cards(50, shown), shown, now);
        }
    }
}

void OrderBoardTest::keepsItsCardsWhenReadAgain()
{
    m_board->choose(OrderId(11));
    OrderCard* second = m_board->cards(OrderLane::ToDispatch).at(1);
    second->setFocus();
    m_board->setCards(OrderLane::ToDispatch, {card(11), card(12), card(13)}, 3, now.addSecs(60));
    QCOMPARE(m_board->cards(OrderLane::ToDispatch).size(), 3);
    QCOMPARE(m_board->cards(OrderLane::ToDispatch).at(1), second);
    QVERIFY(second->hasFocus());
    QCOMPARE(m_board->card(OrderId(11)), m_board->cards(OrderLane::ToDispatch).first());
    QVERIFY(m_board->card(OrderId(11))->isChosen());
    QVERIFY(!second->isChosen());
    QCOMPARE(second->waiting().text, QStringLiteral("waiting 11 min"));
    m_board->setCards(OrderLane::ToDispatch, {card(13)}, 1, now);
    QCOMPARE(m_board->cards(OrderLane::ToDispatch).size(), 1);
    QVERIFY(m_board->card(OrderId(11)) == nullptr);
    QCOMPARE(m_board->firstId(), OrderId(13));
    m_board->setCards(OrderLane::ToDispatch, {}, 0, now);
    QCOMPARE(m_board->firstId(), OrderId(20));
    for (const OrderLane lane : allOrderLanes())
        m_board->setCards(lane, {}, 0, now);
    QVERIFY(!m_board->firstId().isValid());
}

void OrderBoardTest::choosesOneCardOfAll()
{
    for (const qint64 id : {10, 22, 31}) {
        m_board->choose(OrderId(id));
        QList<qint64> chosen;
        for (const OrderCard* one : m_board->findChildren<OrderCard*>()) {
            if (one->isChosen())
                chosen << one->id().value();
        }
        QCOMPARE(chosen, QList<qint64>{id});
        QCOMPARE(m_board->chosenId(), OrderId(id));
    }
}

void OrderBoardTest::passesOnWhatACardAsksFor()
{
    QSignalSpy chosen(m_board.get(), &OrderBoard::chosen);
    QSignalSpy opened(m_board.get(), &OrderBoard::opened);
    QSignalSpy menu(m_board.get(), &OrderBoard::menuRequested);
    OrderCard* one = m_board->card(OrderId(21));
    QTest::mouseClick(one, Qt::LeftButton);
    QCOMPARE(m_board->chosenId(), OrderId(21));
    QCOMPARE(chosen.takeFirst().first().value<OrderId>(), OrderId(21));
    QTest::keyClick(one, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().value<OrderId>(), OrderId(21));
    m_board->choose(OrderId(10));
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, one->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(one, &event);
    QCOMPARE(m_board->chosenId(), OrderId(21)); // the menu speaks of the card under the pointer
    QCOMPARE(menu.size(), 1);
    QCOMPARE(menu.first().at(0).value<OrderId>(), OrderId(21));
    QCOMPARE(menu.first().at(1).toPoint(), one->mapToGlobal(QPoint(5, 5)));
}

void OrderBoardTest::arrowsGoToTheNeighbor_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<qint64>("to");
    const auto row
        = [](const char* name, qint64 from, Qt::Key key, qint64 to) { QTest::newRow(name) << from << int(key) << to; };
    row("down", 20, Qt::Key_Down, 21);
    row("down at the foot", 22, Qt::Key_Down, 22);
    row("up", 22, Qt::Key_Up, 21);
    row("up at the head", 20, Qt::Key_Up, 20);
    row("right", 11, Qt::Key_Right, 21);
    row("right into a shorter lane", 22, Qt::Key_Right, 31);
    row("right at the last lane", 30, Qt::Key_Right, 30);
    row("left", 31, Qt::Key_Left, 21);
    row("left into a shorter lane", 22, Qt::Key_Left, 11);
    row("left at the first lane", 10, Qt::Key_Left, 10);
}

void OrderBoardTest::arrowsGoToTheNeighbor()
{
    QFETCH(qint64, from);
    QFETCH(int, key);
    QFETCH(qint64, to);
    OrderCard* card = m_board->card(OrderId(from));
    card->setFocus();
    QSignalSpy chosen(m_board.get(), &OrderBoard::chosen);
    QTest::keyClick(card, Qt::Key(key));
    QCOMPARE(m_board->chosenId(), OrderId(to));
    QVERIFY(m_board->card(OrderId(to))->hasFocus());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<OrderId>(), OrderId(to));
}

VD_TEST(OrderBoardTest)
#include "orderboard_test.moc"
