#include "models/hours/spotcheck.h"

#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <numeric>

/// 抽查: the sample, the answers, and how sure their share is.
class SpotCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wilson_data();
    void wilson();
    void sampleIsAsWanted_data();
    void sampleIsAsWanted();
    void everybodyIsAsLikely();
    void drawsFromTheDaysAlone();
    void countsTheAnswers();
    void finishesWhenAllAreAsked();
    void validatesWhatIsEntered();

private:
    SpotCheckId draw(LedgerOffice& office, int size, qint64 seed);
    static void enter(LedgerOffice& office, int records);
};

void SpotCheckTest::wilson_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("asked");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe 1998, table I, method 3, and Agresti & Coull 1998.
    QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
    QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
    QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
    QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    QTest::newRow("29 of 29") << 29 << 29 << 0.8830 << 1.0;
    QTest::newRow("8 of 10") << 8 << 10 << 0.4902 << 0.9433;
    QTest::newRow("nobody") << 0 << 0 << 0.0 << 1.0;
}

void SpotCheckTest::wilson()
{
    QFETCH(int, hits);
    QFETCH(int, asked);
    QFETCH(double, low);
    QFETCH(double, high);
    const ShareInterval interval = wilsonInterval(hits, asked);
    QVERIFY2(std::abs(interval.low - low) < 0.00006, qPrintable(QString::number(interval.low)));
    QVERIFY2(std::abs(interval.high - high) < 0.00006, qPrintable(QString::number(interval.high)));
}

void SpotCheckTest::sampleIsAsWanted_data()
{
    QTest::addColumn<int>("population");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("drawn");
    QTest::newRow("some") << 1000 << 30 << 30;
    QTest::newRow("all") << 30 << 30 << 30;
    QTest::newRow("fewer than wanted") << 7 << 30 << 7;
    QTest::newRow("one") << 100 << 1 << 1;
    QTest::newRow("none wanted") << 100 << 0 << 0;
    QTest::newRow("of nothing") << 0 << 30 << 0;
}

void SpotCheckTest::sampleIsAsWanted()
{
    QFETCH(int, population);
    QFETCH(int, size);
    QFETCH(int, drawn);
    std::vector<qint64> ids(static_cast<size_t>(population));
    std::iota(ids.begin(), ids.end(), 500);
    const auto sample = sampleOf(ids, size, 20250301);
    QCOMPARE(int(sample.size()), drawn);
    QVERIFY(std::is_sorted(sample.begin(), sample.end()));
    QVERIFY(std::adjacent_find(sample.begin(), sample.end()) == sample.end());
    QVERIFY(std::all_of(sample.begin(), sample.end(), [&](qint64 id) { return id >= 500 && id < 500 + population; }));
    QVERIFY(sampleOf(ids, size, 20250301) == sample); // the same seed draws the same
    if (drawn > 1 && drawn < population)
        QVERIFY(sampleOf(ids, size, 20250302) != sample);
}

/// 3,000 samples of 10 out of 50: each is drawn 600 times, give or take six standard deviations.
void SpotCheckTest::everybodyIsAsLikely()
{
    std::vector<qint64> ids(50);
    std::iota(ids.begin(), ids.end(), 0);
    std::vector<int> times(50);
    for (int seed = 1; seed <= 3000; ++seed) {
        for (const qint64 id : sampleOf(ids, 10, seed))
            ++times.at(size_t(id));
    }
    const double deviation = std::sqrt(3000 * 0.2 * 0.8);
    for (const int count : times)
        QVERIFY2(std::abs(count - 600) < 6 * deviation, qPrintable(QString::number(count)));
}

void SpotCheckTest::enter(LedgerOffice& office, int records)
{
    const VolunteerId wang = office.addVolunteer(QStringLiteral("王芳"), office.grid);
    for (int i = 0; i < records; ++i) {
        const QDateTime start(QDate(2025, 3, 1).addDays(i), QTime(9, 0));
        office.enterChecked(office.draft(wang, isoMinute(start), isoMinute(start.addSecs(3600))));
    }
    const VolunteerId li = office.addVolunteer(QStringLiteral("李强"), office.north);
    office.enterChecked(office.draft(li, QStringLiteral("2025-03-02T09:00"), QStringLiteral("2025-03-02T10:00")));
}

