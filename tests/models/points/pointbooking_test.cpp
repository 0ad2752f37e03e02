#include "models/common/task.h"
#include "models/reports/statistics.h"
#include "models/service/servicevoiding.h"
#include "tests/support/errorof.h"
#include "tests/support/pointsoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// 入账: what exists already earns points once, whatever happens to it later.
class PointBookingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksOnceUpToTheDay();
    void capsDaysAndMonths();
    void capsWhatIsBookedLater();
    void paysEvaluationsHonorsAndTraining();
    void voidedHoursTakeTheirPointsBack();
    void theWholeBookingIsTakenBack();
    void cancelLeavesNothing();
    void trialRunSaysWhatARuleWouldPay();
    void concernsTheWholeOffice();
    void hoursStayAsTheyAre();

private:
    static void requireSound(PointsOffice& office);
};

void PointBookingTest::requireSound(PointsOffice& office)
{
    QCOMPARE(office.faults(), QStringList());
}

void PointBookingTest::booksOnceUpToTheDay()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    const VolunteerId li = office.ledger.addVolunteer(QStringLiteral("李明"), office.ledger.south);
    (void)office.serve(wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T10:05"));
    (void)office.serve(wang, QStringLiteral("2025-03-31T09:00"), QStringLiteral("2025-03-31T11:00"));
    (void)office.serve(li, QStringLiteral("2025-04-01T09:00"), QStringLiteral("2025-04-01T10:00"));
    const PointRoundId march = office.book(QDate(2025, 3, 31));
    QCOMPARE(office.balance(wang), (PointBalance{30, 30, 0, 0}));
    QCOMPARE(office.balance(li), PointBalance());
    const PointRound booked = PointRoundRepository().require(office.reader(), march);
    QCOMPARE(booked.entries, 2);
    QCOMPARE(booked.people, 1);
    QCOMPARE(booked.points, 30);
    QVERIFY(!errorOf([&] { (void)office.book(QDate(2025, 3, 31)); }).isEmpty());
    (void)office.book(QDate(2025, 4, 1));
    QCOMPARE(office.balance(wang).balance, 30);
    QCOMPARE(office.balance(li).balance, 10);
    const Statistics all = statisticsOf(office.reader(), {});
    QCOMPARE(all.pointsEarned, 40);
    QCOMPARE(statisticsOf(office.reader(), {Period::month(2025, 3), {}}).pointsEarned, 30);
    QCOMPARE(statisticsOf(office.reader(), {Period::days(QDate(2025, 3, 6), QDate(2025, 4, 1)), {}}).pointsEarned, 30);
    QCOMPARE(statisticsOf(office.reader(), {Period::all(), office.ledger.south}).pointsEarned, 10);
    requireSound(office);
}

void PointBookingTest::capsDaysAndMonths()
{
    PointsOffice office;
    PointRule capped;
    capped.name = QStringLiteral("封顶");
    capped.validFrom = QDate(2025, 1, 1);
    capped.dayCap = 30;
    capped.monthCap = 50;
    (void)office.putIntoForce(capped);
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    (void)office.serve(wang, QStringLiteral("2025-03-05T08:00"), QStringLiteral("2025-03-05T10:00")); // 20
    (void)office.serve(wang, QStringLiteral("2025-03-05T13:00"), QStringLiteral("2025-03-05T15:00")); // 10 of 20
    (void)office.serve(wang, QStringLiteral("2025-03-06T08:00"), QStringLiteral("2025-03-06T10:00")); // 20
    (void)office.serve(wang, QStringLiteral("2025-03-07T08:00"), QStringLiteral("2025-03-07T10:00")); // nothing
    (void)office.serve(wang, QStringLiteral("2025-04-01T08:00"), QStringLiteral("2025-04-01T10:00")); // 20
    (void)office.book(QDate(2025, 4, 30));
    QCOMPARE(office.balance(wang).balance, 70);
}

void PointBookingTest::capsWhatIsBookedLater()
{
    PointsOffice office;
    PointRule capped;
    capped.name = QStringLiteral("封顶");
    capped.validFrom = QDate(2025, 1, 1);
    capped.dayCap = 30;
    (void)office.putIntoForce(capped);
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    (void)office.serve(wang, QStringLiteral("2025-03-05T08:00"), QStringLiteral("2025-03-05T10:00"));
    (void)office.book(QDate(2025, 3, 31));
    (void)office.serve(wang, QStringLiteral("2025-03-05T13:00"), QStringLiteral("2025-03-05T15:00"));
    (void)office.book(QDate(2025, 3, 31));
    QCOMPARE(office.balance(wang).balance, 30);
}

