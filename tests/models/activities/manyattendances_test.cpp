#include "models/activities/attendanceimport.h"

#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/database/deferredindexes.h"
#include "models/database/query.h"
#include "models/office/office.h"
#include "models/office/tableseals.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/records/importtakeback.h"
#include "models/records/worktakeback.h"
#include "models/roster/rosterimport.h"
#include "models/service/secondlook.h"
#include "models/service/servicerepository.h"
#include "models/service/servicerollups.h"
#include "models/spreadsheets/importrunner.h"
#include "models/stations/stationimport.h"
#include "models/teams/teamimport.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <functional>

namespace {

template <typename Importer, typename... Arguments>
void import(TestOffice& office, const QString& file, Arguments&&... arguments)
{
    Importer importer(std::forward<Arguments>(arguments)...);
    (void)office.importFile(importer, file);
}

/// An office that holds the files 01 to 05.
void fillOffice(TestOffice& office)
{
    import <OrganisationImport>(office, QStringLiteral("01-机构.xlsx"));
    import <TeamImport>(office, QStringLiteral("02-队伍.xlsx"), office.vault());
    import <StationImport>(office, QStringLiteral("03-阵地.xlsx"), office.vault());
    import <RosterImport>(office, QStringLiteral("04-志愿者花名册.xlsx"), office.vault());
    import <ProjectImport>(office, QStringLiteral("05-项目库.xlsx"), office.vault());
}

struct Known {
    QString name;
    QString idNumber;
};

QList<Known> someVolunteers(TestOffice& office, int count)
{
    const VolunteerRepository repository(office.vault());
    QList<Known> people;
    Query query(office.reader(), QStringLiteral("SELECT id FROM volunteers ORDER BY id"));
    query.run();
    while (people.size() < count && query.next()) {
        const Volunteer one = repository.require(office.reader(), query.id<VolunteerId>(0));
        people << Known{one.name, one.idNumber};
    }
    return people;
}

/// People who come twice, at overlapping times, past midnight, without a sign-out; some whom nobody knows.
QStringList randomLines(const QList<Known>& people, int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList lines{QStringLiteral(
        "活动编号,活动名称,所属项目,服务领域,站点编号,活动日期,签到时间,签退时间,志愿者姓名,身份证号,备注")};
    for (int i = 0; i < count; ++i) {
        const int activity = random.bounded(60);
        const QDate day = QDate(2024, 12, 20).addDays(activity / 3);
        const int from = random.bounded(7, 21);
        const int to = from + random.bounded(1, 6);
        const Known& person = people.at(random.bounded(int(people.size())));
        const QString out = to < 24 ? QStringLiteral("%1:15").arg(to, 2, 10, QLatin1Char('0'))
                                    : QStringLiteral("次日%1:15").arg(to - 24, 2, 10, QLatin1Char('0'));
        lines << QStringList{QStringLiteral("R-%1").arg(activity), QStringLiteral("第%1场").arg(activity),
            QStringLiteral("春晖送暖"), QStringLiteral("应急救援"), QStringLiteral("WZL-Z01"),
            day.toString(Qt::ISODate), QStringLiteral("%1:00").arg(from, 2, 10, QLatin1Char('0')),
            random.bounded(20) == 0 ? QString() : out, person.name,
            random.bounded(25) == 0 ? QStringLiteral("110101199003070134") : person.idNumber, QString()}
                     .join(u',');
    }
    return lines;
}

/// What an import leaves, but for the moments at which it did.
QStringList contents(TestOffice& office)
{
    QStringList rows;
    const QList<std::pair<int, QString>> tables{
        {5, QStringLiteral("SELECT id, code, starts_at, ends_at, state FROM activities ORDER BY id")},
        {6,
            QStringLiteral("SELECT activity_id, volunteer_id, state, checked_in_at, checked_out_at, break_minutes FROM "
                           "attendance ORDER BY id")},
        {9,
            QStringLiteral("SELECT volunteer_id, source_id, round, started_at, ended_at, minutes, team_id, "
                           "organisation_id, second_look FROM service_records ORDER BY id")},
        {5,
            QStringLiteral("SELECT volunteer_id, month, organisation_id, minutes, records FROM volunteer_months ORDER "
                           "BY volunteer_id, month, organisation_id")},
        {3,
            QStringLiteral("SELECT organisation_id, period, volunteers FROM active_counts ORDER BY organisation_id, "
                           "period")},
        {3, QStringLiteral("SELECT id, service_minutes, star FROM volunteers ORDER BY id")},
    };
    for (const auto& [columns, sql] : tables) {
        Query query(office.reader(), sql);
        query.run();
        while (query.next()) {
            QStringList cells;
            for (int column = 0; column < columns; ++column)
                cells << query.text(column);
            rows << cells.join(u'|');
        }
    }
    return rows;
}

QStringList indexesOf(TestOffice& office)
{
    QStringList names;
    for (const char* table : {"activities", "attendance", "service_records", "volunteer_months"})
        names << plainIndexes(office.reader(), QString::fromLatin1(table)).keys();
    return names;
}

/// One line: the columns of a sign-in sheet that matter here.
QString line(const QString& activity, const QString& day, const QString& in, const QString& out, const Known& person)
{
    return QStringList{activity, activity, QStringLiteral("春晖送暖"), QStringLiteral("应急救援"),
        QStringLiteral("WZL-Z01"), day, in, out, person.name, person.idNumber, QString()}
        .join(u',');
}

/// What goes wrong at edges: again, overlapping, back to back, over midnight, namesakes, strangers, too early.
QStringList awkwardLines(const QList<Known>& people)
{
    const Known& a = people.at(0);
    const Known& b = people.at(1);
    const Known& namesake = people.at(2); // has the name of `b`
    const Known wrongName{QStringLiteral("无此人"), people.at(3).idNumber};
    const Known stranger{a.name, QStringLiteral("110101199003070134")};
    const QString one = QStringLiteral("2024-05-01"), next = QStringLiteral("2024-05-02");
    const auto at = [](const char* text) { return QString::fromUtf8(text); };
    QStringList lines = randomLines(people, 0, 1); // the headings
    lines << line(at("K-1"), one, at("09:00"), at("11:00"), a) << line(at("K-1"), one, at("09:00"), at("11:00"), a)
          << line(at("K-1"), one, at("10:00"), at("12:00"), a) << line(at("K-1"), one, at("11:00"), at("12:00"), a)
          << line(at("K-2"), one, at("11:59"), at("12:30"), a) << line(at("K-2"), one, at("12:00"), at("12:30"), a)
          << line(at("K-3"), one, at("22:00"), at("次日06:00"), a) << line(at("K-4"), next, at("05:59"), at("07:00"), a)
          << line(at("K-4"), next, at("06:00"), at("07:00"), a) << line(at("K-5"), one, at("23:00"), at("次日00:00"), b)
          << line(at("K-6"), next, at("00:00"), at("01:00"), b) << line(at("K-6"), next, at("00:30"), at("02:00"), b)
          << line(at("K-1"), one, at("09:00"), at("11:00"), b)
          << line(at("K-1"), one, at("09:00"), at("11:00"), namesake)
          << line(at("K-1"), one, at("09:00"), at("11:00"), wrongName)
          << line(at("K-1"), one, at("09:00"), at("11:00"), stranger) << line(at("K-7"), one, at("13:00"), QString(), b)
          << line(at("K-7"), one, at("13:00"), at("14:00"), b)
          << line(at("K-8"), at("2010-05-01"), at("08:00"), at("09:00"), a)
          << line(at("K-8"), at("2010-05-01"), at("08:30"), at("09:30"), a)
          << line(at("K-9"), at("2024-06-01"), at("00:00"), at("15:00"), namesake);
    for (const Known& person : people.mid(4)) // many of the very same times
        lines << line(at("K-10"), next, at("08:00"), at("10:00"), person)
              << line(at("K-11"), next, at("09:59"), at("10:30"), person);
    return lines;
}

/// The second person of `people` gets a namesake: the third.
void makeNamesake(TestOffice& office, QList<Known>& people)
{
    const VolunteerRepository repository(office.vault());
    office.run([&](UnitOfWork& work) {
        Query query(work.connection(), QStringLiteral("SELECT id FROM volunteers ORDER BY id LIMIT 3"));
        query.run();
        QList<VolunteerId> ids;
        while (query.next())
            ids << query.id<VolunteerId>(0);
        Volunteer third = repository.require(work.connection(), ids.at(2));
        third.name = people.at(1).name;
        repository.update(work, third);
    });
    people[2].name = people.at(1).name;
}

struct Outcome {
    QStringList told; ///< per file: the counts, then each problem
    QStringList left;
    QStringList problems; ///< of indexes, sums and seals
};

QString told(const ImportReport& report)
{
    QStringList lines{QStringLiteral("%1 imported, %2 updated, %3 skipped, %4 rejected")
                          .arg(report.imported)
                          .arg(report.updated)
                          .arg(report.skipped)
                          .arg(report.rejected)};
    for (const ImportProblem& problem : report.problems)
        lines << QStringLiteral("%1 %2").arg(problem.row).arg(problem.text);
    return lines.join(u'\n');
}

using Lines = std::function<QStringList(const QList<Known>& people)>;

/// Imports the files one after the other, from `manyRows` rows on by the way for many.
Outcome outcomeOf(qint64 manyRows, const QList<Lines>& files)
{
    TestOffice office;
    fillOffice(office);
    QList<Known> people = someVolunteers(office, 150);
    makeNamesake(office, people);
    const QStringList before = indexesOf(office);
    Outcome outcome;
    for (const Lines& lines : files) {
        AttendanceImport importer(office.vault(), manyRows);
        outcome.told << told(office.importFile(importer, office.write(QStringLiteral("lines.csv"), lines(people))));
    }
    outcome.left = contents(office);
    if (indexesOf(office) != before)
        outcome.problems << QStringLiteral("indexes");
    if (ServiceRepository().overlapCount(office.reader()) > 0)
        outcome.problems << QStringLiteral("overlaps");
    outcome.problems << rollupProblems(office.reader()) << office.office().seals().problems(office.reader());
    return outcome;
}

/// Somebody cancels at the thousandth row.
class CancelingAttendance final : public RecordImporter {
public:
    CancelingAttendance(const Vault& vault, TaskContext& task)
        : m_attendance(vault, 1)
        , m_task(task)
    {
    }
    QString kind() const override { return m_attendance.kind(); }
    QString title() const override { return m_attendance.title(); }
    QList<ImportColumn> columns() const override { return m_attendance.columns(); }
    void scan(const ImportRow& row) override { m_attendance.scan(row); }
    void begin(UnitOfWork& work, const ImportOptions& options) override { m_attendance.begin(work, options); }
    std::unique_ptr<PreparedRow> prepare(const ImportRow& row, Problems& problems) override
    {
        return m_attendance.prepare(row, problems);
    }
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override
    {
        if (row.number() == 1'000)
            m_task.cancel();
        return m_attendance.importRow(work, row, problems);
    }

private:
    AttendanceImport m_attendance;
    TaskContext& m_task;
};

QStringList problemsOf(TestOffice& office)
{
    return rollupProblems(office.reader()) + office.office().seals().problems(office.reader());
}

} // namespace

/// Files of many rows are imported by other ways than those of few; what they leave and say must not differ.
class ManyAttendancesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyRowsGiveWhatFewGive_data();
    void manyRowsGiveWhatFewGive();
    void awkwardRowsAreJudgedAsExpected();
    void leavesNothingWhenCancelledHalfWay();
    void isTakenBackWhole();
};

