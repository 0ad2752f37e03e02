#include "models/projects/projectrepository.h"
#include "models/records/recordlist.h"
#include "models/reviews/reviewrecords.h"
#include "models/reviews/reviewrepository.h"
#include "models/reviews/reviewstanding.h"
#include "tests/support/errorof.h"
#include "tests/support/reviewoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnlyTheAllowedWays();
    void validatesARound_data();
    void validatesARound();
    void onlyScreenedProjectsEnter_data();
    void onlyScreenedProjectsEnter();
    void entersEachOnce();
    void beginningSendsToReview();
    void beginningNeedsProjects();
    void marksNeedScoring();
    void refusesWhatDoesNotFit();
    void criteriaStandStill();
    void judgesWithMarksStay();
    void overIsOver();
    void takenOutDoesNotCount();
    void keepsWhatWasDecided();
    void isFoundByJudge();
};

void ReviewTest::goesOnlyTheAllowedWays()
{
    using enum ReviewState;
    const QList<std::pair<ReviewState, ReviewState>> allowed{
        {Prepared, Scoring}, {Prepared, Cancelled}, {Scoring, Decided}, {Scoring, Cancelled}};
    for (const ReviewState from : reviewStates().states()) {
        for (const ReviewState to : reviewStates().states())
            QCOMPARE(reviewStates().allows(from, to), allowed.contains(std::pair(from, to)));
    }
}

void ReviewTest::validatesARound_data()
{
    QTest::addColumn<std::function<void(ReviewRound&)>>("spoil");
    QTest::addColumn<QString>("field");
    using Spoil = std::function<void(ReviewRound&)>;
    QTest::newRow("complete") << Spoil([](ReviewRound&) {}) << "";
    QTest::newRow("no name") << Spoil([](ReviewRound& r) { r.name = QStringLiteral(" "); }) << "name";
    QTest::newRow("nobody's") << Spoil([](ReviewRound& r) { r.organisation = {}; }) << "organisation";
    QTest::newRow("no day") << Spoil([](ReviewRound& r) { r.heldOn = {}; }) << "heldOn";
    QTest::newRow("no criteria") << Spoil([](ReviewRound& r) { r.criteria.clear(); }) << "criteria";
    QTest::newRow("no judge") << Spoil([](ReviewRound& r) { r.judges = QStringLiteral(" \n"); }) << "judges";
    QTest::newRow("least 100") << Spoil([](ReviewRound& r) { r.leastTenths = 1000; }) << "";
    QTest::newRow("least above 100") << Spoil([](ReviewRound& r) { r.leastTenths = 1001; }) << "least";
    QTest::newRow("least 0") << Spoil([](ReviewRound& r) { r.leastTenths = 0; }) << "";
    QTest::newRow("least below 0") << Spoil([](ReviewRound& r) { r.leastTenths = -1; }) << "least";
    QTest::newRow("places below 0") << Spoil([](ReviewRound& r) { r.places = -1; }) << "places";
    QTest::newRow("places 10,001") << Spoil([](ReviewRound& r) { r.places = 10'001; }) << "places";
}

void ReviewTest::validatesARound()
{
    QFETCH(std::function<void(ReviewRound&)>, spoil);
    QFETCH(QString, field);
    ReviewRound round;
    round.name = QStringLiteral("评审");
    round.organisation = OrganisationId(1);
    round.heldOn = QDate(2026, 3, 5);
    round.criteria = QStringLiteral("契合 100");
    round.judges = QStringLiteral("李老师");
    spoil(round);
    const Problems problems = validate(round);
    QCOMPARE(problems.isEmpty() ? QString() : problems.first().field, field);
    QCOMPARE(problems.size(), field.isEmpty() ? 0 : 1);
}

void ReviewTest::onlyScreenedProjectsEnter_data()
{
    QTest::addColumn<QList<ProjectState>>("way");
    QTest::addColumn<bool>("enters");
    using enum ProjectState;
    QTest::newRow("screened") << QList<ProjectState>{} << true;
    QTest::newRow("under review") << QList{Reviewed} << true;
    QTest::newRow("in the library") << QList{Reviewed, Listed} << false;
    QTest::newRow("sent back") << QList{Returned} << false;
    QTest::newRow("collected again") << QList{Returned, Collected} << false;
    QTest::newRow("dropped") << QList{Rejected} << false;
}

void ReviewTest::onlyScreenedProjectsEnter()
{
    QFETCH(QList<ProjectState>, way);
    QFETCH(bool, enters);
    ReviewOffice office(1);
    office.office.run([&](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, office.candidates); });
    for (const ProjectState state : way)
        office.lead(0, state, QStringLiteral("理由"));
    const QString error = errorOf([&] { office.enter(office.projects); });
    QCOMPARE(error.isEmpty(), enters);
    QCOMPARE(ReviewCandidateRepository().ofRound(office.reader(), office.round).size(), enters ? 1 : 0);
    if (!enters)
        QVERIFY2(error.contains(QStringLiteral("项目甲")), qPrintable(error));
}

void ReviewTest::entersEachOnce()
{
    ReviewOffice office(3);
    QVERIFY(office.enter(office.projects).isEmpty());
    office.office.run([&](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, {office.candidates.at(1)}); });
    QCOMPARE(office.enter(office.projects), QList{office.candidates.at(1)});
    QList<int> positions;
    for (const ReviewCandidate& one : ReviewCandidateRepository().ofRound(office.reader(), office.round))
        positions << one.position;
    QCOMPARE(positions, QList({1, 2, 3}));
    QCOMPARE(ReviewCandidateRepository().ofProject(office.reader(), office.projects.at(1)).size(), 1);
}

