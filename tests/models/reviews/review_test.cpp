#include "models/projects/projectrepository.h"
#include "models/records/recordlist.h"
#include "models/reports/projectsreport.h"
#include "models/reports/reviewreport.h"
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
    void decidesByPlaces();
    void decidesByLeastScore();
    void sharedPlaceAtTheEdgeIsChosen();
    void decisionNamesMissingSheets();
    void decisionNeedsAJudge();
    void decisionNeedsProjectsUnderReview();
    void restIsLedAsTheRoundSays_data();
    void restIsLedAsTheRoundSays();
    void takesTheDecisionBackWhole();
    void decisionIsNotTakenBackOnceAProjectWentOn();
    void overIsOver();
    void takenOutDoesNotCount();
    void keepsWhatWasDecided();
    void ranksOnPaper();
    void printsSheets();
    void cardTellsOfTheReview();
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

void ReviewTest::decidesByPlaces()
{
    ReviewOffice office(4);
    office.change([](ReviewRound& r) { r.places = 2; });
    office.take(ReviewState::Scoring);
    office.markAll(
        {QStringLiteral("40 30"), QStringLiteral("60 40"), QStringLiteral("50.5 40"), QStringLiteral("10 5")});
    const TakenStep step = office.take(ReviewState::Decided);
    QVERIFY2(step.told.contains(QStringLiteral("2")) && step.told.contains(QStringLiteral("4")), qPrintable(step.told));
    QCOMPARE(office.project(0).state, ProjectState::Reviewed);
    QCOMPARE(office.project(1).state, ProjectState::Listed);
    QCOMPARE(office.project(2).state, ProjectState::Listed);
    QCOMPARE(office.project(3).state, ProjectState::Reviewed);
    QCOMPARE(office.project(2).scoreTenths.value_or(-1), 905);
    QCOMPARE(office.project(0).scoreTenths.value_or(-1), 700); // told although it was not chosen
    const ReviewStanding standing = reviewStanding(office.reader(), office.round);
    QCOMPARE(standing.ranked(), QList<qsizetype>({1, 2, 0, 3}));
    QCOMPARE(standing.projects.at(0).place, 3);
    QCOMPARE(standing.projects.at(2).candidate.scoreHundredths.value_or(-1), 9050);
}

void ReviewTest::decidesByLeastScore()
{
    ReviewOffice office(3);
    office.change([](ReviewRound& r) { r.leastTenths = 800; });
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("50 30"), QStringLiteral("50 29.9"), QStringLiteral("60 40")});
    office.take(ReviewState::Decided);
    QCOMPARE(office.project(0).state, ProjectState::Listed); // 80.00 is enough
    QCOMPARE(office.project(1).state, ProjectState::Reviewed); // 79.90 is not
    QCOMPARE(office.project(2).state, ProjectState::Listed);
}

void ReviewTest::sharedPlaceAtTheEdgeIsChosen()
{
    ReviewOffice office(3);
    office.change([](ReviewRound& r) { r.places = 2; });
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("60 40"), QStringLiteral("50 30"), QStringLiteral("45 35")});
    office.take(ReviewState::Decided);
    QCOMPARE(office.project(1).state, ProjectState::Listed);
    QCOMPARE(office.project(2).state, ProjectState::Listed); // shares the second place
}

void ReviewTest::decisionNamesMissingSheets()
{
    ReviewOffice office(2);
    office.take(ReviewState::Scoring);
    for (const QString& judge : ReviewOffice::judges)
        office.mark(0, judge, QStringLiteral("50 30"));
    office.mark(1, ReviewOffice::judges.at(0), QStringLiteral("50 30"));
    office.mark(1, ReviewOffice::judges.at(1), QStringLiteral("50 –"));
    QCOMPARE(reviewStanding(office.reader(), office.round).sheetsMissing(), 2);
    const QString error = errorOf([&] { office.take(ReviewState::Decided); });
    for (const QString& word : {ReviewOffice::judges.at(1), ReviewOffice::judges.at(2), QStringLiteral("项目乙")})
        QVERIFY2(error.contains(word), qPrintable(error));
    QVERIFY(!error.contains(ReviewOffice::judges.at(0)));
    QCOMPARE(office.stored().state, ReviewState::Scoring);
    QVERIFY(!office.project(0).scoreTenths);
    office.mark(1, ReviewOffice::judges.at(1), QStringLiteral("60 40"));
    office.mark(1, ReviewOffice::judges.at(2), {}, true);
    office.take(ReviewState::Decided);
    QCOMPARE(office.project(1).scoreTenths.value_or(-1), 900); // of two sheets
}

