#include "models/database/query.h"
#include "models/evaluations/evaluationrepository.h"
#include "models/orders/orderboardrepository.h"
#include "models/orders/orderclosing.h"
#include "models/orders/orderdispatch.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/orders/orderservice.h"
#include "models/reports/dashboardfigures.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

namespace {

/// One round, and one order, as somebody would keep them in a notebook.
struct PlainRound {
    QDateTime dispatched;
    QDateTime accepted;
    QDateTime started;
    QDateTime ended;
    QDateTime closed;
    int grade = 0; ///< 0: unevaluated
};

struct PlainOrder {
    OrderId id;
    qint64 organisation = 0;
    bool isErrand = false;
    QDateTime requested;
    QString state = QStringLiteral("received");
    QString reason;
    int events = 1;
    QList<PlainRound> rounds{PlainRound()};
};

/// What may follow on what: act → state → state (spec 1, table of orders).
const QMap<QString, QMap<QString, QString>>& steps()
{
    static const QMap<QString, QMap<QString, QString>> all{
        {"accept", {{"received", "to_dispatch"}}},
        {"decline", {{"received", "declined"}}},
        {"dispatch", {{"to_dispatch", "dispatched"}}},
        {"take", {{"dispatched", "accepted"}}},
        {"give back", {{"dispatched", "to_dispatch"}, {"accepted", "to_dispatch"}}},
        {"start", {{"accepted", "serving"}}},
        {"finish", {{"serving", "to_rate"}}},
        {"report", {{"accepted", "to_rate"}, {"serving", "to_rate"}}},
        {"rate", {{"to_rate", "closed"}}},
        {"close", {{"to_rate", "closed"}}},
        {"reopen", {{"closed", "to_dispatch"}}},
        {"cancel",
            {{"received", "cancelled"}, {"to_dispatch", "cancelled"}, {"dispatched", "cancelled"},
                {"accepted", "cancelled"}}},
    };
    return all;
}

using Sums = QMap<QString, qint64>;

/// Everything that the sums of orders should hold, from the notebook.
Sums countedFrom(const QList<PlainOrder>& orders, const QHash<qint64, QList<qint64>>& above)
{
    Sums sums;
    for (const PlainOrder& order : orders) {
        const auto count = [&](const char* figure, const QDateTime& moment) {
            if (!moment.isValid())
                return;
            const QString month = moment.toString(QStringLiteral("yyyy-MM"));
            for (const qint64 organisation : above.value(order.organisation))
                ++sums[QStringLiteral("%1 %2 %3").arg(organisation).arg(QLatin1String(figure), month)];
        };
        count("orders_requested", order.requested);
        const QStringList reached{"dispatched", "accepted", "serving", "to_rate", "closed"};
        const bool isClosed = order.state == reached.last();
        const bool isRated = std::any_of(
            order.rounds.begin(), order.rounds.end(), [](const PlainRound& round) { return round.grade > 0; });
        count("reached_dispatch", reached.contains(order.state) ? order.requested : QDateTime());
        count("reached_accept", reached.mid(1).contains(order.state) ? order.requested : QDateTime());
        count("reached_close", isClosed ? order.requested : QDateTime());
        count("reached_rating", isClosed && isRated ? order.requested : QDateTime());
        for (const PlainRound& round : order.rounds) {
            count("orders_dispatched", round.dispatched);
            count("orders_accepted", round.accepted);
            count("orders_closed", round.closed);
            count("errands_closed", order.isErrand ? round.closed : QDateTime());
            count("orders_rated", round.grade > 0 ? round.closed : QDateTime());
            count("orders_good", round.grade > 3 ? round.closed : QDateTime());
        }
    }
    return sums;
}

} // namespace

/// Random lives of orders, held against a notebook: states, rounds, evaluations and every sum.
class OrderHistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesOverRandomHistories_data();
    void agreesOverRandomHistories();

private:
    int upTo(int most) { return int(m_random.bounded(most)); }
    void receive();
    void step();
    void correct(PlainOrder& order);
    void act(UnitOfWork& work, const QString& name, const PlainOrder& order, int grade);
    static void note(PlainOrder& order, const QString& name, const QDateTime& now, int grade);
    void compareOrders();
    void compareSums();
    void compareSatisfaction();
    void compareFunnels();

    std::unique_ptr<LedgerOffice> m_office;
    QRandomGenerator m_random;
    QDateTime m_now;
    QList<PlainOrder> m_orders;
    VolunteerId m_helper; ///< who serves the minute before a report
    int m_minutes = 0;
};

