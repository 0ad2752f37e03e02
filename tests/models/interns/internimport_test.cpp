#include "models/database/query.h"
#include "models/interns/internimport.h"
#include "models/interns/internrecords.h"
#include "models/records/recordmodel.h"
#include "models/reports/statistics.h"
#include "models/reports/statisticsjson.h"
#include "models/roster/rosterimport.h"
#include "models/spreadsheets/importguess.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QtTest>

/// File 10, and files that are written otherwise.
class InternImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bringsThePracticeBase();
    void addsNothingTheSecondTime();
    void updatesWhatTheFileSays();
    void countsAsInternsOnly();
    void isRecognized();
    void readsOddRows_data();
    void readsOddRows();
    void refusesOneTwice();
    void linksMentorsOfTheRegister();
    void lists();
    void narrowsTheList_data();
    void narrowsTheList();

private:
    [[nodiscard]] qint64 count(const QString& sql) { return m_office->reader().scalar(sql).toLongLong(); }

    std::unique_ptr<TestOffice> m_office;
    ImportReport m_report;
};

namespace {

const QString file10 = QStringLiteral("10-实习社工.xlsx");
const QString heading = QStringLiteral("姓名,性别,学校,专业,开始日期,结束日期,督导,实习学时,考核,状态");

} // namespace

void InternImportTest::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    InternImport interns;
    m_report = m_office->importFile(interns, file10);
}

void InternImportTest::bringsThePracticeBase()
{
    QCOMPARE(m_report.read, 286); // title, 填报单位 and heading are no data
    QCOMPARE(m_report.imported, 286);
    QCOMPARE(m_report.problems.size(), 0);
    QCOMPARE(InternRepository::schools(m_office->reader()).size(), 10);
    QCOMPARE(InternRepository::mentors(m_office->reader()).size(), 25);
    const auto intern = InternRepository().findByIdentity(
        m_office->reader(), QStringLiteral("潘雪"), QStringLiteral("北京师范大学"), QDate(2024, 12, 10));
    QVERIFY(intern);
    QCOMPARE(intern->sex, Sex::Male);
    QCOMPARE(intern->major, QStringLiteral("心理学"));
    QCOMPARE(intern->endedOn, QDate(2025, 1, 24));
    QCOMPARE(intern->mentorName, QStringLiteral("萧建英"));
    QCOMPARE(intern->earlierMinutes, Minutes(227 * 60));
    QCOMPARE(intern->practiceMinutes, Minutes(227 * 60));
    QCOMPARE(intern->grade, InternGrade::Excellent);
    QCOMPARE(intern->state, InternState::Finished);
    QCOMPARE(intern->organisation.value(), 1); // the office itself
}

void InternImportTest::addsNothingTheSecondTime()
{
    ImportOptions update;
    update.update = true;
    for (const ImportOptions& options : {ImportOptions(), update}) {
        InternImport again;
        QCOMPARE(m_office->importFile(again, file10, options).skipped, 286);
    }
    QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM interns")), 286);
}

void InternImportTest::updatesWhatTheFileSays()
{
    const QString path = m_office->write(QStringLiteral("改.csv"),
        {heading, QStringLiteral("潘雪,男,北京师范大学,心理学,2024-12-10,2025-01-24,莱建英,230,良好,结业")});
    ImportOptions update;
    update.update = true;
    InternImport interns;
    QCOMPARE(m_office->importFile(interns, path, update).updated, 1);
    const auto intern = InternRepository().findByIdentity(
        m_office->reader(), QStringLiteral("潘雪"), QStringLiteral("北京师范大学"), QDate(2024, 12, 10));
    QCOMPARE(intern->practiceMinutes, Minutes(230 * 60));
    QCOMPARE(intern->grade, InternGrade::Good);
    InternImport back;
    QCOMPARE(m_office->importFile(back, file10, update).updated, 1);
}

