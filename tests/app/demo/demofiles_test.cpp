#include "app/demo/demofiles.h"
#include "app/demo/workingday.h"
#include "app/office/officecheck.h"
#include "app/office/officeopening.h"
#include "models/common/dates.h"
#include "models/database/connection.h"
#include "models/orders/orderstate.h"
#include "models/reports/dashboardfigures.h"
#include "models/reports/statistics.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

/// The sample office made from the office's files is alive on the day on which it is made, and its figures are those of
/// the files.
class DemoFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void monthsUpToToday_data();
    void monthsUpToToday();
    void workingTimeLeavesOutNights_data();
    void workingTimeLeavesOutNights();
    void closedFiguresAreThoseOfTheFiles();
    void datesMoveTogether();
    void everythingIsInHand();
    void nothingLiesAhead();
    void refusesAFileWithRejectedRows();

private:
    [[nodiscard]] qint64 count(const QString& sql) const;
    [[nodiscard]] QString text(const QString& sql) const;
    [[nodiscard]] static QStringList files();

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    DemoResult m_result;
};

QStringList DemoFilesTest::files()
{
    QStringList files;
    for (const char* name :
        {"01-机构.xlsx", "02-队伍.xlsx", "03-阵地.xlsx", "09-小区.xlsx", "04-志愿者花名册.xlsx", "05-项目库.xlsx",
            "06-活动签到.xlsx", "07-点单派单结单.xlsx", "08-荣誉.xlsx", "10-实习社工.xlsx", "11-积分兑换.xlsx"})
        files << QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + QString::fromUtf8(name);
    return files;
}

qint64 DemoFilesTest::count(const QString& sql) const
{
    return m_office->database().reader().scalar(sql).toLongLong();
}

QString DemoFilesTest::text(const QString& sql) const
{
    return m_office->database().reader().scalar(sql).toString();
}

void DemoFilesTest::initTestCase()
{
    const QString file = m_folder.filePath(QStringLiteral("sample.vdesk"));
    TaskContext task;
    m_result = makeDemoOffice(file, files(), task);
    m_office = openOffice(file);
    m_office->signIn({}, demoPassword());
}

void DemoFilesTest::monthsUpToToday_data()
{
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("months");
    QTest::newRow("the same day") << QDate(2025, 11, 22) << QDate(2025, 11, 22) << 0;
    QTest::newRow("a year later") << QDate(2025, 11, 22) << QDate(2026, 11, 22) << 12;
    QTest::newRow("earlier in the month") << QDate(2025, 11, 22) << QDate(2026, 11, 21) << 11;
    QTest::newRow("short month") << QDate(2025, 10, 31) << QDate(2026, 2, 28) << 4;
    QTest::newRow("the future is left alone") << QDate(2027, 1, 1) << QDate(2026, 2, 28) << 0;
    QTest::newRow("no date at all") << QDate() << QDate(2026, 2, 28) << 0;
}

void DemoFilesTest::monthsUpToToday()
{
    QFETCH(QDate, latest);
    QFETCH(QDate, today);
    QTEST(monthsUpTo(latest, today), "months");
}

void DemoFilesTest::workingTimeLeavesOutNights_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QDateTime>("expected");
    const QDate day(2026, 3, 1);
    QTest::newRow("same morning") << QDateTime(day, QTime(11, 0)) << 30 << QDateTime(day, QTime(10, 30));
    QTest::newRow("over night") << QDateTime(day, QTime(9, 0)) << 45 << QDateTime(day.addDays(-1), QTime(17, 15));
    QTest::newRow("asked at night") << QDateTime(day, QTime(3, 0)) << 10 << QDateTime(day.addDays(-1), QTime(17, 20));
    QTest::newRow("asked in the evening") << QDateTime(day, QTime(22, 0)) << 10 << QDateTime(day, QTime(17, 20));
    QTest::newRow("two days") << QDateTime(day, QTime(9, 0)) << 600 << QDateTime(day.addDays(-2), QTime(17, 0));
}

void DemoFilesTest::workingTimeLeavesOutNights()
{
    QFETCH(QDateTime, from);
    QFETCH(int, minutes);
    QTEST(workingTimeBefore(from, minutes), "expected");
}

void DemoFilesTest::closedFiguresAreThoseOfTheFiles()
{
    const Statistics all = statisticsOf(m_office->database().reader(), {});
    QCOMPARE(all.volunteers, 536);
    QCOMPARE(all.teams, 23);
    QCOMPARE(all.stations, 21);
    QCOMPARE(all.projects, 72);
    QCOMPARE(all.brandProjects, 13);
    QCOMPARE(all.ordersClosed, 3083);
    QCOMPARE(all.errandsClosed, 188);
    QVERIFY(all.interns > 286); // with those of today
    QCOMPARE(all.evaluated, 2563);
    QCOMPARE(all.good, 2563);
    QCOMPARE(all.honors, 29);
    QCOMPARE(all.serviceRecords, 6842);
    QCOMPARE(all.serviceMinutes, 819642);
    QCOMPARE(m_result.orders, 3083);
    QCOMPARE(m_result.volunteers, 536);
    QCOMPARE(officeProblems(m_office->database().reader()), QStringList());
}

