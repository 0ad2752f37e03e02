#include "models/office/accountkeeping.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/shownwords.h"
#include "tests/support/testregistry.h"
#include "ui/common/dialogs.h"
#include "ui/common/page.h"
#include "ui/common/revealbutton.h"
#include "ui/common/theme.h"
#include "ui/common/timeline.h"
#include "ui/orders/orderactions.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/orderstory.h"
#include "ui/orders/suggestionlist.h"
#include "ui/printing/tableprint.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtTest>

/// What stands beside the board for an order in every state, and where it leads.
class OrderPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp); }
    void init();
    void cleanup();
    void everyStateShowsItsFactsAndSteps_data();
    void everyStateShowsItsFactsAndSteps();
    void leavesOutWhatIsNotKnown();
    void suggestsTeamsWhileTheOrderWaits();
    void keepsTheChoiceWhileNothingChanges();
    void saysThatNobodySuits();
    void dispatchesToTheChosenOne();
    void whoMayOnlyLookStartsNothing();
    void tellsTheStory();
    void clearsWhatIsGone();

private:
    [[nodiscard]] OrderPanel& panel() { return *m_panel; }
    void makePanel();
    /// Title, subtitle, facts and phone; "" where nothing is shown.
    [[nodiscard]] QStringList head();
    /// The number with the deadline of the next thing to do, if any.
    [[nodiscard]] QString numberLine();
    void correct(const std::function<void(Order&)>& change);

    std::unique_ptr<OrdersOffice> m_office;
    std::unique_ptr<Page> m_page;
    OrderActions* m_actions = nullptr;
    OrderPanel* m_panel = nullptr;
    OrderId m_id;
};

void OrderPanelTest::init()
{
    m_office = std::make_unique<OrdersOffice>();
    m_id = m_office->call(QStringLiteral("王奶奶"), QStringLiteral("理发"), 5);
    makePanel();
}

void OrderPanelTest::makePanel()
{
    m_page = std::make_unique<Page>(QStringLiteral("Orders"));
    m_actions = new OrderActions(m_office->office(), *m_page);
    m_panel = new OrderPanel(m_office->office(), *m_actions, m_page.get());
    m_page->body()->addWidget(m_panel);
    m_page->resize(600, 800);
    m_page->show();
}

void OrderPanelTest::cleanup()
{
    QThreadPool::globalInstance()->waitForDone(); // suggestions
    m_page.reset();
    m_office.reset();
}

QStringList OrderPanelTest::head()
{
    constexpr int labels = 4;
    QStringList texts;
    const QWidget* content = panel().findChild<QScrollArea*>()->parentWidget(); // the head stands above what scrolls
    for (const QLabel* label : content->findChildren<QLabel*>().mid(0, labels))
        texts << (label->isVisibleTo(&panel()) ? label->text() : QString());
    return texts;
}