void ReviewTest::decisionNeedsAJudge()
{
    ReviewOffice office(1);
    office.take(ReviewState::Scoring);
    for (const QString& judge : ReviewOffice::judges)
        office.mark(0, judge, QStringLiteral("50 30"), true);
    QVERIFY(errorOf([&] { office.take(ReviewState::Decided); }).contains(QStringLiteral("项目甲")));
}

void ReviewTest::decisionNeedsProjectsUnderReview()
{
    ReviewOffice office(2);
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("50 30"), QStringLiteral("50 30")});
    office.lead(1, ProjectState::Returned, QStringLiteral("材料不全"));
    const QString error = errorOf([&] { office.take(ReviewState::Decided); });
    QVERIFY2(error.contains(QStringLiteral("项目乙")), qPrintable(error));
    QCOMPARE(office.project(0).state, ProjectState::Reviewed);
    QVERIFY(!office.project(0).scoreTenths);
}

void ReviewTest::restIsLedAsTheRoundSays_data()
{
    QTest::addColumn<int>("rest");
    QTest::addColumn<int>("state");
    QTest::newRow("keep") << int(ReviewRest::Keep) << int(ProjectState::Reviewed);
    QTest::newRow("send back") << int(ReviewRest::SendBack) << int(ProjectState::Returned);
    QTest::newRow("drop") << int(ReviewRest::Drop) << int(ProjectState::Rejected);
}

void ReviewTest::restIsLedAsTheRoundSays()
{
    QFETCH(int, rest);
    QFETCH(int, state);
    QCOMPARE(restFromCode(restCode(ReviewRest(rest))), ReviewRest(rest));
    ReviewOffice office(2);
    office.change([&](ReviewRound& r) {
        r.places = 1;
        r.rest = ReviewRest(rest);
    });
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("50 30"), QStringLiteral("50 31")});
    office.take(ReviewState::Decided);
    QCOMPARE(office.project(1).state, ProjectState::Listed);
    QCOMPARE(int(office.project(0).state), state);
    if (ReviewRest(rest) != ReviewRest::Keep) {
        const QString reason = office.project(0).stateReason;
        for (const char* word : {"2026年春季评审", "2", "80.00"})
            QVERIFY2(reason.contains(QString::fromUtf8(word)), qPrintable(reason));
    }
}

void ReviewTest::takesTheDecisionBackWhole()
{
    ReviewOffice office(2);
    office.change([](ReviewRound& r) {
        r.places = 1;
        r.rest = ReviewRest::Drop;
    });
    Project scored = office.project(0);
    scored.scoreTenths = 123; // by an earlier round
    office.office.run([&](UnitOfWork& work) { ProjectRepository().update(work, scored); });
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("50 30"), QStringLiteral("50 31")});
    const QList<Project> before{office.project(0), office.project(1)};
    const QList<ReviewCandidate> candidates = ReviewCandidateRepository().ofRound(office.reader(), office.round);
    const TakenStep step = office.take(ReviewState::Decided);
    QVERIFY(office.project(0) != before.at(0));
    office.back(step);
    for (int i = 0; i < 2; ++i) {
        Project now = office.project(i);
        now.stateReason = before.at(i).stateReason;
        QCOMPARE(now, before.at(i));
    }
    QCOMPARE(ReviewCandidateRepository().ofRound(office.reader(), office.round), candidates);
    QCOMPARE(office.stored().state, ReviewState::Scoring);
    office.mark(0, ReviewOffice::judges.first(), QStringLiteral("60 40")); // goes on
    office.take(ReviewState::Decided);
    QCOMPARE(office.project(0).state, ProjectState::Listed);
}

