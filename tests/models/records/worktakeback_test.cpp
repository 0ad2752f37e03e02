#include "models/orders/orderrollups.h"
#include "models/records/worktakeback.h"

#include "app/office/officecheck.h"
#include "models/activities/activityrepository.h"
#include "models/assessments/assessmentrepository.h"
#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/database/query.h"
#include "models/office/accountkeeping.h"
#include "models/organisation/organisationrepository.h"
#include "models/records/features.h"
#include "models/records/importtakeback.h"
#include "models/stations/stationrepository.h"
#include "models/teams/membershiprepository.h"
#include "tests/support/engine.h"
#include "tests/support/errorof.h"
#include "tests/support/importfiles.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// An import that is taken back: as though it had not been, as far as nobody has touched what it brought.
class WorkTakeBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void everyImportLeavesNothing();
    void updatedRecordsGetTheirFormerValues();
    void whatWasChangedSinceStays();
    void whatIsUsedStays();
    void whereEverythingIsUsedNothingGoes();
    void lookingChangesNothing();
    void onlyOnce();
    void anotherAccountIsRefused();
    void whatEndsHalfWayChangesNothing();
    void theTrailTellsOfBoth();
    void ledgersAreProtectedAgain();

private:
    ImportReport import(const QString& kind, ImportOptions options = {});
    [[nodiscard]] ImportTakeBack back(const ImportReport& report)
    {
        return {m_office->database(), m_office->office().actor(),
            WorkTakeBack(m_office->office().features(), m_office->vault(), *report.journal),
            QStringLiteral("file.xlsx")};
    }
    WorkTakeBack::Report takeBack(const ImportReport& report)
    {
        TaskContext task;
        return back(report).run(task);
    }
    /// Every row of every kind of record with its search words; the program's own tables are left to `check`.
    [[nodiscard]] QStringList rows();
    void waitForCallBacks();
    void beginAssessment();
    [[nodiscard]] int count(const QString& table)
    {
        return m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM ") + table).toInt();
    }

    std::unique_ptr<TestOffice> m_office;
};

ImportReport WorkTakeBackTest::import(const QString& kind, ImportOptions options)
{
    const auto importer = m_office->office().features().makeImporter(kind, m_office->office());
    options.createMissing = true;
    return m_office->importFile(*importer, importFileOf(kind), options);
}

QStringList WorkTakeBackTest::rows()
{
    static const QStringList others{QStringLiteral("settings"), QStringLiteral("figure_months"),
        QStringLiteral("service_months"), QStringLiteral("volunteer_months"), QStringLiteral("active_counts"),
        QStringLiteral("order_months"), QStringLiteral("audit_events"), QStringLiteral("audit_head"),
        QStringLiteral("import_layouts"), QStringLiteral("office_clock")};
    Connection& reader = m_office->reader();
    QStringList tables;
    for (const QString& table : tablesOf(reader)) {
        if (!others.contains(table) && !table.contains(QStringLiteral("_search")))
            tables << table;
    }
    QStringList rows;
    for (const QString& table : std::as_const(tables)) {
        QStringList columns;
        for (const QString& column : columnsOf(reader, table))
            columns << QStringLiteral("COALESCE(CAST(%1 AS TEXT), '-')").arg(column);
        Query query(reader,
            QStringLiteral("SELECT '%1 ' || %2 FROM %1").arg(table, columns.join(QStringLiteral(" || ', ' || "))));
        query.run();
        while (query.next())
            rows << query.text(0);
    }
    rows.sort();
    return rows;
}

/// The orders that the file of call-backs names were opened again and served.
void WorkTakeBackTest::waitForCallBacks()
{
    m_office->run([](UnitOfWork& work) {
        Connection& connection = work.connection();
        connection.execute(
            QStringLiteral("UPDATE orders SET state = 'to_rate', round = 2, closed_at = NULL WHERE number IN "
                           "('KW20241200003', 'KW20251000004', 'KW20251100005', 'KW20250200007', 'KW20240500008')"));
        connection.execute(QStringLiteral("INSERT INTO order_rounds (id, order_id, round) SELECT id + 90000, id, 2 "
                                          "FROM orders WHERE round = 2"));
        OrderRollups::recompute(work);
    });
}