void ReviewTest::beginningSendsToReview()
{
    ReviewOffice office(2);
    office.lead(1, ProjectState::Reviewed);
    const TakenStep step = office.take(ReviewState::Scoring);
    QCOMPARE(office.project(0).state, ProjectState::Reviewed);
    office.back(step);
    QCOMPARE(office.project(0).state, ProjectState::Screened);
    QCOMPARE(office.project(1).state, ProjectState::Reviewed); // was so before
    QCOMPARE(office.stored().state, ReviewState::Prepared);
    office.take(ReviewState::Scoring);
    // Who enters later goes to the review at once.
    Project late = office.project(0);
    late.id = {};
    late.code = QStringLiteral("P9");
    late.state = ProjectState::Screened;
    ProjectId id;
    office.office.run([&](UnitOfWork& work) { id = ProjectRepository().insert(work, late); });
    office.enter({id});
    QCOMPARE(ProjectRepository().stateOf(office.reader(), id), ProjectState::Reviewed);
}

void ReviewTest::beginningNeedsProjects()
{
    ReviewOffice office(1);
    office.office.run([&](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, office.candidates); });
    QVERIFY(errorOf([&] { office.take(ReviewState::Scoring); }).contains(QStringLiteral("2026年春季评审")));
    QCOMPARE(office.stored().state, ReviewState::Prepared);
}

void ReviewTest::marksNeedScoring()
{
    ReviewOffice office(1);
    QVERIFY(!errorOf([&] { office.mark(0, ReviewOffice::judges.first(), QStringLiteral("50 30")); }).isEmpty());
    QVERIFY(ReviewSheetRepository().ofRound(office.reader(), office.round).isEmpty());
    office.take(ReviewState::Scoring);
    office.mark(0, ReviewOffice::judges.first(), QStringLiteral("50 30"));
    office.mark(0, ReviewOffice::judges.first(), QStringLiteral("60 30"));
    const QList<ReviewSheet> sheets = ReviewSheetRepository().ofRound(office.reader(), office.round);
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets.first().marks, QStringLiteral("60 30"));
    office.mark(0, ReviewOffice::judges.at(1), QStringLiteral("– –")); // nothing was given: no sheet
    QCOMPARE(ReviewSheetRepository().ofRound(office.reader(), office.round).size(), 1);
}

void ReviewTest::refusesWhatDoesNotFit()
{
    ReviewOffice office(1);
    office.take(ReviewState::Scoring);
    QVERIFY(errorOf([&] {
        office.mark(0, QStringLiteral("路人"), QStringLiteral("1 1"));
    }).contains(QStringLiteral("路人")));
    office.mark(0, ReviewOffice::judges.first(), QStringLiteral("60 40"));
    const QString error = errorOf([&] { office.mark(0, ReviewOffice::judges.at(1), QStringLiteral("60 40.1")); });
    QVERIFY2(error.contains(QStringLiteral("创新")) && error.contains(QStringLiteral("40")), qPrintable(error));
    QCOMPARE(ReviewSheetRepository().ofRound(office.reader(), office.round).size(), 1);
}

