#include "models/orders/orderservice.h"

#include "models/database/query.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/orders/ordersteps.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Who came, from when to when: hours once, times as typed, corrected afterwards, every step with its way back.
class OrderServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoCameGetsTheHoursOnce();
    void timesAreThoseThatWereTyped();
    void refusals_data();
    void refusals();
    void onlyAfterTheTeamTookIt_data();
    void onlyAfterTheTeamTookIt();
    void aCorrectionVoidsWhatWasWrong();
    void takenBackLeavesNothing();
    void aCorrectionIsTakenBack();
    void checkedHoursStay();
    void roundsDoNotShareHours();
    void aRatingAfterReopeningFallsToTheNewRound();
    void anUntrueOrderIsNotDispatched();

private:
    [[nodiscard]] OrderId receive();
    void lead(OrderId id, const QStringList& names);
    TakenStep report(OrderId id, const OrderReport& report, bool isCorrection = false);
    void back(const TakenStep& step)
    {
        m_office->office.run([&](UnitOfWork& work) { step.back(work); });
    }
    [[nodiscard]] OrderReport usual() const;
    [[nodiscard]] OrderReport stored(OrderId id);
    [[nodiscard]] Order order(OrderId id)
    {
        return OrderRepository(m_office->office.vault()).require(m_office->reader(), id);
    }
    [[nodiscard]] int hours(const QString& state)
    {
        return m_office
            ->scalar(QStringLiteral("SELECT COALESCE(SUM(minutes), 0) FROM service_records WHERE state = ?"), {state})
            .toInt();
    }

    std::unique_ptr<LedgerOffice> m_office;
    VolunteerId m_first;
    VolunteerId m_second;
    QDateTime m_nine{QDate(2025, 11, 24), QTime(9, 0)};
};

void OrderServiceTest::init()
{
    m_office = std::make_unique<LedgerOffice>();
    m_first = m_office->addVolunteer(QStringLiteral("李雷"), m_office->north);
    m_second = m_office->addVolunteer(QStringLiteral("韩梅梅"), m_office->south);
    m_office->join(m_first, m_office->team, QStringLiteral("2021-01-01"));
}

OrderId OrderServiceTest::receive()
{
    Order order;
    order.requesterName = QStringLiteral("王大爷");
    order.requesterPhone = QStringLiteral("13812345678");
    order.organisation = m_office->north;
    order.need = DictionaryRepository().terms(m_office->reader(), Dictionary::NeedCategory).first().id;
    order.requestedAt = QDateTime(QDate(2025, 11, 23), QTime(9, 14));
    OrderId id;
    m_office->office.run([&](UnitOfWork& work) { id = OrderIntake(work, m_office->office.vault()).receive(order); });
    return id;
}

void OrderServiceTest::lead(OrderId id, const QStringList& names)
{
    for (const QString& name : names) {
        m_office->office.run([&](UnitOfWork& work) {
            OrderSteps steps(work, m_office->office.vault());
            if (name == QLatin1String(OrderStepName::dispatch))
                steps.dispatch(id, {m_office->team, {}});
            else
                steps.take(id, name, QStringLiteral("说明原因"));
        });
    }
}

TakenStep OrderServiceTest::report(OrderId id, const OrderReport& report, bool isCorrection)
{
    TakenStep taken;
    m_office->office.run([&](UnitOfWork& work) {
        OrderSteps steps(work, m_office->office.vault());
        taken = isCorrection ? steps.correctReport(id, report) : steps.report(id, report);
    });
    return taken;
}

OrderReport OrderServiceTest::usual() const
{
    OrderReport report;
    report.start = m_nine;
    report.end = m_nine.addSecs(2 * 3600);
    report.people = {{m_first, report.start, report.end, Minutes(15)}, {m_second, report.start, report.end, {}}};
    report.result = QStringLiteral("理好了发");
    report.cost = Money(1250);
    return report;
}

OrderReport OrderServiceTest::stored(OrderId id)
{
    const Order now = order(id);
    const auto round = OrderRepository(m_office->office.vault()).round(m_office->reader(), id, now.round);
    return OrderService::reported(m_office->reader(), now, *round);
}

const QStringList taken{OrderStepName::accept, OrderStepName::dispatch, OrderStepName::teamAccepts};

void OrderServiceTest::whoCameGetsTheHoursOnce()
{
    const OrderId id = receive();
    lead(id, taken);
    report(id, usual());
    QCOMPARE(order(id).state, OrderState::ToEvaluate);
    QCOMPARE(hours(QStringLiteral("pending")), 105 + 120);
    QCOMPARE(hours(QStringLiteral("checked")), 0);
    QCOMPARE(stored(id), usual());
    QVERIFY(!errorOf([&] { report(id, usual()); }).isEmpty());
    QCOMPARE(hours(QStringLiteral("pending")), 105 + 120);
    const auto records = OrderService::hoursOf(m_office->reader(), id);
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.first().source.id, id.value());
    QCOMPARE(records.first().team, m_office->team);
    QVERIFY(!records.last().team.isValid()); // she is in no team
    QCOMPARE(records.last().servedOrganisation, m_office->north);
    QCOMPARE(records.last().organisation, m_office->south);
}