SpotCheckId SpotCheckTest::draw(LedgerOffice& office, int size, qint64 seed)
{
    SpotCheck check;
    check.name = QStringLiteral("三月");
    check.organisation = office.south;
    check.from = QDate(2025, 3, 1);
    check.to = QDate(2025, 3, 31);
    check.size = size;
    check.seed = seed;
    SpotCheckId id;
    office.office.run([&](UnitOfWork& work) { id = SpotCheckRepository().insert(work, check); });
    return id;
}

void SpotCheckTest::drawsFromTheDaysAlone()
{
    LedgerOffice office;
    enter(office, 40);
    const SpotCheckId id = draw(office, 1000, 7);
    QCOMPARE(SpotCheckRepository().require(office.reader(), id).population, 31); // neither April nor the north
    QCOMPARE(SpotCheckLineRepository().ofCheck(office.reader(), id).size(), 31);
    const SpotCheckId some = draw(office, 5, 7);
    const auto lines = SpotCheckLineRepository().ofCheck(office.reader(), some);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.last().position, 5);
    const auto again = SpotCheckLineRepository().ofCheck(office.reader(), draw(office, 5, 7));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(again.at(i).record, lines.at(i).record);
    SpotCheck empty = SpotCheckRepository().require(office.reader(), id);
    empty.id = {};
    empty.from = QDate(2024, 1, 1);
    empty.to = QDate(2024, 1, 31);
    QVERIFY(errorOf([&] {
        office.office.run([&](UnitOfWork& work) { (void)SpotCheckRepository().insert(work, empty); });
    }).contains(QStringLiteral("No checked record")));
}

void SpotCheckTest::countsTheAnswers()
{
    LedgerOffice office;
    enter(office, 30);
    const SpotCheckId id = draw(office, 12, 7);
    const auto lines = SpotCheckLineRepository().ofCheck(office.reader(), id);
    QCOMPARE(SpotCheckRepository().outcome(office.reader(), id).shareText(), QStringLiteral("—"));
    office.office.run([&](UnitOfWork& work) {
        for (int i = 0; i < 12; ++i) {
            const SpotResult result = i < 8 ? SpotResult::True : i < 10 ? SpotResult::Untrue : SpotResult::Unreached;
            (void)SpotCheckLineRepository().take(work, lines.at(i).id, result, QStringLiteral("没来过"));
        }
    });
    const SpotOutcome outcome = SpotCheckRepository().outcome(office.reader(), id);
    QCOMPARE(outcome.real, 8);
    QCOMPARE(outcome.untrue, 2);
    QCOMPARE(outcome.unreached, 2);
    QCOMPARE(outcome.open(), 0);
    QCOMPARE(outcome.shareText(), QStringLiteral("80.0% (49.0%–94.3%)")); // who was not reached says nothing
}

void SpotCheckTest::finishesWhenAllAreAsked()
{
    LedgerOffice office;
    enter(office, 3);
    const SpotCheckId id = draw(office, 1, 7);
    const auto line = SpotCheckLineRepository().ofCheck(office.reader(), id).first();
    const auto finish = [&] {
        office.office.run(
            [&](UnitOfWork& work) { (void)SpotCheckRepository().take(work, id, SpotCheckState::Done, {}); });
    };
    QVERIFY(errorOf(finish).contains(QStringLiteral("wait for an answer")));
    TakenStep step;
    const auto answer = [&](SpotResult result) {
        office.office.run([&](UnitOfWork& work) {
            step = SpotCheckLineRepository().take(work, line.id, result, QStringLiteral("没来过"));
        });
    };
    answer(SpotResult::Untrue);
    office.office.run(step.back);
    QCOMPARE(SpotCheckLineRepository().stateOf(office.reader(), line.id), SpotResult::Open);
    answer(SpotResult::True);
    finish();
    QVERIFY(errorOf([&] { answer(SpotResult::Open); }).contains(QStringLiteral("Concluded")));
}

void SpotCheckTest::validatesWhatIsEntered()
{
    SpotCheck check;
    QStringList fields;
    for (const Problem& problem : validate(check))
        fields << problem.field;
    QCOMPARE(fields, (QStringList{"name", "organisation", "from", "to", "size", "seed"}));
    check = {{}, QStringLiteral("三月"), OrganisationId(1), QDate(2025, 3, 1), QDate(2025, 3, 1), 1, 1000};
    QVERIFY(validate(check).isEmpty());
    check.size = 1001;
    QCOMPARE(validate(check).first().field, QStringLiteral("size"));
}

VD_TEST(SpotCheckTest)

#include "spotcheck_test.moc"