void OrderHistoriesTest::agreesOverRandomHistories_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("steps");
    QTest::newRow("long") << 1U << 10'000;
    for (const quint32 seed : {20251123U, 77U})
        QTest::newRow(qPrintable(QString::number(seed))) << seed << 500;
}

void OrderHistoriesTest::agreesOverRandomHistories()
{
    QFETCH(quint32, seed);
    QFETCH(int, steps);
    m_office = std::make_unique<LedgerOffice>();
    m_random.seed(seed);
    m_now = QDateTime(QDate(2024, 11, 20), QTime(8, 0));
    m_orders.clear();
    m_minutes = 0;
    m_helper = m_office->addVolunteer(QStringLiteral("李雷"), m_office->north);
    constexpr int wholeTime = 1'250'000; // minutes: between two and three years
    for (int i = 0; i < steps; ++i) {
        m_now = m_now.addSecs(60 * (1 + upTo(wholeTime / steps)));
        if (m_orders.size() < 8 || upTo(9) == 0)
            receive();
        else
            step();
        if (QTest::currentTestFailed())
            return;
    }
    const auto isReopened = [](const PlainOrder& order) { return order.rounds.size() > 1; };
    QVERIFY(std::any_of(m_orders.begin(), m_orders.end(), isReopened));
    compareOrders();
    QCOMPARE(m_office->scalar(QStringLiteral("SELECT COALESCE(SUM(minutes), 0) FROM service_records")).toInt(),
        m_minutes); // none twice
    compareSums();
    compareSatisfaction();
    compareFunnels();
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
    m_office->office.run([](UnitOfWork& work) { OrderRollups::recompute(work); });
    compareSums();
}

void OrderHistoriesTest::receive()
{
    const OrganisationId places[]{m_office->north, m_office->south, m_office->grid, m_office->street};
    Order order;
    order.requesterName = QStringLiteral("丁大爷");
    order.organisation = places[upTo(4)];
    order.kind = upTo(3) == 0 ? OrderKind::Errand : OrderKind::Service;
    order.need = DictionaryRepository().terms(m_office->reader(), Dictionary::NeedCategory).first().id;
    order.requestedAt = m_now;
    PlainOrder plain;
    m_office->office.run(
        [&](UnitOfWork& work) { plain.id = OrderIntake(work, m_office->office.vault()).receive(order); });
    plain.organisation = order.organisation.value();
    plain.isErrand = order.kind == OrderKind::Errand;
    plain.requested = m_now;
    m_orders << plain;
}

/// Any act on any order: what the notebook allows is done, the rest is refused.
void OrderHistoriesTest::step()
{
    PlainOrder& order = m_orders[upTo(int(m_orders.size()))];
    if (upTo(8) == 0)
        return correct(order);
    QStringList names = steps().keys();
    if (upTo(4) > 0)
        names.removeIf([&](const QString& name) { return !steps().value(name).contains(order.state); });
    if (upTo(5) > 0) // else few orders live to be evaluated
        names.removeIf(
            [](const QString& name) { return name == QStringLiteral("cancel") || name == QStringLiteral("decline"); });
    if (names.isEmpty())
        return;
    const QString name = names.at(upTo(int(names.size())));
    const int grade = name == QStringLiteral("rate") ? 1 + upTo(5) : 0;
    const QString sentence
        = errorOf([&] { m_office->office.run([&](UnitOfWork& work) { act(work, name, order, grade); }); });
    const bool isAllowed = steps().value(name).contains(order.state);
    QVERIFY2(sentence.isEmpty() == isAllowed, qPrintable(name + u' ' + order.state + u' ' + sentence));
    if (isAllowed)
        note(order, name, m_now, grade);
}

