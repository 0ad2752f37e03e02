#include "models/activities/activityrecords.h"
#include "models/activities/attendanceimport.h"
#include "models/database/query.h"
#include "models/organisation/organisationimport.h"
#include "models/projects/projectimport.h"
#include "models/records/recordmodel.h"
#include "models/roster/rosterimport.h"
#include "models/service/servicerecords.h"
#include "models/service/servicerollups.h"
#include "models/stations/stationimport.h"
#include "models/teams/teamimport.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

namespace {

template <typename Importer, typename... Arguments>
ImportReport import(TestOffice& office, const QString& file, Arguments&&... arguments)
{
    Importer importer(std::forward<Arguments>(arguments)...);
    return office.importFile(importer, file);
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

qint64 number(TestOffice& office, const char* sql)
{
    return office.reader().scalar(QString::fromUtf8(sql)).toLongLong();
}

QString writeCsv(TestOffice& office, const QStringList& lines)
{
    const QString path = office.path(QStringLiteral("sign-in.csv"));
    QFile file(path);
    Q_ASSERT(!lines.isEmpty());
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("活动编号,活动名称,所属项目,服务领域,站点编号,活动日期,签到时间,签退时间,志愿者姓名,身份证号,备注\n");
    file.write(lines.join(u'\n').toUtf8());
    return path;
}

} // namespace

class AttendanceImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsTheFiguresOfTheFile();
    void oldTwinGivesTheSame();
    void listsShowActivitiesAndHours();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesTheNextDayWhereMarked_data();
    void takesTheNextDayWhereMarked();
    void keepsAMissingSignOutForLater();
    void createsWhatIsMissingOnTheClerksWord();

private:
    /// One line for a person of the office, on a day when nobody serves; `change` overrides columns by index.
    [[nodiscard]] QString line(const QMap<int, QString>& change = {}) const;
    ImportReport importLines(const QStringList& lines, ImportOptions options = {});

    std::unique_ptr<TestOffice> m_office;
};

void AttendanceImportTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    fillOffice(*m_office);
}

void AttendanceImportTest::bringsTheFiguresOfTheFile()
{
    TestOffice& office = *m_office;
    QElapsedTimer timer;
    timer.start();
    const ImportReport report = import <AttendanceImport>(office, QStringLiteral("06-活动签到.xlsx"), office.vault());
    qInfo("imported in %lld ms", timer.elapsed());
    QCOMPARE(report.read, 6842);
    QCOMPARE(report.imported, 6842);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(number(office, "SELECT SUM(minutes) FROM service_records WHERE state = 'checked'"), 819642);
    QCOMPARE(number(office, "SELECT SUM(minutes) FROM service_months"), 819642);
    QCOMPARE(number(office, "SELECT SUM(service_minutes) FROM volunteers"), 819642);
    QCOMPARE(number(office, "SELECT SUM(records) FROM service_months"), 6842);
    QCOMPARE(number(office, "SELECT COUNT(*) FROM activities WHERE state = 'confirmed'"), 260);
    QCOMPARE(number(office,
                 "SELECT COUNT(*) FROM activities WHERE project_id IS NULL OR station_id IS NULL OR field_id IS NULL"),
        0);
    QCOMPARE(number(office, "SELECT COUNT(*) FROM service_records WHERE team_id IS NULL"), 0);
    QCOMPARE(number(office,
                 "SELECT COUNT(*) FROM activities a JOIN stations s ON s.id = a.station_id WHERE a.organisation_id <> "
                 "s.organisation_id"),
        0);
    QCOMPARE(number(office, "SELECT COUNT(DISTINCT volunteer_id) FROM service_records"), 536);
    QCOMPARE(number(office,
                 "SELECT volunteers FROM active_counts WHERE period = 'all' AND organisation_id = "
                 "(SELECT id FROM organisations WHERE parent_id IS NULL)"),
        536);
    QCOMPARE(rollupProblems(office.reader()), QStringList());
    // every activity lasts from its first sign-in to its last sign-out
    QCOMPARE(number(office,
                 "SELECT COUNT(*) FROM activities a WHERE starts_at <> (SELECT MIN(t.checked_in_at) FROM attendance t "
                 "WHERE t.activity_id = a.id) OR ends_at <> (SELECT MAX(t.checked_out_at) FROM attendance t WHERE "
                 "t.activity_id = a.id)"),
        0);

    const ImportReport again = import <AttendanceImport>(office, QStringLiteral("06-活动签到.xlsx"), office.vault());
    QCOMPARE(again.skipped, 6842);
    QCOMPARE(again.imported, 0);
    QCOMPARE(number(office, "SELECT COUNT(*) FROM service_records"), 6842);
    QCOMPARE(rollupProblems(office.reader()), QStringList());
}

