#include "models/reports/projectsreport.h"
#include "models/reports/reviewreport.h"
#include "tests/support/reviewoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// What a review comes to on paper and in Excel.
class ReviewPapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranksOnPaper();
    void printsSheets();
    void cardTellsOfTheReview();
};

void ReviewPapersTest::ranksOnPaper()
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

void ReviewPapersTest::printsSheets()
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

void ReviewPapersTest::cardTellsOfTheReview()
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

VD_TEST(ReviewPapersTest)
#include "reviewpapers_test.moc"