void PointBookingTest::paysEvaluationsHonorsAndTraining()
{
    PointsOffice office;
    PointRule rule;
    rule.name = QStringLiteral("全面");
    rule.validFrom = QDate(2025, 1, 1);
    rule.bestBonus = 5;
    rule.goodBonus = 3;
    rule.honorPoints = QStringLiteral("奎文好人 200");
    rule.trainingPerHour = 4;
    (void)office.putIntoForce(rule);
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    ServiceRecord served
        = office.ledger.draft(wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T10:00"));
    served.source = {ServiceSource::Kind::Order, 7, 1};
    (void)office.ledger.enterChecked(served);
    office.ledger.office.run([&](UnitOfWork& work) {
        Connection& connection = work.connection();
        for (const char* sql :
            {"INSERT INTO evaluations (id, subject_kind, subject_id, round, grade, evaluated_on, created_at) VALUES "
             "(1, "
             "'order', 7, 1, 5, '2025-03-06', 0)",
                "INSERT INTO honor_batches (id, name, year, organisation_id, state, created_at, updated_at) VALUES (1, "
                "'批', 2025, 1, 'announced', 0, 0)",
                "INSERT INTO awards (id, batch_id, title_id, year, honoured_kind, honoured_key, honoured_name, "
                "name_key, volunteer_id, state, granted_on, created_at, updated_at) SELECT 1, 1, id, 2025, "
                "'volunteer', 'v1', '王芳', '', 1, 'granted', '2025-03-07', 0, 0 FROM honor_titles WHERE name = "
                "'奎文好人'",
                "INSERT INTO courses (id, code, name, name_key, organisation_id, minutes, state, created_at, "
                "updated_at) VALUES (1, 'C1', '救护', '', 1, 90, 'offered', 0, 0)",
                "INSERT INTO course_sessions (id, course_id, organisation_id, starts_at, ends_at, state, created_at, "
                "updated_at) VALUES (1, 1, 1, '2025-03-08T09:00', '2025-03-08T11:00', 'held', 0, 0)",
                "INSERT INTO enrolments (id, session_id, volunteer_id, minutes, state, created_at, updated_at) VALUES "
                "(1, 1, 1, 100, 'attended', 0, 0)"})
            connection.execute(QString::fromUtf8(sql));
    });
    (void)office.book(QDate(2025, 3, 31));
    QCOMPARE(office.balance(wang).balance, 10 + 5 + 200 + 6);
    office.ledger.office.run(
        [&](UnitOfWork& work) { work.connection().execute(QStringLiteral("UPDATE awards SET state = 'revoked'")); });
    (void)office.book(QDate(2025, 4, 30));
    QCOMPARE(office.balance(wang).balance, 10 + 5 + 6);
    requireSound(office);
}

void PointBookingTest::voidedHoursTakeTheirPointsBack()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    const ServiceRecordId first
        = office.serve(wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T11:00"));
    (void)office.book(QDate(2025, 3, 31));
    const PointGoodsId oil = office.offer(QStringLiteral("食用油"), 15, 5);
    const ExchangeId exchange = office.freeze(wang, {{oil, 1}}, QDate(2025, 4, 2));
    (void)office.take(exchange, ExchangeState::HandedOut, QDate(2025, 4, 2));
    TakenStep step;
    office.on(QDate(2025, 4, 3),
        [&](UnitOfWork& work) { step = ServiceVoiding(work).take(first, ServiceState::Void, QStringLiteral("重复")); });
    QCOMPARE(office.balance(wang), (PointBalance{-15, 0, 15, 0}));
    QVERIFY(!errorOf([&] { (void)office.freeze(wang, {{oil, 1}}, QDate(2025, 4, 4)); }).isEmpty());
    requireSound(office);
    office.on(QDate(2025, 4, 5), [&](UnitOfWork& work) { step.back(work); });
    QCOMPARE(office.balance(wang), (PointBalance{5, 20, 15, 0}));
    QVERIFY(!errorOf([&] { (void)office.book(QDate(2025, 4, 30)); }).isEmpty());
    office.voidHours(first, QDate(2025, 4, 6));
    QCOMPARE(office.balance(wang).balance, -15);
    requireSound(office);
}

void PointBookingTest::theWholeBookingIsTakenBack()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    (void)office.serve(wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T11:00"));
    const PointRoundId round = office.book(QDate(2025, 3, 31));
    office.on(QDate(2025, 4, 2), [&](UnitOfWork& work) {
        (void)takePointRoundStep(work, round, PointRoundState::TakenBack, QStringLiteral("算错"));
    });
    QCOMPARE(office.balance(wang), PointBalance());
    requireSound(office);
    (void)office.book(QDate(2025, 3, 31));
    QCOMPARE(office.balance(wang).balance, 20);
    QVERIFY(!errorOf([&] {
        office.on(QDate(2025, 4, 3), [&](UnitOfWork& work) {
            (void)takePointRoundStep(work, round, PointRoundState::TakenBack, QStringLiteral("再"));
        });
    }).isEmpty());
    requireSound(office);
}

void PointBookingTest::cancelLeavesNothing()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    (void)office.serve(wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T11:00"));
    TaskContext task;
    task.cancel();
    bool isCancelled = false;
    try {
        office.ledger.office.run([&](UnitOfWork& work) {
            PointRound round = PointRoundRepository().next(work.connection(), QDate(2025, 4, 1));
            (void)bookRound(work, round, task);
        });
    } catch (const CancelledError&) {
        isCancelled = true;
    }
    QVERIFY(isCancelled);
    QCOMPARE(office.ledger.scalar(QStringLiteral("SELECT COUNT(*) FROM point_entries")).toInt(), 0);
    QCOMPARE(office.ledger.scalar(QStringLiteral("SELECT COUNT(*) FROM point_rounds")).toInt(), 0);
    QCOMPARE(office.balance(wang), PointBalance());
}

void PointBookingTest::trialRunSaysWhatARuleWouldPay()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    const VolunteerId li = office.ledger.addVolunteer(QStringLiteral("李明"), office.ledger.north);
    office.ledger.join(wang, office.ledger.team, QStringLiteral("2020-01-01"));
    (void)office.serve(wang, QStringLiteral("2024-03-05T09:00"), QStringLiteral("2024-03-05T11:00"));
    (void)office.serve(li, QStringLiteral("2024-12-31T09:00"), QStringLiteral("2024-12-31T10:00"));
    (void)office.serve(li, QStringLiteral("2025-01-01T09:00"), QStringLiteral("2025-01-01T10:00"));
    (void)office.book(QDate(2025, 1, 31));
    PointRule tried;
    tried.perHour = 15;
    tried.validFrom = QDate(2024, 1, 1);
    TaskContext quiet;
    const EarningSums sums
        = earningSums(office.reader(), {{tried}, QDate(2024, 1, 1), QDate(2024, 12, 31), false}, quiet);
    QCOMPARE(sums.total, (EarningSums::Sum{2, 45}));
    QCOMPARE(sums.byPerson.value(wang).points, 30);
    QCOMPARE(sums.byPerson.value(li).points, 15);
    QCOMPARE(sums.byTeam.value(office.ledger.team).points, 30);
    QCOMPARE(sums.byTeam.value(TeamId()).points, 15);
    QCOMPARE(office.balance(wang).balance, 20);
    QCOMPARE(earningSums(office.reader(), {{tried}, {}, QDate(2025, 12, 31), true}, quiet).total, EarningSums::Sum());
}

