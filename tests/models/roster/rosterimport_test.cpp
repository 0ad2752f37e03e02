#include "models/roster/rosterimport.h"

#include "models/database/connection.h"
#include "models/database/deferredindexes.h"
#include "models/organisation/organisationimport.h"
#include "models/teams/membershiprepository.h"
#include "models/teams/teamimport.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/engine.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class RosterImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void importsTheRoster();
    void twinsAreEqual_data();
    void twinsAreEqual();
    void secondImportAddsNothing();
    void keepsEveryIndex();
    void oldSystemFillsJoiningDates();
    void problemFileRowByRow_data();
    void problemFileRowByRow();
    void problemFileCounts();
    void createsOnTheClerksWord();
    void knowsPeopleByNumber();
    void updatesChangedFieldsOnly();
    void oldIdNumbersAreOffered();
    void linksTeamLeaders();
    void leavesNothingOfRejectedRows();

private:
    ImportReport import(const QString& file, ImportOptions options = {});
    ImportReport importText(const QStringList& lines, ImportOptions options = {});
    qint64 scalar(const char* sql) { return m_office->reader().scalar(QString::fromUtf8(sql)).toLongLong(); }

    std::unique_ptr<TestOffice> m_office;
};

namespace {

const QString roster = QStringLiteral("04-志愿者花名册.xlsx");
const QString problemFile = QStringLiteral("04c-志愿者花名册-问题数据.xlsx");
const QString oldSystem = QStringLiteral("04b-志愿者花名册-旧系统导出.csv");

void verifySum(const ImportReport& report)
{
    QCOMPARE(report.imported + report.updated + report.skipped + report.rejected, report.read);
}

QString textOfRow(const ImportReport& report, qint64 row)
{
    for (const ImportPreviewRow& preview : report.rows) {
        if (preview.row == row)
            return preview.reason;
    }
    return {};
}

} // namespace

void RosterImportTest::init()
{
    m_office = std::make_unique<TestOffice>();
    OrganisationImport organisations;
    m_office->importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(m_office->vault());
    m_office->importFile(teams, QStringLiteral("02-队伍.xlsx"));
}

ImportReport RosterImportTest::import(const QString& file, ImportOptions options)
{
    RosterImport importer(m_office->vault());
    const ImportReport report = m_office->importFile(importer, file, std::move(options));
    verifySum(report);
    return report;
}

ImportReport RosterImportTest::importText(const QStringList& lines, ImportOptions options)
{
    return import(m_office->write(QStringLiteral("roster.csv"), lines), std::move(options));
}

void RosterImportTest::importsTheRoster()
{
    const ImportReport report = import(roster);
    QCOMPARE(report.read, 536);
    QCOMPARE(report.imported, 536);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(scalar("SELECT COUNT(*) FROM memberships"), 536);
    QCOMPARE(scalar("SELECT COUNT(*) FROM memberships WHERE joined_on IS NULL"), 536);
    QCOMPARE(scalar("SELECT COUNT(*) FROM volunteers WHERE state = 'registered'"), 536);
    const VolunteerRepository volunteers(m_office->vault());
    const auto first = volunteers.findByIdNumber(m_office->reader(), QStringLiteral("370705197005144384"));
    QVERIFY(first);
    QCOMPARE(first->name, QStringLiteral("钱怡超"));
    QCOMPARE(first->sex, Sex::Female);
    QCOMPARE(first->birthDate, QDate(1970, 5, 14));
    QCOMPARE(first->phone, QStringLiteral("19005360000"));
    QCOMPARE(first->registeredOn, QDate(2019, 11, 8));
    const auto skilled = volunteers.findByIdNumber(m_office->reader(), QStringLiteral("37070520070514489X"));
    QVERIFY(skilled);
    QCOMPARE(skilled->skills.size(), 2);
}

void RosterImportTest::twinsAreEqual_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("xls") << QStringLiteral("04-志愿者花名册.xls");
    QTest::newRow("csv") << oldSystem;
}

void RosterImportTest::twinsAreEqual()
{
    QFETCH(QString, file);
    import(roster);
    const ImportReport twin = import(file);
    QCOMPARE(twin.imported, 0);
    QCOMPARE(twin.rejected, 0);
    QCOMPARE(twin.skipped, twin.read);
    QVERIFY(twin.read == 536 || twin.read == 60);
    ImportOptions update;
    update.update = true;
    if (twin.read == 536)
        QCOMPARE(import(file, update).skipped, 536); // field by field the same
}

void RosterImportTest::secondImportAddsNothing()
{
    for (const QString& file : {oldSystem, roster, problemFile})
        import(file);
    const qint64 people = scalar("SELECT COUNT(*) FROM volunteers");
    const qint64 memberships = scalar("SELECT COUNT(*) FROM memberships");
    QVERIFY(people >= 536);
    for (const QString& file : {oldSystem, roster, problemFile})
        QCOMPARE(import(file).imported, 0);
    QCOMPARE(scalar("SELECT COUNT(*) FROM volunteers"), people);
    QCOMPARE(scalar("SELECT COUNT(*) FROM memberships"), memberships);
}