/// 286 in `stats`, and not a minute of service.
void InternImportTest::countsAsInternsOnly()
{
    const Statistics all = statisticsOf(m_office->reader(), {});
    QCOMPARE(statisticsJson(all).value(QStringLiteral("interns")), QJsonValue(286));
    QCOMPARE(all.serviceMinutes, 0);
    QCOMPARE(all.serviceRecords, 0);
    QCOMPARE(all.activeVolunteers, 0);
    QVERIFY(count(QStringLiteral("SELECT SUM(practice_minutes) FROM interns")) > 0);
    qint64 years = 0;
    for (int year = 2022; year <= 2025; ++year) {
        const qint64 begun = statisticsOf(m_office->reader(), {Period::year(year), {}}).interns;
        QCOMPARE(begun, count(QStringLiteral("SELECT COUNT(*) FROM interns WHERE started_on LIKE '%1-%'").arg(year)));
        years += begun;
    }
    QCOMPARE(years, 286);
}

void InternImportTest::isRecognized()
{
    std::vector<std::unique_ptr<RecordImporter>> importers;
    for (const QString& key : m_office->office().features().importKeys())
        importers.push_back(m_office->office().features().makeImporter(key, m_office->office()));
    QCOMPARE(guessImportKind(QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + file10, importers),
        QStringLiteral("interns"));
}

void InternImportTest::readsOddRows_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("problem"); ///< a part of the sentence; "" for none
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char* name, const QString& text, const QString& problem, const QString& state,
                         int minutes) { QTest::newRow(name) << text << problem << state << minutes; };
    row("as usual", QStringLiteral("甲,女,山大,社工,2025/3/1,2025年4月1日,王老师,80,合格,在岗"), {},
        QStringLiteral("on_post"), 4800);
    row("hours with a word", QStringLiteral("乙,女,山大,社工,2025-3-1,,王老师,80学时,优,结业"), {},
        QStringLiteral("finished"), 4800);
    row("half hours", QStringLiteral("丙,女,山大,社工,2025-3-1,,,80.5,,申请"), {}, QStringLiteral("applied"), 4830);
    row("without a state", QStringLiteral("丁,女,山大,社工,2025-3-1,,,,,"), {}, QStringLiteral("on_post"), 0);
    row("unknown sex stays open", QStringLiteral("戊,未知,山大,社工,2025-3-1,,,,,终止"), {},
        QStringLiteral("terminated"), 0);
    row("no university", QStringLiteral("己,女,,社工,2025-3-1,,,,,"), QStringLiteral("university"), {}, 0);
    row("no first day", QStringLiteral("庚,女,山大,社工,,,,,,"), QStringLiteral("first day"), {}, 0);
    row("ends too early", QStringLiteral("辛,女,山大,社工,2025-3-1,2025-2-1,,,,"),
        QStringLiteral("before its first day"), {}, 0);
    row("unknown grade", QStringLiteral("壬,女,山大,社工,2025-3-1,,,,很好,"), QStringLiteral("is no grade"), {}, 0);
    row("unknown state", QStringLiteral("癸,女,山大,社工,2025-3-1,,,,,休假"), QStringLiteral("休假"), {}, 0);
    row("hours in words", QStringLiteral("子,女,山大,社工,2025-3-1,,,很多,,"), QStringLiteral("no number of hours"), {},
        0);
    row("too many hours", QStringLiteral("丑,女,山大,社工,2025-3-1,,,5001,,"), QStringLiteral("5,000"), {}, 0);
    row("as many as can be", QStringLiteral("寅,女,山大,社工,2025-3-1,,,5000,,"), {}, QStringLiteral("on_post"),
        300'000);
}

