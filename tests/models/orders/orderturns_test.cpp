#include "models/calendar/workingcalendar.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderpartiesrepository.h"
#include "models/orders/orderrepository.h"
#include "models/orders/ordersteps.h"
#include "models/orders/ordervalidator.h"
#include "tests/support/errorof.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// An order picked from the list, those that nobody answered, and deadlines in working days.
class OrderTurnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTeamTakesItFromTheList();
    void onlyWhatWaitsIsTaken_data();
    void onlyWhatWaitsIsTaken();
    void tellsWhatNobodyAccepted();
    void deadlinesCountWorkingDays_data();
    void deadlinesCountWorkingDays();
    void aGivenDeadlineStays();
    void anOrderFromTheFutureIsRefused();
};

void OrderTurnsTest::aTeamTakesItFromTheList()
{
    OrdersOffice office;
    const OrderId id = office.call(QStringLiteral("王大爷"), QStringLiteral("理发"), 30);
    TakenStep step;
    office.run([&](UnitOfWork& work) { step = OrderSteps(work, office.test.vault()).claim(id, {office.team(), {}}); });
    const OrderRepository orders(office.test.vault());
    QCOMPARE(office.stored(id).state, OrderState::Accepted);
    const auto round = orders.round(office.reader(), id, 1);
    QCOMPARE(round->team, office.team());
    QCOMPARE(round->acceptedAt, round->dispatchedAt);
    const auto events = orders.events(office.reader(), id);
    QCOMPARE(events.at(events.size() - 2).to, OrderState::Dispatched);
    office.run([&](UnitOfWork& work) { step.back(work); });
    QCOMPARE(office.stored(id).state, OrderState::ToDispatch); // both at once
    QVERIFY(!orders.round(office.reader(), id, 1)->team.isValid());
}

void OrderTurnsTest::onlyWhatWaitsIsTaken_data()
{
    QTest::addColumn<OrderState>("state");
    for (const OrderState state : orderStates().states())
        QTest::newRow(qPrintable(orderStates().code(state))) << state;
}

void OrderTurnsTest::onlyWhatWaitsIsTaken()
{
    QFETCH(OrderState, state);
    OrdersOffice office;
    const OrderId id = office.call(QStringLiteral("王大爷"), QStringLiteral("理发"), 30);
    office.setState(id, state);
    const QString sentence = errorOf([&] {
        office.run([&](UnitOfWork& work) {
            (void)OrderSteps(work, office.test.vault()).claim(id, {office.team(), {}});
        });
    });
    QCOMPARE(sentence.isEmpty(), state == OrderState::ToDispatch);
    QCOMPARE(office.stored(id).state, state == OrderState::ToDispatch ? OrderState::Accepted : state);
}

void OrderTurnsTest::tellsWhatNobodyAccepted()
{
    OrdersOffice office;
    const QDateTime now = QDateTime::currentDateTime();
    const auto dispatched = [&](int minutesAgo) {
        const OrderId id = office.call(QStringLiteral("王大爷"), QStringLiteral("理发"), minutesAgo + 5);
        office.run([&](UnitOfWork& work) {
            OrderDispatch(work, office.test.vault(), now.addSecs(-60 * minutesAgo)).dispatch(id, {office.team(), {}});
        });
        return id.value();
    };
    const qint64 late = dispatched(31);
    const qint64 later = dispatched(50);
    dispatched(30);
    const qint64 accepted = dispatched(60);
    office.dispatching([&](OrderDispatch& act) { act.accept(OrderId(accepted)); });
    const OrderPartiesRepository parties;
    const qint64 community = office.stored(OrderId(late)).organisation.value();
    QCOMPARE(parties.unanswered(office.reader(), now.addSecs(-30 * 60), {}), (QList<qint64>{later, late}));
    QCOMPARE(parties.unanswered(office.reader(), now.addSecs(-30 * 60), {community}), (QList<qint64>{later, late}));
    QCOMPARE(parties.unanswered(office.reader(), now.addSecs(-30 * 60), {community + 1000}), QList<qint64>());
    QCOMPARE(parties.unanswered(office.reader(), now.addSecs(-51 * 60), {}), QList<qint64>());
}

void OrderTurnsTest::deadlinesCountWorkingDays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("due");
    QTest::newRow("in the week") << "2025-11-24T09:14" << 72 << "2025-11-27T09:14";
    QTest::newRow("over the weekend") << "2025-11-21T16:00" << 72 << "2025-11-26T16:00";
    QTest::newRow("from a Sunday") << "2025-11-23T09:14" << 72 << "2025-11-26T09:14";
    QTest::newRow("hours past midnight into Saturday") << "2025-11-20T16:00" << 36 << "2025-11-24T04:00";
    QTest::newRow("some hours") << "2025-11-24T09:00" << 5 << "2025-11-24T14:00";
    QTest::newRow("some hours of a Sunday") << "2025-11-23T09:00" << 5 << "2025-11-24T14:00";
    QTest::newRow("over a holiday") << "2025-12-31T10:00" << 24 << "2026-01-04T10:00"; // Jan 4 is worked
    QTest::newRow("at once") << "2025-11-23T09:00" << 0 << "2025-11-23T09:00";
}

void OrderTurnsTest::deadlinesCountWorkingDays()
{
    QFETCH(QString, from);
    QFETCH(int, hours);
    QFETCH(QString, due);
    WorkingCalendar calendar;
    for (int day = 1; day <= 3; ++day)
        calendar.setWorking(QDate(2026, 1, day), false);
    calendar.setWorking(QDate(2026, 1, 4), true);
    QCOMPARE(isoMinute(afterWorkingTime(calendar, parseIsoMinute(from), qint64(hours) * 60)), due);
}

void OrderTurnsTest::aGivenDeadlineStays()
{
    OrdersOffice office;
    Order order = office.stored(office.call(QStringLiteral("王大爷"), QStringLiteral("理发"), 30));
    order.id = {};
    order.number.clear();
    order.urgency = OrderUrgency::Emergency;
    order.responseDueAt = order.requestedAt.addSecs(60);
    order.completionDueAt = {};
    OrderId id;
    office.run([&](UnitOfWork& work) { id = OrderIntake(work, office.test.vault()).receive(order); });
    QCOMPARE(office.stored(id).responseDueAt, parseIsoMinute(isoMinute(order.responseDueAt)));
    QCOMPARE(office.stored(id).completionDueAt, order.requestedAt.addSecs(12 * 3600)); // by the clock
}

void OrderTurnsTest::anOrderFromTheFutureIsRefused()
{
    OrdersOffice office;
    Order ahead = office.stored(office.call(QStringLiteral("王大爷"), QStringLiteral("理发"), 30));
    const auto fieldsOf = [](const Order& one) {
        QStringList fields;
        for (const Problem& problem : validate(one))
            fields << problem.field;
        return fields;
    };
    ahead.responseDueAt = {};
    ahead.completionDueAt = {};
    ahead.requestedAt = QDateTime::currentDateTime().addSecs(5 * 60);
    QCOMPARE(fieldsOf(ahead), QStringList());
    ahead.requestedAt = QDateTime::currentDateTime().addDays(5);
    QCOMPARE(fieldsOf(ahead), QStringList{QStringLiteral("requestedAt")});
    ahead.isImported = true;
    QCOMPARE(fieldsOf(ahead), QStringList());
    ahead.completionDueAt = ahead.requestedAt.addSecs(-60);
    QCOMPARE(fieldsOf(ahead), QStringList{QStringLiteral("completionDueAt")});
}

VD_TEST(OrderTurnsTest)
#include "orderturns_test.moc"
