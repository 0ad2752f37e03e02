#include "models/orders/batchassignment.h"

#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace {

BatchProblem randomProblem(quint32 seed, int orders, int candidates, int mostCapacity, int chance)
{
    QRandomGenerator random(seed);
    BatchProblem problem;
    for (int i = 0; i < candidates; ++i)
        problem.capacity.push_back(random.bounded(mostCapacity + 1));
    for (int i = 0; i < orders; ++i) {
        BatchProblem::Order order;
        order.urgency = random.bounded(3);
        for (int candidate = 0; candidate < candidates; ++candidate) {
            if (random.bounded(100) < chance)
                order.choices.push_back({candidate, random.bounded(101)});
        }
        problem.orders.push_back(order);
    }
    return problem;
}

/// Every assignment that is allowed, one after the other.
class BruteForce final {
public:
    explicit BruteForce(const BatchProblem& problem)
        : m_problem(problem)
        , m_left(problem.capacity)
        , m_candidate(problem.orders.size(), -1)
    {
        place(0);
    }

    BatchWorth best;

private:
    void place(size_t order)
    {
        if (order == m_problem.orders.size()) {
            best = std::max(best, worthOf(m_problem, m_candidate));
            return;
        }
        m_candidate[order] = -1;
        place(order + 1);
        for (const BatchProblem::Choice& choice : m_problem.orders[order].choices) {
            int& left = m_left[size_t(choice.candidate)];
            if (left == 0)
                continue;
            --left;
            m_candidate[order] = choice.candidate;
            place(order + 1);
            ++left;
        }
        m_candidate[order] = -1;
    }

    const BatchProblem& m_problem;
    std::vector<int> m_left;
    std::vector<int> m_candidate;
};

qint64 weighed(const BatchWorth& worth, qint64 orders)
{
    const qint64 urgency = orders * 100 + 1;
    return worth.assigned * urgency * (2 * orders + 1) + worth.urgency * urgency + worth.score;
}

/// The same question as a linear program; its corners are whole.
QByteArray programOf(const BatchProblem& problem)
{
    const auto orders = qint64(problem.orders.size());
    QStringList objective;
    QStringList rows;
    std::vector<QStringList> given(problem.capacity.size());
    for (size_t i = 0; i < problem.orders.size(); ++i) {
        QStringList row;
        for (const BatchProblem::Choice& choice : problem.orders[i].choices) {
            const QString x = QStringLiteral("x%1_%2").arg(i).arg(choice.candidate);
            row << x;
            given[size_t(choice.candidate)] << x;
            const BatchWorth worth{1, problem.orders[i].urgency, choice.score};
            objective << QStringLiteral("%1 %2").arg(weighed(worth, orders)).arg(x);
        }
        if (!row.isEmpty())
            rows << row.join(QStringLiteral(" + ")) + QStringLiteral(" <= 1");
    }
    for (size_t k = 0; k < given.size(); ++k) {
        if (!given[k].isEmpty())
            rows << given[k].join(QStringLiteral("\n + ")) + QStringLiteral(" <= %1").arg(problem.capacity[k]);
    }
    return QStringLiteral("Maximize\n obj: %1\nSubject To\n %2\nEnd\n")
        .arg(objective.join(QStringLiteral("\n + ")), rows.join(QStringLiteral("\n ")))
        .toUtf8();
}

} // namespace

/// The assignment of a batch against every other one, and against another solver.
class BatchAssignmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edges();
    void moreOrdersComeFirstThenTheUrgentOnes();
    void isBestOfAllSmallOnes();
    void agreesWithGlpk_data();
    void agreesWithGlpk();
    void hundredsWithinTwoSeconds();
};

void BatchAssignmentTest::edges()
{
    QCOMPARE(solveBatch({}).candidate.size(), size_t(0));
    BatchProblem problem;
    problem.orders.resize(2);
    QCOMPARE(solveBatch(problem).candidate, (std::vector<int>{-1, -1}));
    problem.capacity = {1};
    problem.orders[0].choices = {{0, 0}};
    problem.orders[1].choices = {{0, 1}};
    QCOMPARE(solveBatch(problem).candidate, (std::vector<int>{-1, 0}));
    problem.capacity = {0};
    QCOMPARE(solveBatch(problem).candidate, (std::vector<int>{-1, -1}));
    QVERIFY(!isAllowed(problem, {0, -1}));
    QVERIFY(isAllowed(problem, {-1, -1}));
    problem.capacity = {2, 2};
    QVERIFY(!isAllowed(problem, {1, 0})); // not among its choices
    QCOMPARE(solveBatch(problem).worth, (BatchWorth{2, 0, 1}));
}