void ReviewTest::decisionIsNotTakenBackOnceAProjectWentOn()
{
    ReviewOffice office(1);
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("50 30")});
    const TakenStep step = office.take(ReviewState::Decided);
    office.lead(0, ProjectState::Running);
    QVERIFY(!errorOf([&] { office.back(step); }).isEmpty());
    QCOMPARE(office.stored().state, ReviewState::Decided);
    QCOMPARE(office.project(0).scoreTenths.value_or(-1), 800);
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

void ReviewTest::ranksOnPaper()
{
    ReviewOffice office(2);
    office.change([](ReviewRound& r) {
        r.dropsExtremes = true;
        r.places = 1;
    });
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("50 30"), QStringLiteral("60 40")});
    office.mark(0, ReviewOffice::judges.at(1), QStringLiteral("60 40"));
    office.mark(0, ReviewOffice::judges.at(2), QStringLiteral("10 20"));
    office.mark(1, ReviewOffice::judges.at(2), {}, true);
    const Report report = reviewRanking(reviewStanding(office.reader(), office.round), QStringLiteral("王主任"));
    const ReportSection& section = report.sections.first();
    QCOMPARE(section.columns.size(), 10);
    QCOMPARE(section.rows.size(), 2);
    const TableRow& best = section.rows.first();
    QCOMPARE(std::get<QString>(best.at(2)), QStringLiteral("项目乙"));
    QCOMPARE(std::get<double>(best.at(4)), 100.0);
    QVERIFY(!std::get<QString>(best.at(6)).isEmpty());
    QVERIFY(!std::get<QString>(best.at(9)).contains(u'.')); // steps back
    const TableRow& second = section.rows.at(1);
    QCOMPARE(std::get<qint64>(second.at(0)), 2);
    QCOMPARE(std::get<double>(second.at(4)), 80.0); // the highest and the lowest are gone
    QCOMPARE(std::get<qint64>(second.at(5)), 1);
    QCOMPARE(std::get<QString>(second.at(7)), QStringLiteral("80.00"));
    QCOMPARE(std::get<QString>(second.at(8)), QStringLiteral("(100.00)"));
    QCOMPARE(std::get<QString>(second.at(9)), QStringLiteral("(30.00)"));
    QVERIFY(std::get<QString>(second.at(6)).isEmpty());
}

void ReviewTest::printsSheets()
{
    ReviewOffice office(2);
    office.take(ReviewState::Scoring);
    office.mark(1, ReviewOffice::judges.first(), QStringLiteral("50.5 –"));
    const ReviewStanding standing = reviewStanding(office.reader(), office.round);
    const Report given = reviewSheets(standing, false, QStringLiteral("王主任"));
    QCOMPARE(given.sections.size(), 3);
    QCOMPARE(given.sections.first().title, ReviewOffice::judges.first());
    QCOMPARE(std::get<QString>(given.sections.first().rows.at(1).at(2)), QStringLiteral("50.5"));
    QVERIFY(std::get<QString>(given.sections.first().rows.at(1).at(3)).isEmpty());
    const Report blank = reviewSheets(standing, true, QStringLiteral("王主任"));
    QVERIFY(std::get<QString>(blank.sections.first().rows.at(1).at(2)).isEmpty());
    QCOMPARE(std::get<QString>(blank.sections.first().rows.at(1).at(1)), QStringLiteral("项目乙"));
}

void ReviewTest::cardTellsOfTheReview()
{
    ReviewOffice office(1);
    const Report before = projectCard(office.reader(), office.projects.first(), QStringLiteral("王主任"));
    QCOMPARE(before.sections.size(), 1); // neither reviews nor activities
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("50 30.5")});
    office.take(ReviewState::Decided);
    const Report card = projectCard(office.reader(), office.projects.first(), QStringLiteral("王主任"));
    QVERIFY(card.title.contains(QStringLiteral("项目甲")));
    QCOMPARE(card.sections.size(), 2);
    const TableRow& row = card.sections.at(1).rows.first();
    QCOMPARE(std::get<QString>(row.at(1)), QStringLiteral("2026年春季评审"));
    QCOMPARE(std::get<qint64>(row.at(2)), 1);
    QCOMPARE(std::get<double>(row.at(3)), 80.5);
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
