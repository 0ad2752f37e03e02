#include "models/activities/activitycopies.h"

#include "tests/support/errorof.h"
#include "tests/support/ledgeroffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class ActivityCopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesAllButWhatHappened();
    void repeatsWeekly();
    void keepsTheBounds();
    void isTakenBack();

private:
    [[nodiscard]] static Activity activity(const LedgerOffice& office);
};

Activity ActivityCopiesTest::activity(const LedgerOffice& office)
{
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = office.north;
    activity.start = parseIsoMinute(QStringLiteral("2025-03-01T23:00"));
    activity.end = parseIsoMinute(QStringLiteral("2025-03-02T01:00"));
    activity.recruitsUntil = parseIsoMinute(QStringLiteral("2025-02-27T18:00"));
    activity.capacity = 5;
    activity.posts = QStringLiteral("引导员 2");
    activity.manager = QStringLiteral("赵主任");
    activity.state = ActivityState::Published;
    return activity;
}

void ActivityCopiesTest::copiesAllButWhatHappened()
{
    LedgerOffice office;
    Activity first = activity(office);
    first.id = ActivityId(3);
    first.code = QStringLiteral("H0007");
    first.createdAt = 5;
    const Activity copy = copyOf(first, 7);
    Activity expected = first;
    expected.id = {};
    expected.code.clear();
    expected.createdAt = 0;
    expected.state = ActivityState::Draft;
    expected.start = parseIsoMinute(QStringLiteral("2025-03-08T23:00"));
    expected.end = parseIsoMinute(QStringLiteral("2025-03-09T01:00"));
    expected.recruitsUntil = parseIsoMinute(QStringLiteral("2025-03-06T18:00"));
    QCOMPARE(copy, expected);
}

void ActivityCopiesTest::repeatsWeekly()
{
    LedgerOffice office;
    office.office.run([&](UnitOfWork& work) {
        const ActivityId first = ActivityRepository().insert(work, activity(office));
        QVERIFY(ActivitySeries(work).repeat(first, 3).told.contains(u"3 weeks"));
    });
    QStringList days;
    for (const Activity& one : ActivityRepository().all(office.reader())) {
        if (one.state == ActivityState::Draft)
            days << isoDate(one.start.date());
    }
    days.sort();
    QCOMPARE(
        days, (QStringList{QStringLiteral("2025-03-08"), QStringLiteral("2025-03-15"), QStringLiteral("2025-03-22")}));
}

void ActivityCopiesTest::keepsTheBounds()
{
    LedgerOffice office;
    for (const int weeks : {0, 1, ActivitySeries::mostWeeks, ActivitySeries::mostWeeks + 1}) {
        const QString refusal = errorOf([&] {
            office.office.run([&](UnitOfWork& work) {
                (void)ActivitySeries(work).repeat(ActivityRepository().insert(work, activity(office)), weeks);
            });
        });
        QCOMPARE(refusal.isEmpty(), weeks == 1 || weeks == ActivitySeries::mostWeeks);
    }
}

void ActivityCopiesTest::isTakenBack()
{
    LedgerOffice office;
    TakenStep step;
    ActivityId first;
    const auto repeat
        = [&] { office.office.run([&](UnitOfWork& work) { step = ActivitySeries(work).repeat(first, 2); }); };
    office.office.run([&](UnitOfWork& work) { first = ActivityRepository().insert(work, activity(office)); });
    repeat();
    office.office.run([&](UnitOfWork& work) { step.back(work); });
    const auto cancelled = [&] {
        return office.scalar(QStringLiteral("SELECT COUNT(*) FROM activities WHERE state = 'cancelled'")).toInt();
    };
    QCOMPARE(cancelled(), 2);
    repeat();
    office.office.run([&](UnitOfWork& work) {
        ActivityRepository().changeState(work, ActivityId(first.value() + 4), ActivityState::Published);
    });
    QVERIFY(!errorOf([&] { office.office.run([&](UnitOfWork& work) { step.back(work); }); }).isEmpty());
    QCOMPARE(cancelled(), 2); // all or nothing
}

VD_TEST(ActivityCopiesTest)
#include "activitycopies_test.moc"