void AttendanceImportTest::oldTwinGivesTheSame()
{
    TestOffice office;
    fillOffice(office);
    const ImportReport report = import <AttendanceImport>(office, QStringLiteral("06-活动签到.ods"), office.vault());
    QCOMPARE(report.read, 6842);
    QCOMPARE(report.imported, 6842);
    QCOMPARE(number(office, "SELECT SUM(service_minutes) FROM volunteers"), 819642);
    QCOMPARE(number(office, "SELECT COUNT(*) FROM activities"), 260);
    const ImportReport twin = import <AttendanceImport>(office, QStringLiteral("06-活动签到.xlsx"), office.vault());
    QCOMPARE(twin.skipped, 6842);
}

void AttendanceImportTest::listsShowActivitiesAndHours()
{
    RecordModel activities(m_office->database(), std::make_shared<ActivityRecords>());
    const QAbstractItemModelTester activitiesTester(&activities);
    activities.start();
    QTRY_COMPARE(activities.total(), 260);
    activities.setSearch(QStringLiteral("WZL-H0042"));
    QTRY_COMPARE(activities.total(), 1);
    const auto rows = readRecordRows(m_office->reader(), activities.source(), {activities.idAt(0)});
    QCOMPARE(rows.first().cells.at(7).toInt(), 45); // people

    RecordModel hours(m_office->database(), std::make_shared<ServiceRecords>(m_office->vault()));
    const QAbstractItemModelTester hoursTester(&hours);
    hours.start();
    QTRY_COMPARE(hours.total(), 6842);
    RecordFilter filter;
    filter.period = Period::month(2025, 3);
    hours.setFilter(filter);
    const qint64 march = number(*m_office, "SELECT SUM(records) FROM service_months WHERE month = '2025-03'");
    QTRY_COMPARE(hours.total(), march);
    QCOMPARE(hours.grandTotal(), 6842);
    hours.setFilter({});
    hours.setSearch(QStringLiteral("唐艳")); // two people of this name: found by the volunteer
    QTRY_COMPARE(hours.total(), 36);
    hours.sort(0, Qt::AscendingOrder);
    QTRY_VERIFY(!hours.isLoading());
    QCOMPARE(hours.total(), 36);
}

QString AttendanceImportTest::line(const QMap<int, QString>& change) const
{
    QStringList cells{QStringLiteral("T-1"), QStringLiteral("夜间巡逻"), QStringLiteral("春晖送暖"),
        QStringLiteral("应急救援"), QStringLiteral("WZL-Z01"), QStringLiteral("2023-05-11"), QStringLiteral("20:00"),
        QStringLiteral("22:30"), QStringLiteral("龙晓"), QStringLiteral("370705196604068665"), QString()};
    for (auto it = change.begin(); it != change.end(); ++it)
        cells[it.key()] = it.value();
    return cells.join(u',');
}

ImportReport AttendanceImportTest::importLines(const QStringList& lines, ImportOptions options)
{
    const QString path = writeCsv(*m_office, lines);
    AttendanceImport importer(m_office->vault());
    options.dryRun = true; // the office stays as the file 06 made it
    return m_office->importFile(importer, path, options);
}