void ReviewTest::criteriaStandStill()
{
    ReviewOffice office(1);
    office.change([](ReviewRound& r) { r.criteria = QStringLiteral("契合 50\n创新 50"); });
    office.take(ReviewState::Scoring);
    office.mark(0, ReviewOffice::judges.first(), QStringLiteral("50 30"));
    QVERIFY(!errorOf([&] {
        office.change([](ReviewRound& r) { r.criteria = QStringLiteral("契合 60\n创新 40"); });
    }).isEmpty());
    office.change([](ReviewRound& r) { r.criteria = QStringLiteral("契合（50分）\n创新：50"); }); // the same
    QCOMPARE(office.stored().criteria, QStringLiteral("契合（50分）\n创新：50"));
}

void ReviewTest::judgesWithMarksStay()
{
    ReviewOffice office(1);
    office.take(ReviewState::Scoring);
    office.mark(0, ReviewOffice::judges.first(), QStringLiteral("50 30"));
    QVERIFY(errorOf([&] {
        office.change([](ReviewRound& r) { r.judges = ReviewOffice::judges.mid(1).join(u'\n'); });
    }).contains(ReviewOffice::judges.first()));
    office.change([](ReviewRound& r) { r.judges = ReviewOffice::judges.mid(0, 2).join(u'\n'); });
    QCOMPARE(reviewStanding(office.reader(), office.round).judges, ReviewOffice::judges.mid(0, 2));
}

void ReviewTest::overIsOver()
{
    ReviewOffice office(1);
    office.take(ReviewState::Cancelled, QStringLiteral("评委没有到齐"));
    QVERIFY(!errorOf([&] { office.mark(0, ReviewOffice::judges.first(), QStringLiteral("1 1")); }).isEmpty());
    QVERIFY(!errorOf([&] { office.change([](ReviewRound& r) { r.places = 3; }); }).isEmpty());
    QVERIFY(!errorOf([&] { office.enter(office.projects); }).isEmpty());
    QVERIFY(!errorOf([&] {
        office.office.run([&](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, office.candidates); });
    }).isEmpty());
    QVERIFY(ReviewRoundRepository().open(office.reader()).isEmpty());
}

void ReviewTest::takenOutDoesNotCount()
{
    ReviewOffice office(2);
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("60 40"), QStringLiteral("50 31")});
    office.office.run(
        [&](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, {office.candidates.first()}); });
    const ReviewStanding standing = reviewStanding(office.reader(), office.round);
    QCOMPARE(standing.projects.size(), 1);
    QCOMPARE(standing.projects.first().place, 1);
    QCOMPARE(standing.sheetsWanted(), 3);
    office.take(ReviewState::Decided);
    QCOMPARE(office.project(0).state, ProjectState::Reviewed);
    QVERIFY(!office.project(0).scoreTenths);
}

/// What was decided stays, whatever the criteria would say of the sheets later.
void ReviewTest::keepsWhatWasDecided()
{
    ReviewOffice office(1);
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("50 30")});
    office.take(ReviewState::Decided);
    office.office.run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("UPDATE review_sheets SET marks = '60 40'"));
    });
    const ReviewStanding standing = reviewStanding(office.reader(), office.round);
    QCOMPARE(standing.projects.first().hundredths.value_or(-1), 8000);
    QVERIFY(standing.projects.first().isChosen);
}

void ReviewTest::isFoundByJudge()
{
    ReviewOffice office(2);
    const auto found = [&](const QString& words) {
        return readRecordIds(office.reader(), ReviewRoundRecords(), {words, {}, -1, Qt::AscendingOrder}).size();
    };
    QCOMPARE(found(QStringLiteral("李老师")), size_t(1));
    QCOMPARE(found(QStringLiteral("lls")), size_t(1));
    QCOMPARE(found(QStringLiteral("春季")), size_t(1));
    QCOMPARE(found(QStringLiteral("秋季")), size_t(0));
    const QList<RecordRow> rows = readRecordRows(office.reader(), ReviewRoundRecords(), {office.round.value()});
    QCOMPARE(rows.first().cells.at(3).toInt(), 2);
    QCOMPARE(rows.first().cells.at(4).toInt(), 3);
}

VD_TEST(ReviewTest)
#include "review_test.moc"
