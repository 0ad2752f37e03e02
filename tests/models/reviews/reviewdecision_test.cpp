#include "models/projects/projectrepository.h"
#include "models/reviews/reviewrepository.h"
#include "models/reviews/reviewstanding.h"
#include "tests/support/errorof.h"
#include "tests/support/reviewoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Which projects a decision chooses, what becomes of the others, and the way back.
class ReviewDecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

void ReviewDecisionTest::decidesByPlaces()
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

void ReviewDecisionTest::decidesByLeastScore()
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

void ReviewDecisionTest::sharedPlaceAtTheEdgeIsChosen()
{
    ReviewOffice office(3);
    office.change([](ReviewRound& r) { r.places = 2; });
    office.take(ReviewState::Scoring);
    office.markAll({QStringLiteral("60 40"), QStringLiteral("50 30"), QStringLiteral("45 35")});
    office.take(ReviewState::Decided);
    QCOMPARE(office.project(1).state, ProjectState::Listed);
    QCOMPARE(office.project(2).state, ProjectState::Listed); // shares the second place
}

void ReviewDecisionTest::decisionNamesMissingSheets()
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

void ReviewDecisionTest::decisionNeedsAJudge()
{
    ReviewOffice office(1);
    office.take(ReviewState::Scoring);
    for (const QString& judge : ReviewOffice::judges)
        office.mark(0, judge, QStringLiteral("50 30"), true);
    QVERIFY(errorOf([&] { office.take(ReviewState::Decided); }).contains(QStringLiteral("项目甲")));
}

void ReviewDecisionTest::decisionNeedsProjectsUnderReview()
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

void ReviewDecisionTest::restIsLedAsTheRoundSays_data()
{
    QTest::addColumn<int>("rest");
    QTest::addColumn<int>("state");
    QTest::newRow("keep") << int(ReviewRest::Keep) << int(ProjectState::Reviewed);
    QTest::newRow("send back") << int(ReviewRest::SendBack) << int(ProjectState::Returned);
    QTest::newRow("drop") << int(ReviewRest::Drop) << int(ProjectState::Rejected);
}

void ReviewDecisionTest::restIsLedAsTheRoundSays()
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

void ReviewDecisionTest::takesTheDecisionBackWhole()
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

void ReviewDecisionTest::decisionIsNotTakenBackOnceAProjectWentOn()
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

VD_TEST(ReviewDecisionTest)
#include "reviewdecision_test.moc"