void AttendanceImportTest::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << 1 << "夜间巡逻"
                             << "";
    QTest::newRow("out before in") << 7 << "19:30"
                                   << "write it like 01:30+1";
    QTest::newRow("no time") << 7 << "晚上"
                             << "no time of day";
    QTest::newRow("no sign-in") << 6 << ""
                                << "sign-in time is missing";
    QTest::newRow("over 24 hours") << 7 << "2023-05-13 21:00"
                                   << "longer than 24 hours";
    QTest::newRow("no such day") << 5 << "2023.2.30"
                                 << "no date";
    QTest::newRow("in the future") << 5 << "2099-01-01"
                                   << "future";
    QTest::newRow("no ID number") << 9 << ""
                                  << "ID number is missing";
    QTest::newRow("lossy ID number") << 9 << "3.70705E+17"
                                     << "Excel";
    QTest::newRow("wrong check digit") << 9 << "370705196604068666"
                                       << "check";
    QTest::newRow("unknown person") << 9 << "110101199003070134"
                                    << "Nobody in the office has the ID number **************0134";
    QTest::newRow("unknown station") << 4 << "WZL-Z99"
                                     << "no station “WZL-Z99”";
    QTest::newRow("unknown project") << 2 << "没有的项目"
                                     << "no project “没有的项目”";
    QTest::newRow("no activity number") << 0 << ""
                                        << "number of the activity is missing";
    QTest::newRow("no activity name") << 1 << ""
                                      << "no name";
    QTest::newRow("overlap with file 06") << 5 << "2025-05-11"
                                          << "龙晓 already has service from 2025-05-11 15:11 to 18:15";
}

void AttendanceImportTest::saysWhatIsWrong()
{
    QFETCH(int, column);
    QFETCH(QString, value);
    QFETCH(QString, words);
    QMap<int, QString> change{{column, value}};
    if (words.contains(QStringLiteral("already")))
        change.insert({{6, QStringLiteral("18:00")}, {7, QStringLiteral("19:00")}});
    const ImportReport report = importLines({line(change)});
    QCOMPARE(report.read, 1);
    QCOMPARE(report.imported, words.isEmpty() ? 1 : 0);
    QCOMPARE(report.rejected, words.isEmpty() ? 0 : 1);
    const QString reason = report.problems.isEmpty() ? QString() : report.problems.first().text;
    QVERIFY2(reason.contains(words), qPrintable(reason));
    QVERIFY2(!reason.contains(QStringLiteral("110101199003070134")), "a refusal shows no whole ID number");
}

void AttendanceImportTest::takesTheNextDayWhereMarked_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in the cell") << "次日01:30"
                                 << ""
                                 << "2023-05-12T01:30";
    QTest::newRow("in the remark") << "01:30"
                                   << "次日签退"
                                   << "2023-05-12T01:30";
    QTest::newRow("another remark") << "22:30"
                                    << "带雨伞"
                                    << "2023-05-11T22:30";
    QTest::newRow("a whole date") << "2023-05-12 01:30"
                                  << ""
                                  << "2023-05-12T01:30";
}

void AttendanceImportTest::takesTheNextDayWhereMarked()
{
    QFETCH(QString, out);
    QFETCH(QString, remark);
    QFETCH(QString, expected);
    TestOffice office;
    fillOffice(office);
    const QString path = writeCsv(office, {line({{7, out}, {10, remark}})});
    AttendanceImport importer(office.vault());
    const auto report = office.importFile(importer, path);
    QVERIFY2(report.imported == 1, qPrintable(report.problems.isEmpty() ? QString() : report.problems.first().text));
    QCOMPARE(office.reader().scalar(QStringLiteral("SELECT ended_at FROM service_records")).toString(), expected);
}

void AttendanceImportTest::keepsAMissingSignOutForLater()
{
    TestOffice office;
    fillOffice(office);
    const QString path = writeCsv(office, {line({{7, QString()}})});
    AttendanceImport importer(office.vault());
    const auto report = office.importFile(importer, path);
    QCOMPARE(report.imported, 1);
    QVERIFY(report.problems.first().text.contains(QStringLiteral("sign-out is missing")));
    QCOMPARE(number(office, "SELECT COUNT(*) FROM service_records"), 0); // never guessed
    QCOMPARE(number(office, "SELECT COUNT(*) FROM attendance WHERE state = 'present' AND checked_out_at IS NULL"), 1);
}

void AttendanceImportTest::createsWhatIsMissingOnTheClerksWord()
{
    ImportOptions options;
    options.createMissing = true;
    const auto report = importLines(
        {line({{2, QStringLiteral("新项目")}, {3, QStringLiteral("新领域")}, {4, QStringLiteral("WZL-Z99")}})},
        options);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.remarks.size(), 3);
    QCOMPARE(number(*m_office, "SELECT COUNT(*) FROM stations"), 21); // a preview leaves nothing
}

VD_TEST(AttendanceImportTest)
#include "attendanceimport_test.moc"