/// What was written down wrongly is put right: the sums follow.
void OrderHistoriesTest::correct(PlainOrder& order)
{
    const OrderRepository orders(m_office->office.vault());
    Order stored = orders.require(m_office->reader(), order.id);
    stored.organisation = upTo(2) == 0 ? m_office->north : m_office->grid;
    stored.kind = upTo(2) == 0 ? OrderKind::Errand : OrderKind::Service;
    stored.requestedAt = order.requested.addDays(-upTo(40));
    m_office->office.run([&](UnitOfWork& work) { OrderIntake(work, m_office->office.vault()).correct(stored); });
    order.organisation = stored.organisation.value();
    order.isErrand = stored.kind == OrderKind::Errand;
    order.requested = stored.requestedAt;
}

void OrderHistoriesTest::act(UnitOfWork& work, const QString& name, const PlainOrder& order, int grade)
{
    const Vault& vault = m_office->office.vault();
    OrderIntake intake(work, vault);
    OrderDispatch dispatch(work, vault, m_now);
    OrderClosing closing(work, vault, m_now);
    Evaluation evaluation;
    evaluation.grade = Grade(std::max(1, grade));
    const QString reason = QStringLiteral("因为") + name;
    const QHash<QString, std::function<void()>> acts{
        {"accept", [&] { intake.accept(order.id, m_now); }},
        {"decline", [&] { intake.decline(order.id, reason, m_now); }},
        {"dispatch",
            [&] {
                dispatch.dispatch(order.id, {m_office->team, {}});
            }},
        {"take", [&] { dispatch.accept(order.id); }},
        {"give back", [&] { dispatch.giveBack(order.id, reason); }},
        {"start", [&] { dispatch.start(order.id); }},
        {"finish", [&] { dispatch.finish(order.id); }},
        {"report",
            [&] {
                const QDateTime start = m_now.addSecs(-60);
                OrderReport report{start, m_now, {{m_helper, start, m_now, {}}}, {}, {}, {}, false};
                OrderService(work, vault, m_now).report(order.id, report);
                ++m_minutes;
            }},
        {"rate", [&] { (void)closing.evaluate(order.id, evaluation); }},
        {"close", [&] { closing.closeUnevaluated(order.id, reason); }},
        {"reopen", [&] { closing.reopen(order.id, reason); }},
        {"cancel", [&] { closing.cancel(order.id, reason); }},
    };
    acts.value(name)();
}

void OrderHistoriesTest::note(PlainOrder& order, const QString& name, const QDateTime& now, int grade)
{
    const bool wasAccepted = order.state == QStringLiteral("accepted");
    order.state = steps().value(name).value(order.state);
    ++order.events;
    PlainRound& round = order.rounds.last();
    if (name == QStringLiteral("dispatch"))
        round.dispatched = now;
    else if (name == QStringLiteral("take"))
        round.accepted = now;
    else if (name == QStringLiteral("start"))
        round.started = now;
    else if (name == QStringLiteral("finish"))
        round.ended = now;
    else if (name == QStringLiteral("report")) {
        order.events += wasAccepted ? 1 : 0; // it began and ended
        round.started = now.addSecs(-60);
        round.ended = now;
    } else if (name == QStringLiteral("rate") || name == QStringLiteral("close"))
        round.closed = now;
    else if (name == QStringLiteral("give back"))
        round = {};
    else if (name == QStringLiteral("reopen"))
        order.rounds << PlainRound();
    else if (name == QStringLiteral("cancel") || name == QStringLiteral("decline"))
        order.reason = QStringLiteral("因为") + name;
    if (grade > 0)
        round.grade = grade;
}

void OrderHistoriesTest::compareOrders()
{
    const OrderRepository orders(m_office->office.vault());
    Connection& reader = m_office->reader();
    for (const PlainOrder& plain : std::as_const(m_orders)) {
        const Order order = orders.require(reader, plain.id);
        QCOMPARE(orderStates().code(order.state), plain.state);
        QCOMPARE(order.stateReason, plain.reason);
        QCOMPARE(order.round, int(plain.rounds.size()));
        QCOMPARE(order.closedAt, plain.rounds.last().closed);
        const auto events = orders.events(reader, plain.id);
        QCOMPARE(events.size(), plain.events);
        QCOMPARE(orderStates().code(events.last().to), plain.state);
        const auto rounds = orders.rounds(reader, plain.id);
        QCOMPARE(rounds.size(), plain.rounds.size());
        for (qsizetype i = 0; i < rounds.size(); ++i) {
            const PlainRound& expected = plain.rounds.at(i);
            QCOMPARE(rounds.at(i).dispatchedAt, expected.dispatched);
            QCOMPARE(rounds.at(i).acceptedAt, expected.accepted);
            QCOMPARE(rounds.at(i).startedAt, expected.started);
            QCOMPARE(rounds.at(i).endedAt, expected.ended);
            QCOMPARE(rounds.at(i).closedAt, expected.closed);
            QCOMPARE(rounds.at(i).team.isValid(), expected.dispatched.isValid());
            const auto evaluation
                = EvaluationRepository().findFor(reader, EvaluationSubject::Order, plain.id.value(), int(i) + 1);
            QCOMPARE(evaluation ? int(evaluation->grade) : 0, expected.grade);
        }
    }
}

