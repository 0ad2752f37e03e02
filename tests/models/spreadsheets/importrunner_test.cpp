#include "models/common/task.h"
#include "models/database/connection.h"
#include "models/organisation/organisationimport.h"
#include "models/spreadsheets/importrunner.h"
#include "models/spreadsheets/sheetreader.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// The one way from file to records, with organizations as its example.
class ImportRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void cleanup() { m_office.reset(); }
    void countsAddUp();
    void previewsWithoutChangingAnything();
    void previewsWhatTheImportThenDoes();
    void rollsBackWhenCancelled();
    void writesRejectedRowsWithTheirReasons();
    void stopsWhenTheRejectsCannotBeWritten();
    void saysWhichColumnIsMissing();
    void saysWhenThereAreNoHeadings();
    void remembersTheClerksColumns();
    void inspectsBeforeReading();
    void reportsProgress();
    void leavesTheSourceAlone();
    void writesTheReportAsJson();

private:
    [[nodiscard]] QString file(const QByteArray& content, const QString& name = QStringLiteral("机构.csv"))
    {
        const QString path = m_office->path(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path;
    }
    ImportReport import(const QString& path, const ImportOptions& options = {})
    {
        OrganisationImport importer;
        return m_office->importFile(importer, path, options);
    }
    [[nodiscard]] qsizetype organisations() { return OrganisationRepository().all(m_office->reader()).size(); }

    const QByteArray m_mixed = "潍州路街道机构表\n"
                               "机构编码,机构名称,级别,上级机构\n"
                               "01,东风社区,社区,潍州路街道\n"
                               "02,西风社区,社区,火星路街道\n"
                               "01,南风社区,社区,潍州路街道\n"
                               "03,北风社区,社区,潍州路街道\n"
                               "合计,4,,\n";
    std::unique_ptr<TestOffice> m_office;
};

void ImportRunnerTest::countsAddUp()
{
    const ImportReport report = import(file(m_mixed));
    QCOMPARE(report.read, 4); // neither title nor headings nor total
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.rejected, 2);
    QCOMPARE(report.imported + report.updated + report.skipped + report.rejected, report.read);
    QCOMPARE(report.titleRows, 1);
    QCOMPARE(report.totalRows, 1);
    QCOMPARE(report.headingRow, 2);
    QCOMPARE(organisations(), 3);
    QCOMPARE(report.rows.size(), 4);
    QCOMPARE(report.rows.at(1).outcome, RowOutcome::Rejected);
    QCOMPARE(report.rows.at(1).marks.keys(), QStringList{QStringLiteral("parent")});
}

