#include "models/evaluations/evaluationrepository.h"
#include "models/orders/missedcall.h"
#include "models/orders/orderrollups.h"
#include "models/orders/ordersteps.h"
#include "models/reports/officescope.h"
#include "models/reports/satisfactionreport.h"
#include "tests/support/errorof.h"
#include "tests/support/ordersoffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// Random lives of orders from the service on: rated, called in vain, answered, opened again, taken back. Whatever
/// happens, each round keeps its own rating, and every sum is what counting it anew gives.
class RatingHistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<OrdersOffice>(); }
    void sumsAreThoseOfTheHistories_data();
    void sumsAreThoseOfTheHistories();

private:
    /// What the test itself knows of one order.
    struct Known {
        OrderId id;
        int round = 1;
        QMap<int, Grade> ratings; ///< by round
        QSet<int> waiting; ///< rounds whose answer waits
        int missed = 0; ///< calls of this round
    };

    void rate(Known& known, QRandomGenerator& random);
    void miss(Known& known, QRandomGenerator& random);
    void answer(Known& known);
    void reopen(Known& known);
    void step(Known& known, QRandomGenerator& random);
    void compare(const QList<Known>& all);
    [[nodiscard]] const Vault& vault() { return m_office->test.vault(); }

    std::unique_ptr<OrdersOffice> m_office;
};

/// Sometimes it was a mistake, and is rated otherwise.
void RatingHistoriesTest::rate(Known& known, QRandomGenerator& random)
{
    const auto give = [&](Grade grade) {
        TakenStep taken;
        m_office->run([&](UnitOfWork& work) {
            Evaluation evaluation;
            evaluation.grade = grade;
            taken = OrderSteps(work, vault()).evaluate(known.id, evaluation);
        });
        return taken;
    };
    if (random.bounded(3) == 0)
        m_office->run(give(Grade(1 + random.bounded(5))).back);
    const auto grade = Grade(1 + random.bounded(5));
    give(grade);
    known.ratings.insert(known.round, grade);
    if (needsFollowUp(grade))
        known.waiting.insert(known.round);
}

void RatingHistoriesTest::miss(Known& known, QRandomGenerator& random)
{
    MissedCall call;
    call.order = known.id;
    call.calledAt = QDateTime::currentDateTime();
    call.reason = MissedCallReason(random.bounded(4));
    TakenStep taken;
    m_office->run([&](UnitOfWork& work) { taken = MissedCallRepository().note(work, call); });
    if (random.bounded(3) == 0)
        m_office->run(taken.back);
    else
        ++known.missed;
}

void RatingHistoriesTest::answer(Known& known)
{
    for (const Evaluation& one :
        EvaluationRepository().allFor(m_office->reader(), EvaluationSubject::Order, known.id.value())) {
        if (one.followUp != FollowUp::Open)
            continue;
        m_office->run(
            [&](UnitOfWork& work) { EvaluationRepository().answerFollowUp(work, one.id, QStringLiteral("已处理")); });
        known.waiting.remove(one.round);
        return;
    }
}

void RatingHistoriesTest::reopen(Known& known)
{
    m_office->run([&](UnitOfWork& work) {
        OrderSteps steps(work, vault());
        (void)steps.take(known.id, QString::fromLatin1(OrderStepName::reopen), QStringLiteral("又坏了"));
        (void)steps.dispatch(known.id, {m_office->team(), {}});
        for (const char* name : {OrderStepName::teamAccepts, OrderStepName::start, OrderStepName::finish})
            (void)steps.take(known.id, QString::fromLatin1(name), {});
    });
    ++known.round;
    known.missed = 0;
}

void RatingHistoriesTest::step(Known& known, QRandomGenerator& random)
{
    const int what = random.bounded(4);
    if (m_office->stored(known.id).state == OrderState::ToEvaluate)
        return what < 2 ? rate(known, random) : miss(known, random);
    if (what == 0)
        reopen(known);
    else
        answer(known);
}

void RatingHistoriesTest::compare(const QList<Known>& all)
{
    Satisfaction expected;
    int waiting = 0;
    const EvaluationRepository evaluations;
    for (const Known& known : all) {
        const bool isOpen = m_office->stored(known.id).state == OrderState::ToEvaluate;
        expected.closed += known.round - (isOpen ? 1 : 0);
        expected.evaluated += known.ratings.size();
        waiting += int(known.waiting.size());
        for (int round = 1; round <= known.round; ++round) {
            const auto one = evaluations.findFor(m_office->reader(), EvaluationSubject::Order, known.id.value(), round);
            QCOMPARE(one.has_value(), known.ratings.contains(round));
            if (!one)
                continue;
            QCOMPARE(one->grade, known.ratings.value(round));
            expected.good += isGood(one->grade) ? 1 : 0;
            QCOMPARE(one->followUp == FollowUp::Open, known.waiting.contains(round));
        }
        QCOMPARE(MissedCallRepository().ofRound(m_office->reader(), known.id, known.round).size(), known.missed);
    }
    QCOMPARE(evaluations.openFollowUps(m_office->reader()).size(), waiting);
    Satisfaction told;
    for (const SatisfactionLine& line :
        satisfactionBy(m_office->reader(), OfficeScope(m_office->reader(), {}), Period::all(), SatisfactionBy::Need))
        told += line.sum;
    QCOMPARE(told, expected);
    QCOMPARE(OrderRollups::problems(m_office->reader()), QStringList());
}

void RatingHistoriesTest::sumsAreThoseOfTheHistories_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void RatingHistoriesTest::sumsAreThoseOfTheHistories()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    QList<Known> all;
    for (const char* name : {"甲", "乙", "丙", "丁"})
        all << Known{m_office->served(QString::fromUtf8(name)), 1, {}, {}, 0};
    for (int i = 0; i < 60; ++i) {
        step(all[random.bounded(int(all.size()))], random);
        if (i % 10 == 9)
            compare(all);
    }
    compare(all);
}

VD_TEST(RatingHistoriesTest)
#include "ratinghistories_test.moc"
