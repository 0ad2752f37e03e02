#include "models/assessments/assessmentreport.h"
#include "models/assessments/assessmentrepository.h"
#include "models/assessments/assessmentsheetimport.h"
#include "models/common/task.h"
#include "models/reports/reportexport.h"
#include "tests/support/assessmentoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

/// Evaluators' sheets from files: a column for each criterion, a line for each mark, and the workbook of the program.
class AssessmentSheetImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aColumnForEachCriterion();
    void aLineForEachMark();
    void whatIsThereIsReplacedOnTheClerksWord();
    void ourOwnWorkbookComesBack();
    void rowsAreRefusedWithAReason_data();
    void rowsAreRefusedWithAReason();
    void severalAssessmentsAreToldApart();
    void nothingIsScoredBeforeItBegins();

private:
    ImportReport bring(const QStringList& lines, bool update = false)
    {
        return bringFile(m_office->ledger.office.write(QStringLiteral("marks.csv"), lines), update);
    }
    ImportReport bringFile(const QString& path, bool update = false, const QString& sheet = {})
    {
        AssessmentSheetImport importer(m_office->reader());
        ImportOptions options;
        options.update = update;
        options.sheet = sheet;
        return m_office->ledger.office.importFile(importer, path, options);
    }
    [[nodiscard]] AssessmentStanding standing() { return assessmentStanding(m_office->reader(), m_office->assessment); }
    /// "24 15.5" of this subject, by the first or second evaluator.
    [[nodiscard]] QString marks(int subject, int evaluator)
    {
        return standing().subjects.at(subject).sheets.at(evaluator).marks;
    }
    [[nodiscard]] QString code(int subject) { return standing().subjects.at(subject).code; }

    std::unique_ptr<AssessmentOffice> m_office;
};

void AssessmentSheetImportTest::init()
{
    m_office = std::make_unique<AssessmentOffice>();
    m_office->take(AssessmentState::Scoring);
}

void AssessmentSheetImportTest::aColumnForEachCriterion()
{
    const ImportReport report = bring({QStringLiteral("评价人,编号,组织（30分）,纪律,回避,评语"),
        QStringLiteral("李老师,%1,24,15.5,,很好").arg(code(0)), QStringLiteral("王主任,%1,,,是,").arg(code(1))});
    QCOMPARE(report.imported, 2);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(marks(0, 0), QStringLiteral("24 15.5"));
    QCOMPARE(standing().subjects.at(0).sheets.at(0).remark, QStringLiteral("很好"));
    QVERIFY(standing().subjects.at(1).sheets.at(1).stepsBack);
    QCOMPARE(standing().sheetsMissing(), 2);
}

void AssessmentSheetImportTest::aLineForEachMark()
{
    const QStringList lines{QStringLiteral("考评名称,评价人,名称,评分项,得分"),
        QStringLiteral("2025年度队伍考评,王主任,%1,组织,20").arg(standing().subjects.at(1).name),
        QStringLiteral("2025年度队伍考评,王主任,%1,纪律,9.5").arg(standing().subjects.at(1).name)};
    QCOMPARE(bring(lines).imported, 2);
    QCOMPARE(marks(1, 1), QStringLiteral("20 9.5"));
    const ImportReport again = bring(lines);
    QCOMPARE(again.imported, 0);
    QCOMPARE(again.skipped, 2);
}

void AssessmentSheetImportTest::whatIsThereIsReplacedOnTheClerksWord()
{
    m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("24 –"));
    const QStringList other{QStringLiteral("评价人,编号,组织,纪律"), QStringLiteral("李老师,%1,10,12").arg(code(0))};
    QCOMPARE(bring(other).skipped, 1);
    QCOMPARE(marks(0, 0), QStringLiteral("24 –"));
    QCOMPARE(bring(other, true).updated, 1);
    QCOMPARE(marks(0, 0), QStringLiteral("10 12"));
    m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("10 –"));
    QCOMPARE(bring(other).imported, 1); // what was missing is no replacement
    QCOMPARE(marks(0, 0), QStringLiteral("10 12"));
}