QString OrderPanelTest::numberLine()
{
    using enum OrderState;
    const Order order = m_office->stored(m_id);
    if (order.state == Closed || order.state == Declined || order.state == Cancelled)
        return order.number;
    const QDateTime due = order.state == ToDispatch ? order.responseDueAt : order.completionDueAt;
    return QStringLiteral("%1 · due %2").arg(order.number, due.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

void OrderPanelTest::correct(const std::function<void(Order&)>& change)
{
    Order order = m_office->stored(m_id);
    change(order);
    m_office->run([&](UnitOfWork& work) { OrderIntake(work, m_office->test.vault()).correct(order); });
}

void OrderPanelTest::everyStateShowsItsFactsAndSteps_data()
{
    QTest::addColumn<OrderState>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("next"); ///< on the button; "" when it is hidden
    QTest::addColumn<QStringList>("others"); ///< in the menu, behind the correction
    const QString cancel = QStringLiteral("Cancel the order…");
    const QString back = QStringLiteral("Return to dispatch…");
    const QString files = QStringLiteral("Attachments…");
    const QString story = QStringLiteral("Print the story…");
    const QStringList final{QStringLiteral("This state is final (disabled)"), files, story};
    const QStringList slip{QStringLiteral("Print the dispatch slip…"), QStringLiteral("Copy the slip as text")};
    using enum OrderState;
    const auto row = [](OrderState state, const char* title, const char* next, const QStringList& others) {
        QTest::newRow(title) << state << QString::fromUtf8(title) << QString::fromUtf8(next) << others;
    };
    row(Received, "Received", "Accept", {"Accept", "Decline…", cancel, files, story});
    row(ToDispatch, "Suggestions", "",
        {"Dispatch…", cancel, "A team takes it from the list…", "Dispatch to any team or person…", files, story});
    row(Dispatched, "Dispatched", "Accepted by the team",
        QStringList{"Accepted by the team", back, cancel, files, story} + slip);
    row(Accepted, "Accepted", "Start the service",
        QStringList{"Start the service", back, cancel, "Who came, from when to when…", files, story} + slip);
    row(Serving, "In service", "Finish the service…", QStringList{"Finish the service…", files, story} + slip);
    row(ToEvaluate, "To be evaluated", "Call back and evaluate…",
        QStringList{"Call back and evaluate…", "Close without evaluation…", "Correct who came and when…", files, story}
            + slip);
    row(Closed, "Closed", "Reopen…", QStringList{"Reopen…", "Correct who came and when…", files, story} + slip);
    row(Declined, "Declined", "", final);
    row(Cancelled, "Canceled", "", final);
}

void OrderPanelTest::everyStateShowsItsFactsAndSteps()
{
    QFETCH(OrderState, state);
    QFETCH(QString, title);
    QFETCH(QString, next);
    QFETCH(QStringList, others);
    const QDateTime wished(QDate::currentDate().addDays(30), QTime(15, 30));
    correct([&](Order& order) {
        order.details = QStringLiteral("想在家理发");
        order.address = QStringLiteral("3号楼");
        order.wishedAt = wished;
        order.safetyNote = QStringLiteral("家里有狗");
    });
    m_office->run([&](UnitOfWork& work) {
        Order order = OrderRepository(m_office->test.vault()).require(work.connection(), m_id);
        order.state = state;
        order.stateReason = QStringLiteral("搬走了");
        OrderRepository(m_office->test.vault()).updateState(work, order);
    });
    panel().showOrder(m_id);
    QCOMPARE(panel().shownId(), m_id);
    QCOMPARE(head(),
        QStringList({title, QStringLiteral("理发 · 王奶奶 · 虞新社区"),
            QStringLiteral("%1\n“想在家理发”\n3号楼\nWished for %2 15:30\nMind: 家里有狗\nReason: 搬走了")
                .arg(numberLine(), isoDate(wished.date())),
            QStringLiteral("138****5678")}));
    const bool waits = state == OrderState::ToDispatch;
    QCOMPARE(panel().suggestions()->isVisibleTo(&panel()), waits);
    if (!waits) {
        QCOMPARE(panel().primaryButton()->isVisibleTo(&panel()), !next.isEmpty());
        QVERIFY(next.isEmpty() || panel().primaryButton()->text() == next);
        QVERIFY(panel().primaryButton()->isEnabled());
    }
    auto* more = panel().moreButton();
    QVERIFY(more->isVisibleTo(&panel()));
    QCOMPARE(offeredEntries([&] { QTest::mouseClick(more, Qt::LeftButton); }),
        QStringList{QStringLiteral("Correct what was written down…")} + others);
}

void OrderPanelTest::leavesOutWhatIsNotKnown()
{
    correct([](Order& order) {
        order.address.clear();
        order.details.clear();
    });
    panel().showOrder(m_id);
    QCOMPARE(head().at(2), numberLine());
    QVERIFY(panel().showButton()->isVisibleTo(&panel()));
    m_office->run([&](UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("UPDATE orders SET requester_phone_sealed = NULL, requester_phone_digest = NULL"));
    });
    panel().showOrder(m_id);
    QCOMPARE(head().at(3), QString());
    QVERIFY(!panel().showButton()->isVisibleTo(&panel()));
}

void OrderPanelTest::suggestsTeamsWhileTheOrderWaits()
{
    QSignalSpy ready(&panel(), &OrderPanel::suggestionsReady);
    panel().showOrder(m_id);
    QVERIFY(!panel().primaryButton()->isEnabled());
    QCOMPARE(panel().primaryButton()->text(), QStringLiteral("No active team suits"));
    QTRY_COMPARE(ready.count(), 1);
    const auto expected = suggestDispatch(m_office->reader(), m_office->stored(m_id));
    QVERIFY(expected.size() > 1);
    QStringList names;
    for (const SuggestionCard* card : panel().suggestions()->cards())
        names << card->suggestion().name;
    QStringList all;
    for (const DispatchSuggestion& one : expected)
        all << one.name;
    QCOMPARE(names, all);
    QVERIFY(panel().primaryButton()->isEnabled());
    QCOMPARE(panel().primaryButton()->text(), QStringLiteral("Dispatch to %1").arg(all.first())); // no focus here yet
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    panel().focusSuggestions();
    QTRY_COMPARE(panel().primaryButton()->text(), QStringLiteral("Dispatch to %1    Enter").arg(all.first()));
    panel().suggestions()->choose(1);
    QCOMPARE(panel().primaryButton()->text(), QStringLiteral("Dispatch to %1    Enter").arg(all.at(1)));
}

void OrderPanelTest::keepsTheChoiceWhileNothingChanges()
{
    QSignalSpy ready(&panel(), &OrderPanel::suggestionsReady);
    panel().showOrder(m_id);
    QTRY_COMPARE(ready.count(), 1);
    panel().suggestions()->choose(1);
    const QString chosen = panel().primaryButton()->text();
    panel().showOrder(m_id); // the board is read again
    QCOMPARE(panel().primaryButton()->text(), chosen);
    correct([](Order& order) { order.address = QStringLiteral("5号楼"); });
    panel().showOrder(m_id);
    QVERIFY(panel().suggestions()->current() == nullptr);
    QTRY_COMPARE(ready.count(), 2);
    QVERIFY(panel().primaryButton()->text() != chosen);
    const OrderId other = m_office->call(QStringLiteral("李大爷"), QStringLiteral("理发"), 5);
    panel().showOrder(other);
    panel().showOrder(m_id);
    QTRY_COMPARE(ready.count(), 3); // an answer for the order shown before is not taken
    QCOMPARE(panel().shownId(), m_id);
}

void OrderPanelTest::saysThatNobodySuits()
{
    m_office->run(
        [](UnitOfWork& work) { work.connection().execute(QStringLiteral("UPDATE teams SET state = 'dissolved'")); });
    QSignalSpy ready(&panel(), &OrderPanel::suggestionsReady);
    panel().showOrder(m_id);
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(panel().suggestions()->cards().isEmpty());
    QVERIFY(panel().primaryButton()->isVisibleTo(&panel()) && !panel().primaryButton()->isEnabled());
    QCOMPARE(panel().primaryButton()->text(), QStringLiteral("No active team suits"));
}

/// By Enter in the list; the focus comes there from the board.
void OrderPanelTest::dispatchesToTheChosenOne()
{
    QSignalSpy ready(&panel(), &OrderPanel::suggestionsReady);
    panel().showOrder(m_id);
    QTRY_COMPARE(ready.count(), 1);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    panel().focusSuggestions();
    SuggestionCard* first = panel().suggestions()->cards().first();
    QTRY_VERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Down);
    const DispatchSuggestion chosen = panel().suggestions()->cards().at(1)->suggestion();
    QTest::keyClick(panel().suggestions()->cards().at(1), Qt::Key_Return);
    QTRY_COMPARE(m_office->stored(m_id).state, OrderState::Dispatched);
    const auto round = OrderRepository(m_office->test.vault()).round(m_office->reader(), m_id, 1);
    QCOMPARE(round->team, chosen.team);
    QCOMPARE(round->volunteer, chosen.volunteer);
    panel().showOrder(m_id);
    QVERIFY(!panel().suggestions()->isVisibleTo(&panel()));
    panel().focusSuggestions(); // none are left: the next step
    QVERIFY(panel().primaryButton()->hasFocus());
    QTest::mouseClick(panel().primaryButton(), Qt::LeftButton);
    QTRY_COMPARE(m_office->stored(m_id).state, OrderState::Accepted);
}