void ManyAttendancesTest::manyRowsGiveWhatFewGive_data()
{
    QTest::addColumn<QList<Lines>>("files");
    const auto random = [](int count, quint32 seed) -> Lines {
        return [count, seed](const QList<Known>& people) { return randomLines(people, count, seed); };
    };
    QTest::newRow("random, the second meets the first") << QList<Lines>{random(500, 1), random(900, 2)};
    QTest::newRow("awkward, twice") << QList<Lines>{awkwardLines, awkwardLines};
    QTest::newRow("awkward on random") << QList<Lines>{random(900, 3), awkwardLines, random(900, 4)};
}

void ManyAttendancesTest::manyRowsGiveWhatFewGive()
{
    QFETCH(QList<Lines>, files);
    const Outcome many = outcomeOf(1, files);
    const Outcome few = outcomeOf(1'000'000, files);
    QCOMPARE(many.told, few.told);
    QCOMPARE(many.left, few.left);
    QCOMPARE(many.problems, QStringList());
    QCOMPARE(few.problems, QStringList());
}

void ManyAttendancesTest::awkwardRowsAreJudgedAsExpected()
{
    const Outcome outcome = outcomeOf(1, {awkwardLines, awkwardLines});
    // Rejected: times that contradict (K-1, K-7), overlaps (K-2, K-4, K-6, K-8, 146 of K-11), a stranger.
    QVERIFY2(outcome.told.at(0).contains(QStringLiteral("153 rejected")), qPrintable(outcome.told.at(0).left(300)));
    QVERIFY2(outcome.told.at(1).startsWith(QStringLiteral("0 imported")), qPrintable(outcome.told.at(1).left(300)));
    QVERIFY(outcome.left.join(u'\n').contains(SecondLook::beforeRegistration));
    QVERIFY(outcome.left.join(u'\n').contains(SecondLook::longDay));
    QVERIFY(outcome.left.join(u'\n').contains(SecondLook::identicalTimes));
}

