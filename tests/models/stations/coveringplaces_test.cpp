#include "models/stations/coveringplaces.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "tests/support/testregistry.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <random>

namespace {

/// Points in a square; every point is a place that covers what lies within `radius`.
CoveringCase scattered(quint32 seed, int points, double radius)
{
    std::mt19937 random(seed);
    std::vector<std::pair<double, double>> at;
    CoveringCase problem;
    for (int i = 0; i < points; ++i) {
        at.emplace_back(random() % 10'000 / 100.0, random() % 10'000 / 100.0);
        problem.weights.push_back(random() % 5 == 0 ? 0 : qint64(random() % 900 + 1));
    }
    for (const auto& place : at) {
        std::vector<int> reach;
        for (int i = 0; i < points; ++i) {
            if (std::hypot(place.first - at[size_t(i)].first, place.second - at[size_t(i)].second) <= radius)
                reach.push_back(i);
        }
        problem.reach.push_back(reach);
    }
    return problem;
}

CoveringChoice solved(const CoveringCase& problem, int count)
{
    TaskContext task;
    return coverMost(problem, count, task);
}

/// All choices tried.
qint64 triedOut(const CoveringCase& problem, int count)
{
    qint64 most = 0;
    const auto places = quint32(problem.reach.size());
    for (quint32 set = 0; set < (1U << places); ++set) {
        if (std::popcount(set) > count)
            continue;
        std::vector<int> chosen;
        for (quint32 place = 0; place < places; ++place) {
            if (set & (1U << place))
                chosen.push_back(int(place));
        }
        most = std::max(most, problem.coveredBy(chosen));
    }
    return most;
}

/// As an integer program for glpsol: the best value, or -1.
qint64 byGlpk(const CoveringCase& problem, int count)
{
    QString text = QStringLiteral("Maximize\n o:");
    QString rows, names;
    const auto from = problem.reachedFrom();
    for (size_t point = 0; point < from.size(); ++point) {
        text += QStringLiteral(" + %1 y%2\n").arg(problem.weights[point]).arg(point);
        rows += QStringLiteral(" y%1").arg(point);
        for (const int place : from[point])
            rows += QStringLiteral(" - x%1\n").arg(place);
        rows += QStringLiteral(" <= 0\n");
        names += QStringLiteral(" y%1\n").arg(point);
    }
    rows += u' ';
    for (size_t place = 0; place < problem.reach.size(); ++place) {
        rows += QStringLiteral(" + x%1\n").arg(place);
        names += QStringLiteral(" x%1\n").arg(place);
    }
    text += QStringLiteral("Subject To\n%1 <= %2\nBinary\n%3End\n").arg(rows).arg(count).arg(names);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("case.lp")));
    const QString out = folder.filePath(QStringLiteral("answer"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return -1;
    file.close();
    QProcess glpk;
    glpk.start(QStringLiteral("glpsol"), {QStringLiteral("--lp"), file.fileName(), QStringLiteral("-w"), out});
    QFile answer(out);
    if (!glpk.waitForFinished(120'000) || glpk.exitCode() != 0 || !answer.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : answer.readAll().split('\n')) { // "s mip rows columns o objective"
        const QStringList words = QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
        if (line.startsWith("s mip ") && words.value(4) == QStringLiteral("o"))
            return qint64(std::llround(words.value(5).toDouble()));
    }
    return -1;
}

/// What is said of a choice is so.
void verify(const CoveringCase& problem, int count, const CoveringChoice& choice)
{
    QVERIFY(int(choice.places.size()) <= count);
    QCOMPARE(choice.places.size(), choice.added.size());
    QCOMPARE(problem.coveredBy(choice.places), choice.covered);
    QCOMPARE(std::accumulate(choice.added.begin(), choice.added.end(), qint64(0)), choice.covered);
    QVERIFY(std::is_sorted(choice.added.rbegin(), choice.added.rend()));
    QVERIFY(choice.added.empty() || choice.added.back() > 0);
    QVERIFY(choice.covered <= choice.atMost);
}

} // namespace

class CoveringPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsAllChoicesTried();
    void equalsAnIntegerProgram_data();
    void equalsAnIntegerProgram();
    void boundsWhatItCannotProve();
    void coversNothingTwice();
    void hasNothingToChoose();
    void canBeCanceled();
};

void CoveringPlacesTest::equalsAllChoicesTried()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const CoveringCase problem = scattered(seed, 6 + int(seed % 9), 12 + seed % 25);
        const int count = 1 + int(seed % 5);
        const CoveringChoice choice = solved(problem, count);
        verify(problem, count, choice);
        QVERIFY(choice.isBest());
        QCOMPARE(choice.covered, triedOut(problem, count));
        TaskContext task;
        QVERIFY(mostCovered(problem, count, 0, task) >= choice.covered);
    }
}

void CoveringPlacesTest::equalsAnIntegerProgram_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("count");
    QTest::newRow("as many as a street") << 90 << 5;
    QTest::newRow("more places than a proof by branches takes") << 70 << 10;
    QTest::newRow("a district") << 300 << 4;
}

void CoveringPlacesTest::equalsAnIntegerProgram()
{
    QFETCH(int, points);
    QFETCH(int, count);
    const CoveringCase problem = scattered(quint32(points), points, 9);
    const CoveringChoice choice = solved(problem, count);
    verify(problem, count, choice);
    QCOMPARE(choice.covered, byGlpk(problem, count));
    QVERIFY(choice.isBest() || count > 8);
}

/// One by one is a few per cent worse here.
void CoveringPlacesTest::boundsWhatItCannotProve()
{
    const CoveringCase problem = scattered(3, 900, 5);
    const CoveringChoice choice = solved(problem, 40);
    verify(problem, 40, choice);
    QVERIFY(double(choice.atMost - choice.covered) <= 0.03 * double(choice.atMost));
    std::vector<int> places(choice.places.begin(), choice.places.begin() + 39);
    TaskContext task;
    annealPlaces(problem, places, task);
    QVERIFY(problem.coveredBy(places) <= choice.atMost);
}

void CoveringPlacesTest::coversNothingTwice()
{
    CoveringCase problem;
    problem.weights = {5, 7, 1, 0};
    problem.reach = {{0, 1}, {0, 1}, {1, 2}, {3}};
    const CoveringChoice choice = solved(problem, 4);
    verify(problem, 4, choice);
    QCOMPARE(choice.places.size(), size_t(2));
    QCOMPARE(choice.covered, 13);
    QVERIFY(choice.isBest());
    QCOMPARE(solved(problem, 1).covered, 12);
}

void CoveringPlacesTest::hasNothingToChoose()
{
    QCOMPARE(solved({}, 3).covered, 0);
    CoveringCase problem;
    problem.weights = {5};
    problem.reach = {{0}};
    QCOMPARE(solved(problem, 0).covered, 0);
    QVERIFY(solved(problem, 0).places.empty());
    QCOMPARE(solved(problem, 1).covered, 5);
}

void CoveringPlacesTest::canBeCanceled()
{
    TaskContext task;
    task.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)coverMost(scattered(1, 60, 15), 3, task));
}

VD_TEST(CoveringPlacesTest)
#include "coveringplaces_test.moc"