void BatchAssignmentTest::moreOrdersComeFirstThenTheUrgentOnes()
{
    BatchProblem problem;
    problem.capacity = {1, 1};
    problem.orders = {{0, {{0, 100}, {1, 5}}}, {0, {{0, 90}}}};
    QCOMPARE(solveBatch(problem).candidate, (std::vector<int>{1, 0})); // 95 points for two, not 100 for one
    problem.capacity = {1, 0};
    QCOMPARE(solveBatch(problem).candidate, (std::vector<int>{0, -1}));
    problem.orders[1].urgency = 2;
    QCOMPARE(solveBatch(problem).candidate, (std::vector<int>{-1, 0}));
}

void BatchAssignmentTest::isBestOfAllSmallOnes()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        const BatchProblem problem
            = randomProblem(seed, 1 + random.bounded(6), 1 + random.bounded(5), 2, 30 + random.bounded(70));
        const BatchAssignment answer = solveBatch(problem);
        QVERIFY(isAllowed(problem, answer.candidate));
        QVERIFY2(answer.worth == BruteForce(problem).best, qPrintable(QString::number(seed)));
    }
}

void BatchAssignmentTest::agreesWithGlpk_data()
{
    QTest::addColumn<int>("orders");
    QTest::addColumn<int>("candidates");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("chance");
    QTest::newRow("few can") << 40 << 20 << 2 << 10;
    QTest::newRow("everybody can") << 60 << 40 << 3 << 100;
    QTest::newRow("not enough for all") << 100 << 30 << 2 << 40;
    QTest::newRow("many") << 120 << 200 << 4 << 50;
}

void BatchAssignmentTest::agreesWithGlpk()
{
    QFETCH(int, orders);
    QFETCH(int, candidates);
    QFETCH(int, capacity);
    QFETCH(int, chance);
    const BatchProblem problem = randomProblem(quint32(orders), orders, candidates, capacity, chance);
    const BatchAssignment answer = solveBatch(problem);
    QVERIFY(isAllowed(problem, answer.candidate));
    const QTemporaryDir folder;
    const QString in = folder.filePath(QStringLiteral("batch.lp"));
    const QString out = folder.filePath(QStringLiteral("batch.txt"));
    QFile file(in);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(programOf(problem));
    file.close();
    QProcess glpk;
    glpk.start(QStringLiteral("glpsol"), {QStringLiteral("--lp"), in, QStringLiteral("-w"), out});
    QVERIFY2(glpk.waitForFinished(60'000) && glpk.exitCode() == 0, "glpsol of Debian's glpk-utils answers");
    QFile result(out);
    QVERIFY(result.open(QIODevice::ReadOnly));
    // "s bas rows columns f f objective"
    QStringList found;
    for (const QByteArray& line : result.readAll().split('\n')) {
        if (line.startsWith("s bas "))
            found = QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
    }
    QCOMPARE(found.value(4) + found.value(5), QStringLiteral("ff"));
    QCOMPARE(weighed(answer.worth, orders), qint64(std::llround(found.value(6).toDouble())));
}

void BatchAssignmentTest::hundredsWithinTwoSeconds()
{
    const BatchProblem problem = randomProblem(300, 300, 600, 3, 100);
    QElapsedTimer timer;
    timer.start();
    const BatchAssignment answer = solveBatch(problem);
    const qint64 took = timer.elapsed();
    QVERIFY(isAllowed(problem, answer.candidate));
    QCOMPARE(answer.worth.assigned, 300);
    qInfo("300 orders, 600 candidates: %lld ms", took);
    QVERIFY2(took < 2000, qPrintable(QStringLiteral("%1 ms").arg(took)));
}

VD_TEST(BatchAssignmentTest)
#include "batchassignment_test.moc"
