#include "models/scoring/sheetscore.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

class SheetScoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAMark_data();
    void readsAMark();
    void keepsMarksAsText();
    void weighsPoints();
    void stepsBackDoesNotCount();
    void dropsExtremes_data();
    void dropsExtremes();
    void dropsTwoDifferentSheets();
    void roundsHalfUpOnce();
    void sharesPlaces();
    void agreesWithPlainArithmetic();

private:
    const QList<Criterion> m_hundred{{QStringLiteral("全部"), 100, 100}};
};

void SheetScoreTest::readsAMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tenths"); // -1: none
    QTest::newRow("whole") << "9" << 90;
    QTest::newRow("decimal") << "8.5" << 85;
    QTest::newRow("full width") << QStringLiteral("９．５") << 95;
    QTest::newRow("with a unit") << QStringLiteral("8.5分") << 85;
    QTest::newRow("zeros behind") << "8.50" << 85;
    QTest::newRow("none") << "0" << 0;
    QTest::newRow("the most") << "10" << 100;
    QTest::newRow("above the most") << "10.1" << -1;
    QTest::newRow("two decimals") << "8.55" << -1;
    QTest::newRow("negative") << "-1" << -1;
    QTest::newRow("words") << QStringLiteral("优") << -1;
    QTest::newRow("empty") << "" << -1;
}

void SheetScoreTest::readsAMark()
{
    QFETCH(QString, text);
    QFETCH(int, tenths);
    QCOMPARE(markFrom(text, 10).value_or(-1), tenths);
}

void SheetScoreTest::keepsMarksAsText()
{
    const Marks marks{85, std::nullopt, 90, 0};
    QCOMPARE(marksText(marks), QStringLiteral("8.5 – 9 0"));
    QCOMPARE(marksOf(marksText(marks), 4), marks);
    QCOMPARE(marksOf(QString(), 2), Marks({std::nullopt, std::nullopt}));
    QCOMPARE(marksOf(QStringLiteral("8.5 – 9 0"), 2), Marks({85, std::nullopt}));
    QCOMPARE(marksOf(QStringLiteral("1000"), 1), Marks({10'000}));
}

void SheetScoreTest::weighsPoints()
{
    const QList<Criterion> sum{{QStringLiteral("甲"), 60, 60}, {QStringLiteral("乙"), 40, 40}};
    QCOMPARE(*sheetScore(sum, {450, 355}), 80.5); // 45 + 35.5 of 100
    const QList<Criterion> weighed{{QStringLiteral("甲"), 10, 3}, {QStringLiteral("乙"), 5, 1}};
    QCOMPARE(*sheetScore(weighed, {80, 25}), 72.5); // (3 × 0.8 + 0.5) / 4
    QVERIFY(!sheetScore(weighed, {80, std::nullopt}));
    QVERIFY(!sheetScore(weighed, {80}));
    QVERIFY(!sheetScore({}, {}));
}

void SheetScoreTest::stepsBackDoesNotCount()
{
    const JudgedScore score
        = judged(m_hundred, {{{900}, false}, {{100}, true}, {{800}, false}, {{std::nullopt}, false}}, false);
    QCOMPARE(score.counted, 2);
    QCOMPARE(*score.mean, 85.0);
    QVERIFY(!score.each.at(1));
    QVERIFY(!score.each.at(3));
    const JudgedScore nobody = judged(m_hundred, {{{900}, true}}, false);
    QVERIFY(!nobody.mean);
    QVERIFY(!nobody.hundredths());
}

void SheetScoreTest::dropsExtremes_data()
{
    QTest::addColumn<QList<int>>("points");
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<int>("counted");
    QTest::newRow("two stay") << QList{70, 90} << 8000 << 2;
    QTest::newRow("three leave one") << QList{70, 91, 80} << 8000 << 1;
    QTest::newRow("five leave three") << QList{60, 80, 81, 83, 100} << 8133 << 3;
    QTest::newRow("several highest: one goes") << QList{90, 90, 80, 60} << 8500 << 2;
}

void SheetScoreTest::dropsExtremes()
{
    QFETCH(QList<int>, points);
    QFETCH(int, hundredths);
    QFETCH(int, counted);
    QList<JudgedSheet> sheets;
    for (const int one : points)
        sheets << JudgedSheet{{one * 10}, false};
    const JudgedScore score = judged(m_hundred, sheets, true);
    QCOMPARE(score.hundredths().value_or(-1), hundredths);
    QCOMPARE(score.counted, counted);
}

void SheetScoreTest::dropsTwoDifferentSheets()
{
    const JudgedScore same = judged(m_hundred, {{{800}}, {{800}}, {{800}}}, true);
    QCOMPARE(same.highest, 0);
    QCOMPARE(same.lowest, 2);
    QCOMPARE(same.hundredths().value_or(-1), 8000);
    const JudgedScore all = judged(m_hundred, {{{800}}, {{900}}, {{700}}}, false);
    QCOMPARE(all.highest, -1);
    QCOMPARE(all.lowest, -1);
}

void SheetScoreTest::roundsHalfUpOnce()
{
    // 83.335 exactly: half a hundredth goes up, although the sum of the sheets is a little below in binary.
    const QList<Criterion> thousand{{QStringLiteral("全部"), 1000, 1}};
    QCOMPARE(judged(thousand, {{{8333}}, {{8334}}}, false).hundredths().value_or(-1), 8334);
    QCOMPARE(judged(thousand, {{{8333}}, {{8333}}, {{8334}}}, false).hundredths().value_or(-1), 8333);
}

void SheetScoreTest::sharesPlaces()
{
    QCOMPARE(placesOf({8000, 9000, std::nullopt, 8000, 7000}), QList<int>({2, 1, 0, 2, 4}));
    QVERIFY(placesOf({}).isEmpty());
}

/// Random sheets against whole numbers: Σ over sheets of Σ weight × tenths × (product of the other most points).
void SheetScoreTest::agreesWithPlainArithmetic()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        const QList<Criterion> criteria{{QStringLiteral("甲"), random.bounded(1, 41), random.bounded(1, 41)},
            {QStringLiteral("乙"), random.bounded(1, 41), random.bounded(1, 41)}};
        const qint64 mostProduct = qint64(criteria.at(0).most) * criteria.at(1).most;
        const qint64 weights = criteria.at(0).weight + criteria.at(1).weight;
        QList<JudgedSheet> sheets;
        QList<qint64> sums; // of weight × tenths × other most
        for (int i = 0; i < random.bounded(1, 8); ++i) {
            const int first = random.bounded(criteria.at(0).most * 10 + 1);
            const int second = random.bounded(criteria.at(1).most * 10 + 1);
            sheets << JudgedSheet{{first, second}};
            sums << qint64(criteria.at(0).weight) * first * criteria.at(1).most
                    + qint64(criteria.at(1).weight) * second * criteria.at(0).most;
        }
        const bool drops = round % 2 == 0;
        std::sort(sums.begin(), sums.end());
        if (drops && sums.size() >= 3) {
            sums.removeLast();
            sums.removeFirst();
        }
        const qint64 sum = std::accumulate(sums.begin(), sums.end(), qint64(0));
        const qint64 divisor = 10 * mostProduct * weights * sums.size();
        const qint64 hundredths = (2 * 10'000 * sum + divisor) / (2 * divisor);
        QCOMPARE(judged(criteria, sheets, drops).hundredths().value_or(-1), int(hundredths));
    }
}

VD_TEST(SheetScoreTest)
#include "sheetscore_test.moc"