void OrderHistoriesTest::compareSums()
{
    const qint64 street = m_office->street.value();
    const qint64 south = m_office->south.value();
    const QHash<qint64, QList<qint64>> above{{street, {street}},
        {m_office->north.value(), {m_office->north.value(), street}}, {south, {south, street}},
        {m_office->grid.value(), {m_office->grid.value(), south, street}}};
    const Sums expected = countedFrom(m_orders, above);
    Sums stored;
    Query query(m_office->reader(),
        QStringLiteral("SELECT organisation_id, figure, month, amount FROM figure_months WHERE LENGTH(month) = 7 AND "
                       "amount <> 0 AND figure IN ('orders_requested', 'orders_dispatched', 'orders_accepted', "
                       "'orders_closed', 'errands_closed', 'orders_rated', 'orders_good', 'reached_dispatch', "
                       "'reached_accept', 'reached_close', 'reached_rating')"));
    query.run();
    while (query.next())
        stored.insert(
            QStringLiteral("%1 %2 %3").arg(query.integer(0)).arg(query.text(1), query.text(2)), query.integer(3));
    QCOMPARE(stored, expected);
    QVERIFY(expected.size() > 50);
}

/// Of the orders received in a time, by months or by days: each step counts those of the step before that came on.
void OrderHistoriesTest::compareFunnels()
{
    for (int i = 0; i < 40; ++i) {
        const QDate from = QDate(2024, 11, 1).addDays(upTo(500));
        const Period period = i == 0 ? Period::all() : Period::days(from, from.addDays(upTo(200)));
        const Statistics found = statisticsOf(m_office->reader(), {period, {}});
        qint64 requested = 0;
        qint64 closed = 0;
        for (const PlainOrder& order : std::as_const(m_orders)) {
            const bool isInside = period.contains(order.requested.date());
            requested += isInside ? 1 : 0;
            closed += isInside && order.state == QStringLiteral("closed") ? 1 : 0;
        }
        QCOMPARE(funnelAmount(found, FunnelStep::Requested), requested);
        QCOMPARE(funnelAmount(found, FunnelStep::Closed), closed);
        for (int step = int(FunnelStep::Dispatched); step <= int(FunnelStep::Evaluated); ++step)
            QVERIFY(funnelAmount(found, FunnelStep(step)) <= funnelAmount(found, FunnelStep(step - 1)));
    }
}

/// 好评度 of a time, over the months that it touches, of the whole office and of a part.
void OrderHistoriesTest::compareSatisfaction()
{
    for (const Period& period :
        {Period::all(), Period::year(2025), Period::month(2025, 3), Period::days(QDate(2025, 2, 1), QDate(2025, 4, 30)),
            Period{{}, QDate(2025, 5, 1)}, Period{QDate(2025, 6, 1), {}}}) {
        for (const QList<qint64>& organisations : {QList<qint64>(), QList<qint64>{m_office->grid.value()}}) {
            Satisfaction expected;
            for (const PlainOrder& order : std::as_const(m_orders)) {
                if (!organisations.isEmpty() && !organisations.contains(order.organisation))
                    continue;
                for (const PlainRound& round : order.rounds) {
                    if (!round.closed.isValid() || !period.contains(round.closed.date()))
                        continue;
                    expected += Satisfaction{1, round.grade > 0 ? 1 : 0, round.grade > 3 ? 1 : 0};
                }
            }
            QCOMPARE(OrderBoardRepository().satisfaction(m_office->reader(), period, organisations), expected);
        }
    }
}

VD_TEST(OrderHistoriesTest)
#include "orderhistories_test.moc"