/// An empty office is filled without its indexes; they are all back afterwards, and after a preview that rolls back.
void RosterImportTest::keepsEveryIndex()
{
    const auto indexes = [this] {
        QMap<QString, QString> all;
        for (const char* table : {"volunteers", "volunteer_skills", "memberships"})
            all.insert(plainIndexes(m_office->reader(), QString::fromLatin1(table)));
        return all;
    };
    const auto before = indexes();
    QVERIFY(before.size() >= 10);
    ImportOptions preview;
    preview.dryRun = true;
    QCOMPARE(import(roster, preview).imported, 536);
    QCOMPARE(indexes(), before);
    QCOMPARE(import(roster).imported, 536);
    QCOMPARE(indexes(), before);
    QCOMPARE(storageProblems(m_office->reader()), QStringList());
}

void RosterImportTest::oldSystemFillsJoiningDates()
{
    import(roster);
    QCOMPARE(import(oldSystem).skipped, 60);
    QCOMPARE(scalar("SELECT COUNT(*) FROM memberships WHERE joined_on IS NOT NULL"), 0);
    ImportOptions update;
    update.update = true;
    QCOMPARE(import(oldSystem, update).updated, 60);
    QCOMPARE(scalar("SELECT COUNT(*) FROM memberships WHERE joined_on IS NOT NULL"), 60);
    QCOMPARE(scalar("SELECT COUNT(*) FROM memberships"), 536);
    QCOMPARE(import(oldSystem, update).skipped, 60);
}

void RosterImportTest::problemFileRowByRow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isRejected");
    QTest::addColumn<QString>("words");
    const auto row = [](int number, const char* field, bool isRejected, const char* words) {
        QTest::addRow("row %d", number) << number << QString::fromLatin1(field) << isRejected
                                        << QString::fromUtf8(words);
    };
    row(4, "idNumber", true, "number");
    row(5, "idNumber", true, "check digit");
    row(6, "idNumber", false, "Full-width");
    row(7, "phone", false, "+86");
    row(8, "name", false, "begins with \"=\"");
    row(9, "idNumber", true, "Row 10");
    row(10, "idNumber", true, "Row 9");
    row(11, "idNumber", true, "1999-2-30");
    row(12, "name", true, "name is missing");
    row(13, "team", true, "没有的队伍");
    row(14, "phone", true, "");
    row(15, "", false, "");
}

void RosterImportTest::problemFileRowByRow()
{
    QFETCH(int, row);
    QFETCH(QString, field);
    QFETCH(bool, isRejected);
    QFETCH(QString, words);
    const ImportReport report = import(problemFile);
    const auto found = std::find_if(
        report.rows.begin(), report.rows.end(), [row](const ImportPreviewRow& preview) { return preview.row == row; });
    QVERIFY(found != report.rows.end());
    QCOMPARE(found->outcome, isRejected ? RowOutcome::Rejected : RowOutcome::Imported);
    QVERIFY2(found->reason.contains(words), qPrintable(found->reason));
    QCOMPARE(found->marks.keys(), field.isEmpty() ? QStringList() : QStringList{field});
    QCOMPARE(found->reason.isEmpty(), field.isEmpty());
}

void RosterImportTest::problemFileCounts()
{
    ImportOptions options;
    options.rejectsPath = m_office->path(QStringLiteral("rejects.xlsx"));
    const ImportReport report = import(problemFile, options);
    QCOMPARE(report.read, 12);
    QCOMPARE(report.imported, 4);
    QCOMPARE(report.rejected, 8);
    QCOMPARE(report.cleaned, 2);
    QCOMPARE(report.totalRows, 1);
    QCOMPARE(report.titleRows, 2);
    QCOMPARE(report.headingRow, 3);
    QSet<QString> sentences;
    for (const ImportPreviewRow& row : report.rows) {
        if (row.outcome == RowOutcome::Rejected)
            sentences.insert(row.reason);
        QVERIFY(!row.cells.join(u' ').contains(QStringLiteral("370705")));
        QVERIFY(!row.cells.join(u' ').contains(QStringLiteral("19005360")));
    }
    QCOMPARE(sentences.size(), 8);
    QVERIFY(QFile::exists(options.rejectsPath));
    const VolunteerRepository volunteers(m_office->vault());
    QCOMPARE(volunteers.findByIdNumber(m_office->reader(), QStringLiteral("370705200202251896"))->name,
        QStringLiteral("=HYPERLINK(\"x\")"));
    QCOMPARE(volunteers.findByIdNumber(m_office->reader(), QStringLiteral("370705196405017646"))->phone,
        QStringLiteral("19005360103"));
}