void OrderServiceTest::timesAreThoseThatWereTyped()
{
    const OrderId id = receive();
    lead(id, taken);
    lead(id, {OrderStepName::start});
    OrderReport longer = usual();
    longer.people.last().end = m_nine.addSecs(3 * 3600); // she stayed on
    report(id, longer);
    const auto round = OrderRepository(m_office->office.vault()).round(m_office->reader(), id, 1);
    QCOMPARE(round->startedAt, m_nine);
    QCOMPARE(round->endedAt, m_nine.addSecs(3 * 3600));
    QCOMPARE(round->result, QStringLiteral("理好了发"));
    QCOMPARE(round->cost, Money(1250));
    QCOMPARE(hours(QStringLiteral("pending")), 105 + 180);
}

void OrderServiceTest::refusals_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::newRow("no start") << 0 << "start";
    QTest::newRow("no end") << 1 << "end";
    QTest::newRow("ends at its start") << 2 << "end";
    QTest::newRow("still to come") << 3 << "end";
    QTest::newRow("twice on the list") << 4 << "people";
    QTest::newRow("nobody known") << 5 << "people";
    QTest::newRow("served elsewhere") << 6 << "people";
    QTest::newRow("break as long as the service") << 7 << "people";
    QTest::newRow("minor without consent") << 8 << "careReason";
}

void OrderServiceTest::refusals()
{
    QFETCH(int, kind);
    QFETCH(QString, field);
    const OrderId id = receive();
    lead(id, taken);
    OrderReport wrong = usual();
    if (kind == 0)
        wrong.start = {};
    else if (kind == 1)
        wrong.end = {};
    else if (kind == 2)
        wrong = {m_nine, m_nine, {}, {}, {}, {}, false};
    else if (kind == 3)
        wrong.end = QDateTime::currentDateTime().addSecs(120);
    else if (kind == 4)
        wrong.people << OrderAttendance{m_first, m_nine.addSecs(3600), m_nine.addSecs(7200), {}};
    else if (kind == 5)
        wrong.people << OrderAttendance{VolunteerId(99999), m_nine, m_nine.addSecs(7200), {}};
    else if (kind == 6)
        m_office->enterChecked(
            m_office->draft(m_first, QStringLiteral("2025-11-24T10:30"), QStringLiteral("2025-11-24T12:00")));
    else if (kind == 7)
        wrong.people.first().pause = Minutes(120);
    else
        wrong.people << OrderAttendance{
            m_office->addVolunteer(QStringLiteral("小明"), m_office->north, QDate(2012, 1, 1)), m_nine,
            m_nine.addSecs(3600), {}};
    const Order now = order(id);
    const auto round = OrderRepository(m_office->office.vault()).round(m_office->reader(), id, 1);
    const Problems problems = OrderService::problems(m_office->reader(), now, *round, wrong);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(errorOf([&] { report(id, wrong); }), problems.first().text);
    QCOMPARE(order(id).state, OrderState::Accepted);
    QCOMPARE(OrderService::hoursOf(m_office->reader(), id).size(), 0);
    if (kind == 8) {
        wrong.careReason = QStringLiteral("由家长陪同");
        report(id, wrong);
        QCOMPARE(OrderService::hoursOf(m_office->reader(), id).last().careReason, wrong.careReason);
    }
}

void OrderServiceTest::onlyAfterTheTeamTookIt_data()
{
    QTest::addColumn<OrderState>("state");
    for (const OrderState state : orderStates().states())
        QTest::newRow(qPrintable(orderStates().code(state))) << state;
}

/// Every state × both acts.
void OrderServiceTest::onlyAfterTheTeamTookIt()
{
    QFETCH(OrderState, state);
    for (const bool isCorrection : {false, true}) {
        const OrderId id = receive();
        m_office->office.run([&](UnitOfWork& work) {
            const OrderRepository orders(m_office->office.vault());
            Order changed = orders.require(work.connection(), id);
            changed.state = state;
            withOrderRollups(work, id, [&] { orders.updateState(work, changed); });
        });
        const bool isAllowed = isCorrection ? state == OrderState::ToEvaluate || state == OrderState::Closed
                                            : state == OrderState::Accepted || state == OrderState::Serving;
        OrderReport plain = usual();
        plain.people.clear();
        QCOMPARE(errorOf([&] { report(id, plain, isCorrection); }).isEmpty(), isAllowed);
        QCOMPARE(order(id).state, isAllowed && !isCorrection ? OrderState::ToEvaluate : state);
    }
}