void InternImportTest::readsOddRows()
{
    QFETCH(QString, row);
    QFETCH(QString, problem);
    QFETCH(QString, state);
    QFETCH(int, minutes);
    TestOffice office;
    InternImport interns;
    const ImportReport report = office.importFile(interns, office.write(QStringLiteral("一.csv"), {heading, row}));
    QCOMPARE(report.rejected, problem.isEmpty() ? 0 : 1);
    if (!problem.isEmpty()) {
        QVERIFY2(report.problems.value(0).text.contains(problem), qPrintable(report.problems.value(0).text));
        return;
    }
    QCOMPARE(office.reader().scalar(QStringLiteral("SELECT state FROM interns")).toString(), state);
    QCOMPARE(office.reader().scalar(QStringLiteral("SELECT practice_minutes FROM interns")).toInt(), minutes);
}

/// Namesakes of other universities or years are others.
void InternImportTest::refusesOneTwice()
{
    TestOffice office;
    InternImport interns;
    const QString one = QStringLiteral("李雪,女,山大,社工,2025-03-01,2025-04-01,,80,,在岗");
    const ImportReport report = office.importFile(interns,
        office.write(QStringLiteral("一.csv"),
            {heading, one, one, QStringLiteral("李雪,女,青大,社工,2025-03-01,2025-04-01,,80,,在岗"),
                QStringLiteral("李雪,女,山大,社工,2025-03-02,2025-04-01,,80,,在岗")}));
    QCOMPARE(report.imported, 3);
    QCOMPARE(report.rejected, 1);
}

void InternImportTest::linksMentorsOfTheRegister()
{
    TestOffice office;
    InternImport interns;
    office.importFile(interns, file10);
    const QString linked = QStringLiteral("SELECT COUNT(*) FROM interns WHERE mentor_id IS NOT NULL");
    QCOMPARE(office.reader().scalar(linked).toInt(), 0);
    RosterImport roster(office.vault());
    ImportOptions options;
    options.createMissing = true;
    office.importFile(roster, QStringLiteral("04-志愿者花名册.xlsx"), options);
    office.run([&](UnitOfWork& work) { office.office().features().peopleArrived(work); });
    const int count = office.reader().scalar(linked).toInt();
    QVERIFY(count > 0);
    QCOMPARE(office.reader()
                 .scalar(QStringLiteral("SELECT COUNT(*) FROM interns i JOIN volunteers v ON v.id = i.mentor_id JOIN "
                                        "professional_levels l ON l.id = v.level_id WHERE v.name = i.mentor_name AND "
                                        "l.name IN ('督导', '持证社工')"))
                 .toInt(),
        count);
}

void InternImportTest::lists()
{
    RecordModel model(m_office->database(), std::make_shared<InternRecords>());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.start();
    QTRY_COMPARE(model.total(), 286);
    model.setSearch(QStringLiteral("panxue"));
    QTRY_VERIFY(model.total() >= 1 && model.total() < 10);
    model.setSearch(QStringLiteral("bjsfdx")); // the university
    QTRY_COMPARE(model.total(), 29);
}

void InternImportTest::narrowsTheList_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sql");
    QTest::newRow("state") << "state"
                           << "finished"
                           << "state = 'finished'";
    QTest::newRow("nobody applied") << "state"
                                    << "applied"
                                    << "state = 'applied'";
    QTest::newRow("university") << "school" << QStringLiteral("鲁东大学") << QStringLiteral("school = '鲁东大学'");
    QTest::newRow("grade") << "grade"
                           << "good"
                           << "grade = 'good'";
    QTest::newRow("mentor") << "mentor" << QStringLiteral("罗梅") << QStringLiteral("mentor_name = '罗梅'");
    QTest::newRow("year") << "year"
                          << "2024"
                          << "started_on LIKE '2024%'";
    QTest::newRow("due") << "due"
                         << "1"
                         << "state IN ('on_post', 'assessed')";
}

void InternImportTest::narrowsTheList()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, sql);
    const RecordFilter filter{{}, {}, {{key, {value}}}};
    const auto found = readRecordIds(m_office->reader(), InternRecords(), {{}, filter, -1, Qt::AscendingOrder});
    QCOMPARE(qint64(found.size()), count(QStringLiteral("SELECT COUNT(*) FROM interns WHERE ") + sql));
}

VD_TEST(InternImportTest)
#include "internimport_test.moc"