void PointBookingTest::concernsTheWholeOffice()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    (void)office.serve(wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T11:00"));
    const AccountId clerk = office.ledger.addAccount(QStringLiteral("北苑"));
    office.ledger.office.run([&](UnitOfWork& work) {
        Query(work.connection(),
            QStringLiteral("UPDATE accounts SET organisation_id = ?, role = 'administrator' WHERE id = ?"))
            .bind(office.ledger.north)
            .bind(clerk)
            .run();
    });
    const auto refusal = [&](const Database::Work& work) { return errorOf([&] { office.ledger.runAs(clerk, work); }); };
    TaskContext quiet;
    QVERIFY(!refusal([&](UnitOfWork& work) {
        PointRound round = PointRoundRepository().next(work.connection(), QDate(2025, 4, 1));
        (void)bookRound(work, round, quiet);
    }).isEmpty());
    QVERIFY(!refusal([&](UnitOfWork& work) { (void)lapsePoints(work, QDate(2025, 4, 1), quiet); }).isEmpty());
    QCOMPARE(office.balance(wang), PointBalance());
    QCOMPARE(refusal([](UnitOfWork& work) { (void)ExchangeDesk(work).lapseOverdue(); }), QString());
}

void PointBookingTest::hoursStayAsTheyAre()
{
    PointsOffice office;
    const VolunteerId wang = office.ledger.addVolunteer(QStringLiteral("王芳"), office.ledger.north);
    (void)office.serve(wang, QStringLiteral("2025-03-05T09:00"), QStringLiteral("2025-03-05T11:00"));
    const auto hours = [&] {
        return office.ledger
            .scalar(QStringLiteral("SELECT COUNT(*) || ' ' || SUM(minutes) || ' ' || MAX(updated_at) FROM "
                                   "service_records"))
            .toString();
    };
    const QString before = hours();
    const qint64 minutes = statisticsOf(office.reader(), {}).serviceMinutes;
    const PointRoundId round = office.book(QDate(2025, 3, 31));
    office.grant(wang, 50, QDate(2025, 4, 1));
    const PointGoodsId oil = office.offer(QStringLiteral("食用油"), 15, 5);
    const ExchangeId exchange = office.freeze(wang, {{oil, 2}}, QDate(2025, 4, 2));
    (void)office.take(exchange, ExchangeState::HandedOut, QDate(2025, 4, 2));
    office.on(QDate(2025, 4, 2), [&](UnitOfWork& work) {
        (void)takePointRoundStep(work, round, PointRoundState::TakenBack, QStringLiteral("算错"));
    });
    QCOMPARE(hours(), before);
    QCOMPARE(statisticsOf(office.reader(), {}).serviceMinutes, minutes);
}

VD_TEST(PointBookingTest)
#include "pointbooking_test.moc"