void ImportRunnerTest::previewsWithoutChangingAnything()
{
    QSignalSpy changed(&m_office->database(), &Database::changed);
    ImportOptions options;
    options.dryRun = true;
    options.rejectsPath = m_office->path(QStringLiteral("rejects.xlsx"));
    const ImportReport report = import(file(m_mixed), options);
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.rejected, 2);
    QCOMPARE(organisations(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    QVERIFY(QFileInfo::exists(options.rejectsPath)); // rows can be mended before anything is imported
    QCOMPARE(m_office->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM import_layouts")).toInt(), 0);
}

void ImportRunnerTest::previewsWhatTheImportThenDoes()
{
    const QString path = file(m_mixed);
    ImportOptions preview;
    preview.dryRun = true;
    const QJsonObject before = import(path, preview).toJson();
    QCOMPARE(import(path).toJson(), before);
}

void ImportRunnerTest::rollsBackWhenCancelled()
{
    const QString path = file(m_mixed);
    OrganisationImport importer;
    TaskContext task;
    task.cancel();
    bool isCancelled = false;
    try {
        ImportRunner(m_office->database(), m_office->office().actor()).run(path, importer, {}, task);
    } catch (const CancelledError&) {
        isCancelled = true;
    }
    QVERIFY(isCancelled);
    QCOMPARE(organisations(), 1);
}

void ImportRunnerTest::writesRejectedRowsWithTheirReasons()
{
    ImportOptions options;
    options.rejectsPath = m_office->path(QStringLiteral("待改.xlsx"));
    const ImportReport report = import(file(m_mixed), options);
    QCOMPARE(report.rejected, 2);
    const auto reader = SheetReader::open(options.rejectsPath);
    const auto rows = readRows(*reader, 20);
    QCOMPARE(rows.size(), 4); // title, headings, two rows
    QCOMPARE(rows.at(1).at(1).text, QStringLiteral("机构名称"));
    QCOMPARE(rows.at(2).at(1).text, QStringLiteral("西风社区"));
    QVERIFY(rows.at(2).at(4).text.contains(QStringLiteral("火星路街道")));
    QCOMPARE(rows.at(3).at(0).text, QStringLiteral("01")); // a code stays text
    QVERIFY(rows.at(3).at(4).text.contains(QStringLiteral("row 3")));
    // Once corrected, the workbook is imported like any other.
    QCOMPARE(import(options.rejectsPath).read, 2);
}

void ImportRunnerTest::stopsWhenTheRejectsCannotBeWritten()
{
    ImportOptions options;
    options.rejectsPath = m_office->path(QStringLiteral("missing/rejects.xlsx"));
    const QString path = file(m_mixed);
    QVERIFY(!errorOf([&] { import(path, options); }).isEmpty());
    QCOMPARE(organisations(), 1);
}

void ImportRunnerTest::saysWhichColumnIsMissing()
{
    const QString path = file("机构名称,级别\n东风社区,社区\n西风社区,社区\n");
    const QString sentence = errorOf([&] { import(path); });
    QVERIFY2(sentence.contains(QStringLiteral("机构编码")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral("机构名称")), qPrintable(sentence));
}

void ImportRunnerTest::saysWhenThereAreNoHeadings()
{
    const QString path = file("1,2,3\n4,5,6\n");
    QVERIFY(errorOf([&] { import(path); }).contains(QStringLiteral("headings")));
    QVERIFY(!errorOf([&] { import(m_office->path(QStringLiteral("none.xlsx"))); }).isEmpty());
}

void ImportRunnerTest::remembersTheClerksColumns()
{
    const QByteArray odd = "正式名称,机构名称,机构编码\n东风社区,东风,77\n";
    OrganisationImport importer;
    ImportRunner runner(m_office->database(), m_office->office().actor());
    const QString path = file(odd);
    QVERIFY(!runner.inspect(path, importer).isRemembered);
    ImportOptions options;
    ColumnMatch match;
    match.assign(QStringLiteral("name"), 0);
    match.assign(QStringLiteral("code"), 2);
    options.match = match;
    QCOMPARE(import(path, options).imported, 1);
    const QString next = file("正式名称,机构名称,机构编码\n西风社区,西风,78\n", QStringLiteral("next.csv"));
    const ImportInspection inspection = runner.inspect(next, importer);
    QVERIFY(inspection.isRemembered);
    QCOMPARE(inspection.match, match);
    QCOMPARE(import(next).imported, 1);
    QVERIFY(OrganisationRepository().findByName(m_office->reader(), QStringLiteral("西风社区")));
}

void ImportRunnerTest::inspectsBeforeReading()
{
    OrganisationImport importer;
    ImportRunner runner(m_office->database(), m_office->office().actor());
    const ImportInspection inspection
        = runner.inspect(QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/01-机构.xlsx"), importer);
    QCOMPARE(inspection.title, QStringLiteral("奎文区潍州路街道机构表"));
    QCOMPARE(inspection.headingRow, 3);
    QCOMPARE(inspection.samples.size(), 5);
    QCOMPARE(inspection.match.missing(importer.columns()).size(), 0);
    QVERIFY(inspection.headings.contains(QStringLiteral("机构编码")));
    QCOMPARE(organisations(), 1);
}

void ImportRunnerTest::reportsProgress()
{
    QByteArray content = "机构编码,机构名称,级别,上级机构\n";
    for (int i = 0; i < 2'000; ++i)
        content += QStringLiteral("%1,第%1社区,社区,潍州路街道\n").arg(i).toUtf8();
    const QString path = file(content);
    QList<TaskProgress> heard;
    TaskContext task([&](const TaskProgress& progress) { heard << progress; });
    OrganisationImport importer;
    const ImportReport report
        = ImportRunner(m_office->database(), m_office->office().actor()).run(path, importer, {}, task);
    QCOMPARE(report.imported, 2'000);
    QVERIFY(!heard.isEmpty());
    for (const TaskProgress& progress : heard) {
        QVERIFY(!progress.text.isEmpty());
        QVERIFY(progress.total == 0 || progress.done <= progress.total);
    }
    QVERIFY(report.rows.size() < 600); // the preview stays small
}

void ImportRunnerTest::leavesTheSourceAlone()
{
    const QString path = file(m_mixed);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const QDateTime before = QFileInfo(path).lastModified();
    import(path);
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QFile source(path);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(source.readAll(), m_mixed);
}

void ImportRunnerTest::writesTheReportAsJson()
{
    const QJsonObject json = import(file(m_mixed)).toJson();
    QCOMPARE(json.value(QStringLiteral("read")).toInt(), 4);
    QCOMPARE(json.value(QStringLiteral("imported")).toInt(), 2);
    QCOMPARE(json.value(QStringLiteral("rejected")).toInt(), 2);
    const QJsonArray problems = json.value(QStringLiteral("problems")).toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.first().toObject().value(QStringLiteral("row")).toInt(), 4);
    QCOMPARE(problems.first().toObject().value(QStringLiteral("column")).toString(), QStringLiteral("上级机构"));
}

VD_TEST(ImportRunnerTest)
#include "importrunner_test.moc"
