#include "app/office/officefeatures.h"
#include "models/backups/officebackups.h"
#include "models/common/clearnumbers.h"
#include "models/common/task.h"
#include "models/database/query.h"
#include "models/spreadsheets/sheetreader.h"
#include "tests/support/seednumbers.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Numbers sown into every column of every kind of import reach neither file, log, search nor backup in clear.
class ClearNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<TestOffice>(); }
    void cleanupTestCase() { m_office.reset(); }
    void importsKeepNone_data();
    void importsKeepNone();
    void fileHoldsNone();

private:
    /// The file as text with every column that it could have and one that nobody knows, a seed in one column of each
    /// row in turn.
    [[nodiscard]] QString sown(const QString& file, const RecordImporter& importer);

    std::unique_ptr<TestOffice> m_office;
    SeedNumbers m_seeds;
};

void ClearNumbersTest::importsKeepNone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    const auto row = [](const char* kind, const char* file) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromUtf8(file);
    };
    row("organisations", "01-机构.xlsx");
    row("teams", "02-队伍.xlsx");
    row("stations", "03-阵地.xlsx");
    row("volunteers", "04-志愿者花名册.xlsx");
    row("projects", "05-项目库.xlsx");
    row("attendance", "06-活动签到.xlsx");
    row("orders", "07-点单派单结单.xlsx");
    row("honors", "08-荣誉.xlsx");
    row("estates", "09-小区.xlsx");
    row("interns", "10-实习社工.xlsx");
    row("exchanges", "11-积分兑换.xlsx");
    row("fund", "12-社区基金收支.xlsx");
}

QString ClearNumbersTest::sown(const QString& file, const RecordImporter& importer)
{
    const QString source = QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/") + file;
    const ImportInspection inspection
        = ImportRunner(m_office->database(), m_office->office().actor()).inspect(source, importer);
    const auto reader = SheetReader::open(source);
    reader->selectSheet(inspection.sheet);
    const QString path = m_office->path(QStringLiteral("导入/%1.csv").arg(importer.kind()));
    QDir().mkpath(QFileInfo(path).path());
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return {};
    QStringList more; // columns that the file could have
    for (const ImportColumn& column : importer.columns()) {
        if (inspection.match.columnOf(column.key) < 0 && !importer.personalColumns().contains(column.key))
            more << column.title;
    }
    more << QStringLiteral("谁也不认识的列");
    const auto known = inspection.headings.size();
    const auto count = known + more.size();
    SheetRow row;
    for (int line = 0; reader->next(row); ++line) {
        const bool isData = row.number > inspection.headingRow;
        QStringList cells;
        for (int column = 0; column < count; ++column) {
            const bool isOwn = column < known;
            QString text = isOwn ? textOf(row.at(column)) : isData ? QString() : more.at(column - known);
            const bool isPersonal = isOwn && importer.personalColumns().contains(inspection.match.keyOf(column));
            if (isData && !isPersonal && line % count == column)
                text += m_seeds.nextText();
            cells << u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        }
        out.write((cells.join(u',') + QStringLiteral("\r\n")).toUtf8());
    }
    return path;
}

void ClearNumbersTest::importsKeepNone()
{
    QFETCH(QString, kind);
    QFETCH(QString, file);
    const auto importer = officeFeatures().makeImporter(kind, m_office->office());
    const QString path = sown(file, *importer);
    ImportOptions options;
    options.createMissing = true;
    options.update = true;
    const ImportReport report = m_office->importFile(*importer, path, options);
    QVERIFY2(report.imported + report.updated > report.read / 3, qPrintable(QString::number(report.imported)));
    const auto isTold = [](const ImportProblem& problem) {
        return problem.severity == Problem::Severity::Warning && problem.text.contains(u'*');
    };
    QVERIFY(std::any_of(report.problems.begin(), report.problems.end(), isTold));
    for (const ImportProblem& problem : report.problems)
        QVERIFY2(clearNumbersIn(problem.text).isEmpty(), qPrintable(problem.text));
    QVERIFY(QFile::remove(path));
}

void ClearNumbersTest::fileHoldsNone()
{
    QVERIFY(m_seeds.sown().size() > 1000);
    const QString masked = QStringLiteral("%139****%");
    QVERIFY(m_office->reader()
                .scalar(QStringLiteral("SELECT COUNT(*) FROM volunteers WHERE notes LIKE ? OR address LIKE ? "
                                       "OR occupation LIKE ?"),
                    {masked, masked, masked})
                .toInt()
        > 0); // else nothing was sown
    OfficeBackups(m_office->database(), {}).take(BackupCause::ByHand, *std::make_unique<TaskContext>());
    QCOMPARE(m_seeds.foundIn(m_office->path(QString())), QStringList()); // with log and backup
    m_office->database().foldLog();
    QCOMPARE(m_seeds.foundIn(m_office->path(QString())), QStringList());
}

VD_TEST(ClearNumbersTest)
#include "clearnumbers_test.moc"