/// Of the teams that the file of marks names.
void WorkTakeBackTest::beginAssessment()
{
    m_office->run([](UnitOfWork& work) {
        Assessment one;
        one.name = QStringLiteral("2025年度队伍考评");
        one.organisation = OrganisationRepository().root(work.connection())->id;
        one.firstDay = QDate(2025, 1, 1);
        one.lastDay = QDate(2025, 12, 31);
        one.criteria = QStringLiteral("组织 30\n纪律 20");
        one.evaluators = QStringLiteral("李老师\n王主任");
        one.state = AssessmentState::Scoring;
        const AssessmentId id = AssessmentRepository().insert(work, one);
        (void)AssessedRepository().enter(work, id, AssessedRepository().fitting(work.connection(), one));
    });
}

void WorkTakeBackTest::everyImportLeavesNothing()
{
    for (const ImportKind& kind : m_office->office().features().imports()) {
        if (kind.key == QStringLiteral("call_backs"))
            waitForCallBacks();
        if (kind.key == QStringLiteral("assessment_sheets"))
            beginAssessment();
        const QStringList before = rows();
        const ImportReport first = import(kind.key);
        QVERIFY2(first.imported > 0, qPrintable(kind.key));
        const WorkTakeBack::Report report = takeBack(first);
        QVERIFY2(report.changed == 0 && report.used == 0 && report.removed + report.restored >= first.imported,
            qPrintable(kind.key));
        const QStringList after = rows();
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
            QCOMPARE(after.at(i), before.at(i));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(sumProblems(m_office->reader()), QStringList());
        const ImportReport again = import(kind.key); // the mended file comes as though it were the first
        QCOMPARE(again.imported, first.imported);
        QCOMPARE(again.rejected, first.rejected);
        QCOMPARE(sumProblems(m_office->reader()), QStringList());
    }
}

void WorkTakeBackTest::updatedRecordsGetTheirFormerValues()
{
    for (const char* kind : {"organisations", "teams", "stations", "volunteers"})
        import(QString::fromLatin1(kind));
    const StationRepository stations(m_office->vault());
    m_office->run([&](UnitOfWork& work) {
        Station station = stations.findByCode(work.connection(), QStringLiteral("WZL-Z01")).value();
        station.name = QStringLiteral("改过的站");
        station.services = QStringLiteral("办公室自己写的");
        stations.update(work, station);
        for (const char* change : {"UPDATE volunteers SET politics_id = NULL, updated_at = 1 WHERE id < 20",
                 "DELETE FROM volunteer_skills WHERE volunteer_id < 20"})
            work.connection().execute(QString::fromLatin1(change));
    });
    for (const char* kind : {"stations", "volunteers"}) {
        const QStringList before = rows();
        ImportOptions options;
        options.update = true;
        const ImportReport update = import(QString::fromLatin1(kind), options);
        QVERIFY2(update.updated > 0, kind);
        QVERIFY(rows() != before);
        const WorkTakeBack::Report report = takeBack(update);
        QVERIFY(report.restored >= update.updated);
        const QStringList after = rows();
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
            QCOMPARE(after.at(i), before.at(i));
        QCOMPARE(after.size(), before.size());
        QCOMPARE(sumProblems(m_office->reader()), QStringList());
    }
}

void WorkTakeBackTest::whatWasChangedSinceStays()
{
    import(QStringLiteral("organisations"));
    const ImportReport report = import(QStringLiteral("stations"));
    const StationRepository stations(m_office->vault());
    m_office->run([&](UnitOfWork& work) {
        Station station = stations.findByCode(work.connection(), QStringLiteral("WZL-Z01")).value();
        station.services = QStringLiteral("另一位同事写的");
        stations.update(work, station);
    });
    const int brought = count(QStringLiteral("stations"));
    const WorkTakeBack::Report taken = takeBack(report);
    QCOMPARE(taken.changed, 1);
    QCOMPARE(count(QStringLiteral("stations")), 1);
    QVERIFY(brought > 1);
    QCOMPARE(
        stations.findByCode(m_office->reader(), QStringLiteral("WZL-Z01"))->services, QStringLiteral("另一位同事写的"));
    QCOMPARE(sumProblems(m_office->reader()), QStringList());
}

void WorkTakeBackTest::whatIsUsedStays()
{
    import(QStringLiteral("organisations"));
    const ImportReport report = import(QStringLiteral("stations"));
    const StationRepository stations(m_office->vault());
    const Station used = stations.findByCode(m_office->reader(), QStringLiteral("WZL-Z01")).value();
    m_office->run([&](UnitOfWork& work) { // by somebody else
        Activity activity;
        activity.name = QStringLiteral("清洁家园");
        activity.organisation = used.organisation;
        activity.station = used.id;
        activity.start = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
        activity.end = activity.start.addSecs(7200);
        ActivityRepository().insert(work, activity);
    });
    const WorkTakeBack::Report taken = takeBack(report);
    QVERIFY(taken.used >= 1); // the words that it uses stay with it
    QCOMPARE(taken.changed, 0);
    QCOMPARE(count(QStringLiteral("stations")), 1);
    QVERIFY(stations.find(m_office->reader(), used.id));
    QCOMPARE(sumProblems(m_office->reader()), QStringList());
}