void RosterImportTest::createsOnTheClerksWord()
{
    const QStringList lines{QStringLiteral("姓名,身份证号,社区,队伍,技能特长"),
        QStringLiteral("钱怡超,370705197005144384,新社区,新队伍、红色宣讲团,手语、摄影")};
    QCOMPARE(importText(lines).rejected, 1);
    QCOMPARE(scalar("SELECT COUNT(*) FROM skills WHERE name = '手语'"), 0);
    ImportOptions options;
    options.createMissing = true;
    const ImportReport report = importText(lines, options);
    QCOMPARE(report.imported, 1);
    QCOMPARE(report.remarks.size(), 3);
    QCOMPARE(scalar("SELECT COUNT(*) FROM memberships"), 2);
    QCOMPARE(scalar("SELECT COUNT(*) FROM organisations WHERE name = '新社区' AND kind = 'community'"), 1);
    QCOMPARE(scalar("SELECT COUNT(*) FROM teams WHERE name = '新队伍'"), 1);
}

void RosterImportTest::knowsPeopleByNumber()
{
    importText({QStringLiteral("姓名,身份证号"), QStringLiteral("钱怡超,370705197005144384")});
    const ImportReport report = importText({QStringLiteral("姓名,身份证号"),
        QStringLiteral("钱超,370705197005144384"), // known under another name
        QStringLiteral("石宁平,370705198912285855"),
        QStringLiteral("石宁平,370705198912285855"), // twice
        QStringLiteral("石宁平,370705198707247278")}); // a namesake
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.skipped, 1);
    QCOMPARE(report.rejected, 1);
    QVERIFY(textOfRow(report, 2).contains(QStringLiteral("KW-000001")));
    QVERIFY(textOfRow(report, 4).contains(u'3'));
    const ImportReport number = importText({QStringLiteral("志愿者编号,姓名,身份证号"),
        QStringLiteral("KW-000001,史洋瑶,370705199705306363"), QStringLiteral("KW-000001,钱怡超,370705197005144384")});
    QCOMPARE(number.rejected, 1);
    QCOMPARE(number.skipped, 1);
}

void RosterImportTest::updatesChangedFieldsOnly()
{
    import(roster);
    ImportOptions update;
    update.update = true;
    const ImportReport report = importText(
        {QStringLiteral("姓名,身份证号,手机,政治面貌"), QStringLiteral("钱怡超,370705197005144384,13812345678,"),
            QStringLiteral("石宁平,370705198912285855,,")},
        update);
    QCOMPARE(report.updated, 1);
    QCOMPARE(report.skipped, 1);
    const VolunteerRepository volunteers(m_office->vault());
    const auto changed = volunteers.findByIdNumber(m_office->reader(), QStringLiteral("370705197005144384"));
    QCOMPARE(changed->phone, QStringLiteral("13812345678"));
    QVERIFY(changed->politics.isValid());
    QCOMPARE(changed->registeredOn, QDate(2019, 11, 8));
}

void RosterImportTest::oldIdNumbersAreOffered()
{
    const QStringList lines{QStringLiteral("姓名,身份证号"), QStringLiteral("钱怡超,370705700514438")};
    const ImportReport refused = importText(lines);
    QCOMPARE(refused.rejected, 1);
    QVERIFY(textOfRow(refused, 2).contains(QStringLiteral("438")));
    ImportOptions options;
    options.upgradeIdNumbers = true;
    QCOMPARE(importText(lines, options).imported, 1);
    QCOMPARE(importText({lines.first(), QStringLiteral("钱怡超,370705197005144384")}).skipped, 1);
}

void RosterImportTest::linksTeamLeaders()
{
    QCOMPARE(scalar("SELECT COUNT(*) FROM teams WHERE leader_id IS NOT NULL"), 0);
    bool isHookRun = false;
    RosterImport importer(m_office->vault(), {[&isHookRun](UnitOfWork&) { isHookRun = true; }});
    m_office->importFile(importer, roster);
    QVERIFY(isHookRun);
    QCOMPARE(scalar("SELECT COUNT(*) FROM teams WHERE leader_id IS NULL"), 0);
    QCOMPARE(
        scalar("SELECT COUNT(*) FROM teams t JOIN volunteers v ON v.id = t.leader_id WHERE v.name = t.leader_name"),
        23);
}

void RosterImportTest::leavesNothingOfRejectedRows()
{
    ImportOptions options;
    options.createMissing = true;
    const ImportReport report = importText({QStringLiteral("姓名,身份证号,社区,队伍,政治面貌"),
                                               QStringLiteral("钱怡超,370705197005144385,新社区,新队伍,新党派")},
        options);
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.remarks, QStringList());
    QCOMPARE(scalar("SELECT COUNT(*) FROM teams WHERE name = '新队伍'"), 0);
    QCOMPARE(scalar("SELECT COUNT(*) FROM organisations WHERE name = '新社区'"), 0);
}

VD_TEST(RosterImportTest)
#include "rosterimport_test.moc"