void DemoFilesTest::datesMoveTogether()
{
    const QDate today = QDate::currentDate();
    const int months = monthsUpTo(QDate(2025, 11, 22), today);
    const QDate last(2025, 11, 22);
    const auto moved = [&](QDate day) { return isoDate(day.addDays(last.daysTo(last.addMonths(months)))); };
    const QString latest = text(QStringLiteral("SELECT MAX(ended_at) FROM order_rounds WHERE closed_at IS NOT NULL"));
    QCOMPARE(latest.left(10), moved(QDate(2025, 11, 22)));
    QCOMPARE(text(QStringLiteral("SELECT MAX(started_at) FROM service_records WHERE state = 'checked'")).left(10),
        moved(QDate(2025, 10, 28)));
    QCOMPARE(
        text(QStringLiteral("SELECT registered_on FROM volunteers WHERE name = '石宁平'")), moved(QDate(2021, 11, 1)));
    QCOMPARE(text(QStringLiteral("SELECT founded_on FROM teams WHERE code = 'WZL-D01'")), moved(QDate(2018, 1, 2)));
    QCOMPARE(
        text(QStringLiteral("SELECT birth_date FROM volunteers WHERE name = '石宁平'")), QStringLiteral("1989-12-28"));
    const Statistics year = statisticsOf(m_office->database().reader(),
        {Period::days(Period::monthOf(QDate(2025, 11, 22).addMonths(months - 12)).from,
             Period::monthOf(QDate(2025, 11, 22).addMonths(months - 1)).lastDay()),
            {}});
    QCOMPARE(year.months.size(), 12);
    for (const StatisticsMonth& month : year.months)
        QVERIFY2(month.ordersClosed > 90, qPrintable(month.month));
}

void DemoFilesTest::everythingIsInHand()
{
    for (const OrderState state : orderStates().states()) {
        if (isOpen(state))
            QVERIFY2(
                count(QStringLiteral("SELECT COUNT(*) FROM orders WHERE state = '%1'").arg(orderStates().code(state)))
                    > 1,
                qPrintable(orderStates().code(state)));
    }
    QSet<TodoKind> waiting;
    for (const Todo& todo : dashboardFigures(m_office->database().reader(), {}).todos)
        waiting << todo.kind;
    for (const TodoKind kind : {TodoKind::OrdersOverdue, TodoKind::OrdersToEvaluate, TodoKind::ActivitiesToConfirm,
             TodoKind::RecordsToCheck, TodoKind::DaysToSign, TodoKind::VolunteersPending, TodoKind::FindingsOpen,
             TodoKind::SupplementsPending, TodoKind::ObjectionsOpen})
        QVERIFY2(waiting.contains(kind), qPrintable(QString::number(int(kind))));
    for (const char* state : {"signed_up", "accepted", "waiting"})
        QVERIFY2(
            count(QStringLiteral("SELECT COUNT(*) FROM attendance WHERE state = '%1'").arg(QLatin1String(state))) > 1,
            state);
    for (const char* state : {"frozen", "handed_out", "cancelled"})
        QVERIFY2(count(QStringLiteral("SELECT COUNT(*) FROM exchanges WHERE is_imported = 0 AND state = '%1'")
                           .arg(QLatin1String(state)))
                > 0,
            state);
    for (const char* state : {"applied", "approved", "issued", "on_notice", "void"})
        QVERIFY2(
            count(QStringLiteral("SELECT COUNT(*) FROM certificates WHERE state = '%1'").arg(QLatin1String(state))) > 0,
            state);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM exchanges WHERE is_imported = 1")), 420);
    QVERIFY(count(QStringLiteral("SELECT COUNT(*) FROM point_goods WHERE photo IS NOT NULL AND stock > 0")) > 3);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM households")), 2);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM honor_batches WHERE state = 'publicised'")), 1);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM awards WHERE state = 'publicised'")), 6);
}

/// Every step that an order took has its line, in order and up to now.
void DemoFilesTest::nothingLiesAhead()
{
    const QString now = isoMinute(QDateTime::currentDateTime());
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM orders WHERE requested_at > '%1'").arg(now)), 0);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM order_events WHERE happened_at > '%1'").arg(now)), 0);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM order_events a JOIN order_events b ON b.order_id = a.order_id "
                                  "AND b.id > a.id AND b.happened_at < a.happened_at")),
        0);
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM order_events e JOIN orders o ON o.id = e.order_id "
                                  "WHERE o.state = 'to_rate'")),
        6 * count(QStringLiteral("SELECT COUNT(*) FROM orders WHERE state = 'to_rate'")));
}

void DemoFilesTest::refusesAFileWithRejectedRows()
{
    const QString file = m_folder.filePath(QStringLiteral("refused.vdesk"));
    TaskContext task;
    const QStringList bad{
        files().value(0), QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/04c-志愿者花名册-问题数据.xlsx")};
    QVERIFY_THROWS_EXCEPTION(Error, makeDemoOffice(file, bad, task));
    QVERIFY(!QFile::exists(file));
}

VD_TEST(DemoFilesTest)
#include "demofiles_test.moc"