/// Every team has members by now.
void WorkTakeBackTest::whereEverythingIsUsedNothingGoes()
{
    import(QStringLiteral("organisations"));
    const ImportReport teams = import(QStringLiteral("teams"));
    import(QStringLiteral("volunteers"));
    const QStringList before = rows();
    TaskContext task;
    QCOMPARE(back(teams).look(task).removed, 0);
    QVERIFY(errorOf([&] { takeBack(teams); }).contains(QStringLiteral("file.xlsx")));
    QCOMPARE(rows(), before);
}

void WorkTakeBackTest::lookingChangesNothing()
{
    import(QStringLiteral("organisations"));
    const ImportReport report = import(QStringLiteral("stations"));
    const QStringList before = rows();
    TaskContext task;
    const WorkTakeBack::Report seen = back(report).look(task);
    QCOMPARE(rows(), before);
    QCOMPARE(seen, takeBack(report));
}

void WorkTakeBackTest::onlyOnce()
{
    import(QStringLiteral("organisations"));
    const ImportReport report = import(QStringLiteral("stations"));
    takeBack(report);
    const QStringList before = rows();
    QVERIFY(errorOf([&] { takeBack(report); }).contains(QStringLiteral("file.xlsx")));
    QCOMPARE(rows(), before);
}

void WorkTakeBackTest::anotherAccountIsRefused()
{
    const ImportReport organisations = import(QStringLiteral("organisations"));
    const qint64 community
        = OrganisationRepository().findByName(m_office->reader(), QStringLiteral("虞新社区"))->id.value();
    AccountKeeping(m_office->office())
        .add({{}, QStringLiteral("虞新录入"), Role::Entry, true, community}, QStringLiteral("other-pass-1"));
    const ImportReport report = import(QStringLiteral("stations"));
    m_office->office().signIn(QStringLiteral("虞新录入"), QStringLiteral("other-pass-1"));
    const QStringList before = rows();
    QVERIFY_THROWS_EXCEPTION(RefusedError, takeBack(report));
    QVERIFY_THROWS_EXCEPTION(RefusedError, takeBack(organisations));
    QCOMPARE(rows(), before);
}

void WorkTakeBackTest::whatEndsHalfWayChangesNothing()
{
    import(QStringLiteral("organisations"));
    const ImportReport report = import(QStringLiteral("stations"));
    const QStringList before = rows();
    TaskContext* running = nullptr;
    TaskContext task([&](const TaskProgress& progress) {
        if (progress.done > 5)
            running->cancel();
    });
    running = &task;
    QVERIFY_THROWS_EXCEPTION(CancelledError, m_office->run([&](UnitOfWork& work) {
        const WorkTakeBack takeBack(m_office->office().features(), m_office->vault(), *report.journal);
        takeBack.run(work, task);
        throw CancelledError(); // fewer rows than a tick of the progress
    }));
    QCOMPARE(rows(), before);
    QCOMPARE(sumProblems(m_office->reader()), QStringList());
}

void WorkTakeBackTest::theTrailTellsOfBoth()
{
    import(QStringLiteral("organisations"));
    const ImportReport report = import(QStringLiteral("stations"));
    takeBack(report);
    const QString words = m_office->reader()
                              .scalar(QStringLiteral("SELECT words FROM audit_events ORDER BY id DESC LIMIT 1"))
                              .toString();
    QVERIFY2(
        words.contains(QStringLiteral("file.xlsx")) && words.contains(QStringLiteral("taken back")), qPrintable(words));
}

void WorkTakeBackTest::ledgersAreProtectedAgain()
{
    for (const char* kind : {"organisations", "teams", "stations", "volunteers", "projects"})
        import(QString::fromLatin1(kind));
    const ImportReport report = import(QStringLiteral("attendance"));
    takeBack(report);
    QCOMPARE(count(QStringLiteral("service_records")), 0);
    import(QStringLiteral("attendance"));
    QVERIFY(count(QStringLiteral("service_records")) > 0);
    // What only a take-back may delete is kept from everybody else again.
    QVERIFY_THROWS_EXCEPTION(Error, m_office->run([](UnitOfWork& work) {
        work.connection().execute(QStringLiteral("DELETE FROM service_records"));
    }));
}

VD_TEST(WorkTakeBackTest)
#include "worktakeback_test.moc"