void AssessmentSheetImportTest::ourOwnWorkbookComesBack()
{
    m_office->mark(0, QStringLiteral("王主任"), QStringLiteral("24 15.5"));
    m_office->mark(1, QStringLiteral("王主任"), QStringLiteral("3 0"), true);
    const QString path = m_office->ledger.office.path(QStringLiteral("sheets.xlsx"));
    TaskContext task;
    exportReport(
        m_office->ledger.office.database(), assessmentSheets(standing(), false, QStringLiteral("x")), path, task);
    QCOMPARE(bringFile(path, false, QStringLiteral("王主任")).skipped, 2);
    m_office->mark(0, QStringLiteral("王主任"), QString());
    m_office->mark(1, QStringLiteral("王主任"), QString());
    QCOMPARE(bringFile(path, false, QStringLiteral("王主任")).imported, 2); // the sheet bears the name
    QCOMPARE(marks(0, 1), QStringLiteral("24 15.5"));
    QCOMPARE(marks(1, 1), QStringLiteral("3 0"));
    QVERIFY(standing().subjects.at(1).sheets.at(1).stepsBack);
    QVERIFY(marks(0, 0).isEmpty());
}

void AssessmentSheetImportTest::rowsAreRefusedWithAReason_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* cells, const char* reason) {
        QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(reason);
    };
    row("another assessment", "2024年考评,李老师,CODE,,组织,20", "“2024年考评”");
    row("nobody gave it", ",,CODE,,组织,20", "李老师");
    row("a stranger gave it", ",张三,CODE,,组织,20", "“张三”");
    row("nobody gets it", ",李老师,,,组织,20", "who gets the marks");
    row("a stranger gets it", ",李老师,T-404,,组织,20", "“T-404”");
    row("number and name differ", ",李老师,CODE,别的队,组织,20", "别的队");
    row("another criterion", ",李老师,CODE,,仪表,20", "“仪表”");
    row("too many points", ",李老师,CODE,,组织,30.1", "“30.1”");
    row("no number", ",李老师,CODE,,组织,优", "“优”");
}

void AssessmentSheetImportTest::rowsAreRefusedWithAReason()
{
    QFETCH(QString, row);
    QFETCH(QString, reason);
    const ImportReport report = bring({QStringLiteral("考评名称,评价人,编号,名称,评分项,得分"),
        row.replace(QStringLiteral("CODE"), code(0)), QStringLiteral(",李老师,%1,,组织,1").arg(code(1))});
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.imported, 1);
    QVERIFY(marks(0, 0).isEmpty());
    QStringList sentences;
    for (const ImportProblem& problem : report.problems)
        sentences << problem.text;
    QVERIFY2(sentences.join(u'\n').contains(reason), qPrintable(sentences.join(u'\n')));
}

void AssessmentSheetImportTest::severalAssessmentsAreToldApart()
{
    m_office->ledger.office.run([this](UnitOfWork& work) {
        Assessment second = m_office->stored();
        second.id = {};
        second.name = QStringLiteral("站点互评");
        second.criteria = QStringLiteral("整洁 10");
        second.state = AssessmentState::Prepared;
        const AssessmentId id = AssessmentRepository().insert(work, second);
        (void)AssessedRepository().enter(work, id, {m_office->ledger.team.value()});
        (void)takeAssessmentStep(work, id, AssessmentState::Scoring, {});
    });
    const QString heading = QStringLiteral("考评名称,评价人,编号,组织,整洁");
    QCOMPARE(bring({heading, QStringLiteral(",李老师,%1,9,").arg(code(0))}).rejected, 1);
    const ImportReport report = bring({heading, QStringLiteral("站点互评,李老师,%1,,9").arg(code(0)),
        QStringLiteral("2025年度队伍考评,李老师,%1,8,").arg(code(0))});
    QCOMPARE(report.imported, 2);
    QCOMPARE(marks(0, 0), QStringLiteral("8 –"));
}

void AssessmentSheetImportTest::nothingIsScoredBeforeItBegins()
{
    m_office = std::make_unique<AssessmentOffice>();
    const ImportReport report
        = bring({QStringLiteral("评价人,编号,评分项,得分"), QStringLiteral("李老师,%1,组织,20").arg(code(0))});
    QCOMPARE(report.rejected, 1);
    QCOMPARE(report.imported, 0);
}

VD_TEST(AssessmentSheetImportTest)
#include "assessmentsheetimport_test.moc"