void OrderPanelTest::whoMayOnlyLookStartsNothing()
{
    m_page.reset();
    AccountKeeping(m_office->office())
        .add({{}, QStringLiteral("查询员"), Role::Query, true}, QStringLiteral("query-pass-1"));
    m_office->office().signIn(QStringLiteral("查询员"), QStringLiteral("query-pass-1"));
    makePanel();
    QSignalSpy ready(&panel(), &OrderPanel::suggestionsReady);
    panel().showOrder(m_id);
    QTRY_COMPARE(ready.count(), 1);
    QVERIFY(panel().suggestions()->current() != nullptr);
    for (const QPushButton* button : {panel().primaryButton(), panel().moreButton()})
        QVERIFY(!button->isEnabled() && button->toolTip().contains(QStringLiteral("may not do this")));
    DialogScript script;
    Q_EMIT panel().suggestions()->opened(); // a double click on a suggestion
    QCoreApplication::processEvents();
    QCOMPARE(script.asked(), QStringList());
    QCOMPARE(m_office->stored(m_id).state, OrderState::ToDispatch);
    m_office->office().signIn(QString::fromUtf8(TestOffice::administrator), QString::fromLatin1(TestOffice::password));
}

void OrderPanelTest::tellsTheStory()
{
    const QDateTime now(QDate(2026, 3, 4), QTime(15, 30));
    OrderEvent came;
    came.happenedAt = now.addDays(-1);
    came.to = OrderState::Received;
    came.account = QStringLiteral("王主任");
    OrderEvent dispatched;
    dispatched.happenedAt = now.addSecs(-60);
    dispatched.to = OrderState::Dispatched;
    dispatched.words = QStringLiteral("派给银龄队");
    const auto story = storyOf(m_office->reader(), {came, dispatched}, now);
    QCOMPARE(story.size(), 2);
    QCOMPARE(story.at(0).when, QStringLiteral("2026-03-03 15:30"));
    QCOMPARE(story.at(0).text, QStringLiteral("Received"));
    QCOMPARE(story.at(0).by, QStringLiteral("王主任"));
    QCOMPARE(story.at(0).tone, Tone::Bad);
    QCOMPARE(story.at(1).when, QStringLiteral("15:29"));
    QCOMPARE(story.at(1).text, QStringLiteral("派给银龄队"));
    QCOMPARE(story.at(1).tone, Tone::Information);
    QCOMPARE(story.at(1).by, QStringLiteral("23 h later"));
    Order order;
    order.number = QStringLiteral("D1");
    order.requesterName = QStringLiteral("王奶奶");
    const PrintTable paper = storyTable(order, QStringLiteral("理发"), {came, dispatched});
    QVERIFY(paper.title.contains(order.number));
    QCOMPARE(paper.rows.size(), 2);
    QCOMPARE(paper.rows.at(0),
        (QStringList{QStringLiteral("1"), QStringLiteral("2026-03-03 15:30"), QStringLiteral("Received"),
            QStringLiteral("Received"), QStringLiteral("王主任"), QStringLiteral("23 h")}));
    QCOMPARE(paper.rows.at(1).last(), QString()); // goes on
    const auto told = [&] { return panel().findChildren<TimelineItem*>().size(); };
    const auto events = OrderRepository(m_office->test.vault()).events(m_office->reader(), m_id).size();
    QVERIFY(events > 0);
    for (int reading = 0; reading < 2; ++reading) { // the second time not once more below
        panel().showOrder(m_id);
        QCOMPARE(told(), events);
    }
}

void OrderPanelTest::clearsWhatIsGone()
{
    const QString hint = QStringLiteral("Choose an order to see what can be done.");
    const auto isEmpty = [&] {
        const QStringList texts = shownTexts(panel());
        return texts.contains(hint) && !panel().primaryButton()->isVisible();
    };
    QVERIFY(isEmpty());
    panel().showOrder(m_id);
    QVERIFY(!isEmpty());
    QVERIFY(!shownTexts(panel()).contains(hint));
    panel().showOrder(OrderId(4711));
    QVERIFY(isEmpty());
    QVERIFY(!panel().shownId().isValid());
}

VD_TEST(OrderPanelTest)
#include "orderpanel_test.moc"