void OrderServiceTest::aCorrectionVoidsWhatWasWrong()
{
    const OrderId id = receive();
    lead(id, taken);
    report(id, usual());
    OrderReport right = usual();
    right.people.last().end = m_nine.addSecs(3600);
    right.result = QStringLiteral("只剪了一半");
    report(id, right, true);
    QCOMPARE(stored(id), right);
    QCOMPARE(hours(QStringLiteral("pending")), 105 + 60);
    QCOMPARE(hours(QStringLiteral("void")), 120);
    report(id, right, true); // nothing changed: nothing is entered anew
    QCOMPARE(hours(QStringLiteral("void")), 120);
    right.people.removeFirst();
    report(id, right, true);
    QCOMPARE(hours(QStringLiteral("pending")), 60);
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

void OrderServiceTest::takenBackLeavesNothing()
{
    const OrderId id = receive();
    lead(id, taken);
    const TakenStep step = report(id, usual());
    QCOMPARE(step.told, QStringLiteral("Order %1: To be evaluated").arg(order(id).number));
    back(step);
    QCOMPARE(order(id).state, OrderState::Accepted);
    QCOMPARE(stored(id), OrderReport());
    QCOMPARE(hours(QStringLiteral("pending")), 0);
    report(id, usual()); // and once more
    QCOMPARE(hours(QStringLiteral("pending")), 225);
    QVERIFY(!errorOf([&] { back(step); }).isEmpty());
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

void OrderServiceTest::aCorrectionIsTakenBack()
{
    const OrderId id = receive();
    lead(id, taken);
    report(id, usual());
    OrderReport right = usual();
    right.people.first().end = m_nine.addSecs(3600);
    right.people.removeLast();
    const TakenStep step = report(id, right, true);
    QCOMPARE(hours(QStringLiteral("pending")), 45);
    back(step);
    QCOMPARE(stored(id), usual());
    QCOMPARE(hours(QStringLiteral("pending")), 225);
}

void OrderServiceTest::checkedHoursStay()
{
    const OrderId id = receive();
    lead(id, taken);
    OrderReport checked = usual();
    checked.checkAtOnce = true; // one clerk: 自核
    const TakenStep step = report(id, checked);
    QCOMPARE(hours(QStringLiteral("checked")), 225);
    back(step);
    QCOMPARE(hours(QStringLiteral("checked")), 0);
}

void OrderServiceTest::roundsDoNotShareHours()
{
    const OrderId id = receive();
    lead(id, taken);
    report(id, usual());
    lead(id,
        {OrderStepName::closeUnevaluated, OrderStepName::reopen, OrderStepName::dispatch, OrderStepName::teamAccepts});
    QCOMPARE(stored(id), OrderReport());
    QVERIFY(errorOf([&] { report(id, usual()); }).contains(QStringLiteral("2025-11-24 11:00")));
    OrderReport second = usual();
    second.start = m_nine.addSecs(2 * 3600); // back to back
    second.end = m_nine.addSecs(3 * 3600);
    second.people = {{m_first, second.start, second.end, {}}};
    report(id, second);
    QCOMPARE(stored(id), second);
    QCOMPARE(OrderService::hoursOf(m_office->reader(), id).size(), 3);
    second.people.clear();
    report(id, second, true);
    QCOMPARE(hours(QStringLiteral("pending")), 225);
    QCOMPARE(hours(QStringLiteral("void")), 60);
}

void OrderServiceTest::aRatingAfterReopeningFallsToTheNewRound()
{
    const OrderId id = receive();
    const auto rate = [&](Grade grade) {
        m_office->office.run([&](UnitOfWork& work) {
            Evaluation evaluation;
            evaluation.grade = grade;
            OrderSteps(work, m_office->office.vault()).evaluate(id, evaluation);
        });
    };
    const auto gradeOf = [&](int round) {
        const auto found = m_office->scalar(
            QStringLiteral(
                "SELECT grade FROM evaluations WHERE subject_kind = 'order' AND subject_id = ? AND round = ?"),
            {id.value(), round});
        return found.isNull() ? 0 : found.toInt();
    };
    lead(id, taken);
    report(id, usual());
    rate(Grade::Dissatisfied);
    lead(id,
        {OrderStepName::reopen, OrderStepName::dispatch, OrderStepName::teamAccepts, OrderStepName::start,
            OrderStepName::finish});
    QCOMPARE(gradeOf(2), 0);
    rate(Grade::VerySatisfied);
    QCOMPARE(gradeOf(1), int(Grade::Dissatisfied));
    QCOMPARE(gradeOf(2), int(Grade::VerySatisfied));
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

void OrderServiceTest::anUntrueOrderIsNotDispatched()
{
    const OrderId id = receive();
    lead(id, {OrderStepName::accept});
    Order checked = order(id);
    checked.verification = OrderVerification::False;
    const auto correct = [&] {
        m_office->office.run([&](UnitOfWork& work) { OrderIntake(work, m_office->office.vault()).correct(checked); });
    };
    QVERIFY(!errorOf(correct).isEmpty()); // without evidence
    checked.verificationNote = QStringLiteral("上门无人");
    correct();
    QCOMPARE(order(id).verification, OrderVerification::False);
    QVERIFY(errorOf([&] { lead(id, {OrderStepName::dispatch}); }).contains(QStringLiteral("上门无人")));
    checked.verification = OrderVerification::True;
    correct();
    lead(id, {OrderStepName::dispatch});
    QCOMPARE(order(id).state, OrderState::Dispatched);
}

VD_TEST(OrderServiceTest)
#include "orderservice_test.moc"