void ManyAttendancesTest::leavesNothingWhenCancelledHalfWay()
{
    TestOffice office;
    fillOffice(office);
    const QList<Known> people = someVolunteers(office, 150);
    const QStringList contentsBefore = contents(office), indexesBefore = indexesOf(office);
    const QString path = office.write(QStringLiteral("lines.csv"), randomLines(people, 3'000, 5));
    TaskContext task;
    CancelingAttendance canceling(office.vault(), task);
    ImportRunner runner(office.database(), office.office().actor());
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)runner.run(path, canceling, {}, task));
    QCOMPARE(contents(office), contentsBefore);
    QCOMPARE(indexesOf(office), indexesBefore);
    QCOMPARE(problemsOf(office), QStringList());
    AttendanceImport importer(office.vault(), 1);
    QVERIFY(office.importFile(importer, path).imported > 500);
    QCOMPARE(problemsOf(office), QStringList());
}

void ManyAttendancesTest::isTakenBackWhole()
{
    TestOffice office;
    fillOffice(office);
    const QList<Known> people = someVolunteers(office, 150);
    const auto import = [&](quint32 seed) {
        AttendanceImport importer(office.vault(), 1);
        return office.importFile(importer, office.write(QStringLiteral("lines.csv"), randomLines(people, 900, seed)));
    };
    (void)import(6);
    const QStringList before = contents(office);
    const ImportReport report = import(7); // new rows and new periods in old ones
    QVERIFY(contents(office) != before);
    TaskContext task;
    (void)ImportTakeBack(office.database(), office.office().actor(),
        WorkTakeBack(office.office().features(), office.vault(), *report.journal), QStringLiteral("lines.csv"))
        .run(task);
    QCOMPARE(contents(office), before);
    QCOMPARE(problemsOf(office), QStringList());
}

VD_TEST(ManyAttendancesTest)
#include "manyattendances_test.moc"
