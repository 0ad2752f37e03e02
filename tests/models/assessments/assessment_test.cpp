#include "models/assessments/assessmentreport.h"
#include "models/assessments/assessmentrepository.h"
#include "models/assessments/evaluatorsheet.h"
#include "models/common/task.h"
#include "models/database/query.h"
#include "models/reports/reportexport.h"
#include "tests/support/assessmentoffice.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

/// 考评: marks of people beside figures of the program, the frozen result, and what follows from it.
class AssessmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<AssessmentOffice>(); }
    void figuresAreThoseOfTheBooks();
    void theScoreIsWorkedOutByHand();
    void randomSheetsAgreeWithPlainArithmetic_data();
    void randomSheetsAgreeWithPlainArithmetic();
    void nobodyIsGoodUnmarked();
    void theResultIsFrozen();
    void theDecisionIsTakenBackAsAWhole();
    void everyStateTakesOrRefusesEveryAct();
    void whatMarksRestOnStands();
    void subjectsBelongToTheOrganization();
    void followUpsAreAskedAndAnswered();
    void filledInFormsAreChecked_data();
    void filledInFormsAreChecked();
    void allThatFitComesIn();
    void sheetsComeBackFromExcel();

private:
    [[nodiscard]] AssessmentStanding standing() { return assessmentStanding(m_office->reader(), m_office->assessment); }
    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        Query query(m_office->reader(),
            QStringLiteral("SELECT a.state, s.subject_id, COALESCE(s.score_hundredths, -1), s.place, s.sheets, "
                           "s.figures, s.follow_up, s.follow_up_answer, s.state FROM assessments a JOIN "
                           "assessment_subjects s ON s.assessment_id = a.id ORDER BY s.id"));
        query.run();
        while (query.next()) {
            QStringList cells;
            for (int i = 0; i < 9; ++i)
                cells << query.text(i);
            rows << cells.join(u'/');
        }
        return rows;
    }
    void markAll()
    {
        m_office->take(AssessmentState::Scoring);
        for (int subject = 0; subject < 2; ++subject) {
            for (const QString& evaluator : AssessmentOffice::evaluators)
                m_office->mark(subject, evaluator, QStringLiteral("24 15"));
        }
    }

    std::unique_ptr<AssessmentOffice> m_office;
};

void AssessmentTest::figuresAreThoseOfTheBooks()
{
    const AssessmentStanding now = standing();
    QCOMPARE(now.figures.size(), 2);
    QCOMPARE(now.subjects.at(0).figures, (QList<std::optional<qint64>>{5000, 601})); // one of two is active
    QCOMPARE(now.subjects.at(1).figures, (QList<std::optional<qint64>>{0, 150}));
    const auto value = [&](SubjectFigure figure, qint64 id) {
        return valueOf(subjectFigure(m_office->reader(), FigureSubject::Team, figure, Period::year(2025)), figure, id);
    };
    const qint64 team = m_office->ledger.team.value();
    QCOMPARE(value(SubjectFigure::Members, team), 2);
    QCOMPARE(value(SubjectFigure::Growth, team), 1);
    QCOMPARE(value(SubjectFigure::Services, team), 2);
    QCOMPARE(value(SubjectFigure::Orders, team), 0);
    QCOMPARE(value(SubjectFigure::Satisfaction, team), std::nullopt); // nothing evaluated is not bad, nor good
    QCOMPARE(subjectFigureText(SubjectFigure::ActiveRate, 5000), QStringLiteral("50.0%"));
    QCOMPARE(subjectFigureText(SubjectFigure::Minutes, 601), QStringLiteral("10.0 h"));
    QCOMPARE(subjectFigureText(SubjectFigure::Satisfaction, std::nullopt), QStringLiteral("—"));
}

/// Marks: 24/30 and 15/20 weigh 50 together with 39/50 = 78 %; 活跃率 50 % weighs 30, the most hours 20.
void AssessmentTest::theScoreIsWorkedOutByHand()
{
    markAll();
    const AssessmentStanding now = standing();
    QCOMPARE(now.subjects.at(0).hundredths, std::optional(5000 * 78 / 100 + 1500 + 2000)); // 74.00
    // 0.78 × 50 + 0 × 30 + 150/601 × 20 = 43.9917
    QCOMPARE(now.subjects.at(1).hundredths, std::optional(4399));
    QCOMPARE(now.subjects.at(0).place, 1);
    QCOMPARE(now.subjects.at(1).place, 2);
    QCOMPARE(now.subjects.at(0).sheetCount, 2);
    QCOMPARE(now.sheetsMissing(), 0);
}

void AssessmentTest::randomSheetsAgreeWithPlainArithmetic_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void AssessmentTest::randomSheetsAgreeWithPlainArithmetic()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    m_office->take(AssessmentState::Scoring);
    for (int subject = 0; subject < 2; ++subject) {
        double sum = 0;
        int sheets = 0;
        for (const QString& evaluator : AssessmentOffice::evaluators) {
            const int first = random.bounded(301);
            const int second = random.bounded(201);
            const bool stepsBack = random.bounded(4) == 0;
            const auto text = [](int tenths) { return QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10); };
            m_office->mark(subject, evaluator, text(first) + u' ' + text(second), stepsBack);
            if (!stepsBack) {
                sum += first / 10.0 + second / 10.0; // of 50
                ++sheets;
            }
        }
        const AssessedStanding& one = standing().subjects.at(subject);
        QCOMPARE(one.sheetCount, sheets);
        if (sheets == 0) {
            QCOMPARE(one.hundredths, std::nullopt);
            continue;
        }
        const double figures = subject == 0 ? 0.5 * 30 + 20 : 150.0 / 601 * 20;
        QVERIFY(std::abs(*one.hundredths / 100.0 - (sum / sheets + figures)) <= 0.0051);
    }
}

void AssessmentTest::nobodyIsGoodUnmarked()
{
    m_office->take(AssessmentState::Scoring);
    m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("24 15"));
    QCOMPARE(standing().subjects.at(1).hundredths, std::nullopt);
    QCOMPARE(standing().subjects.at(1).place, 0);
    const QString refused = errorOf([&] { m_office->take(AssessmentState::Decided); });
    QVERIFY2(refused.contains(standing().subjects.at(1).name), qPrintable(refused));
    m_office->mark(1, QStringLiteral("李老师"), QStringLiteral("1 1"), true); // stepping back is no mark
    QVERIFY(!errorOf([&] { m_office->take(AssessmentState::Decided); }).isEmpty());
    m_office->mark(1, QStringLiteral("王主任"), QStringLiteral("1 1"));
    m_office->take(AssessmentState::Decided); // one sheet is enough, and its number is shown
    QCOMPARE(standing().subjects.at(1).sheetCount, 1);
}

void AssessmentTest::theResultIsFrozen()
{
    markAll();
    m_office->take(AssessmentState::Decided);
    const AssessmentStanding before = standing();
    const VolunteerId late = m_office->ledger.addVolunteer(QStringLiteral("后来"), m_office->ledger.north);
    m_office->ledger.join(late, m_office->ledger.otherTeam, QStringLiteral("2025-01-01"));
    m_office->ledger.enterChecked(
        m_office->ledger.draft(late, QStringLiteral("2025-06-01T08:00"), QStringLiteral("2025-06-01T20:00")));
    const AssessmentStanding after = standing();
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(after.subjects.at(i).figures, before.subjects.at(i).figures);
        QCOMPARE(after.subjects.at(i).hundredths, before.subjects.at(i).hundredths);
        QCOMPARE(after.subjects.at(i).place, before.subjects.at(i).place);
    }
    const Report report = assessmentRanking(after, QStringLiteral("王主任"));
    QCOMPARE(std::get<double>(report.sections.first().rows.first().at(4)), 74.0);
    QCOMPARE(std::get<QString>(report.sections.first().rows.first().at(6)), QStringLiteral("50.0%"));
    QCOMPARE(report.sections.first().charts.size(), 1);
}

void AssessmentTest::theDecisionIsTakenBackAsAWhole()
{
    markAll();
    const QStringList before = rows();
    const TakenStep decided = m_office->take(AssessmentState::Decided);
    QVERIFY(rows() != before);
    m_office->back(decided);
    QCOMPARE(rows(), before);
}

void AssessmentTest::everyStateTakesOrRefusesEveryAct()
{
    markAll();
    const auto takes = [&](const std::function<void()>& act) { return errorOf(act).isEmpty(); };
    const auto acts = [&] {
        return QList<bool>{takes([&] { m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("20 10")); }),
            takes([&] { m_office->change([](Assessment& one) { one.notes += QStringLiteral("记"); }); }),
            takes([&] { (void)m_office->enter({m_office->ledger.team.value()}); }), takes([&] {
                m_office->ledger.office.run([&](UnitOfWork& work) {
                    (void)AssessedRepository().askFollowUp(
                        work, m_office->subjects.first(), QStringLiteral("多开例会"), QDate(2026, 3, 1));
                });
            })};
    };
    QCOMPARE(acts(), (QList<bool>{true, true, true, false}));
    m_office->take(AssessmentState::Decided);
    QCOMPARE(acts(), (QList<bool>{false, false, false, true}));
    QVERIFY(!errorOf([&] { m_office->take(AssessmentState::Cancelled, QStringLiteral("算错")); }).isEmpty());
    m_office = std::make_unique<AssessmentOffice>();
    QCOMPARE(acts(), (QList<bool>{false, true, true, false})); // not being scored yet
    m_office->take(AssessmentState::Cancelled, QStringLiteral("不考了"));
    QCOMPARE(acts(), (QList<bool>{false, false, false, false}));
}

void AssessmentTest::whatMarksRestOnStands()
{
    m_office->take(AssessmentState::Scoring);
    m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("24 15"));
    const auto changes = [&](const std::function<void(Assessment&)>& edit) {
        return errorOf([&] { m_office->change(edit); }).isEmpty();
    };
    QVERIFY(!changes([](Assessment& one) { one.criteria = QStringLiteral("组织 40\n纪律 20"); }));
    QVERIFY(!changes([](Assessment& one) { one.evaluators = QStringLiteral("王主任"); }));
    QVERIFY(!changes([](Assessment& one) {
        one.kind = FigureSubject::Station;
        one.figures.clear();
    }));
    QVERIFY(changes([](Assessment& one) { one.evaluators = QStringLiteral("李老师"); })); // who gave nothing may go
    QVERIFY(!errorOf([&] { m_office->mark(0, QStringLiteral("路人"), QStringLiteral("1 1")); }).isEmpty());
    QVERIFY(!errorOf([&] { m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("30.1 1")); }).isEmpty());
}

void AssessmentTest::subjectsBelongToTheOrganization()
{
    m_office->ledger.office.run([&](UnitOfWork& work) {
        work.connection().execute(
            QStringLiteral("UPDATE assessments SET organisation_id = %1").arg(m_office->ledger.north.value()));
        work.connection().execute(QStringLiteral("UPDATE teams SET organisation_id = %1 WHERE id = %2")
                                      .arg(m_office->ledger.south.value())
                                      .arg(m_office->ledger.otherTeam.value()));
        work.connection().execute(QStringLiteral("DELETE FROM assessment_subjects"));
    });
    const QStringList before = rows();
    QVERIFY(!errorOf([&] { (void)m_office->enter({m_office->ledger.otherTeam.value()}); }).isEmpty());
    QVERIFY(!errorOf([&] { (void)m_office->enter({9999}); }).isEmpty());
    QCOMPARE(rows(), before);
}

void AssessmentTest::followUpsAreAskedAndAnswered()
{
    markAll();
    const TakenStep decided = m_office->take(AssessmentState::Decided);
    const AssessedRepository all;
    const AssessedId id = m_office->subjects.at(1);
    const QStringList before = rows();
    TakenStep asked;
    TakenStep answered;
    const auto run = [&](const std::function<void(UnitOfWork&)>& work) {
        return errorOf([&] { m_office->ledger.office.run(work); });
    };
    QVERIFY(!run([&](UnitOfWork& work) { (void)all.askFollowUp(work, id, {}, QDate(2026, 3, 1)); }).isEmpty());
    QVERIFY(!run([&](UnitOfWork& work) { (void)all.askFollowUp(work, id, QStringLiteral("例会"), {}); }).isEmpty());
    QVERIFY(!run([&](UnitOfWork& work) { (void)all.answerFollowUp(work, id, QStringLiteral("开了")); }).isEmpty());
    QCOMPARE(run([&](UnitOfWork& work) {
        asked = all.askFollowUp(work, id, QStringLiteral("每月例会"), QDate(2026, 3, 1));
    }),
        QString());
    QVERIFY(!run([&](UnitOfWork& work) { decided.back(work); }).isEmpty()); // something rests on the result
    QCOMPARE(
        run([&](UnitOfWork& work) { answered = all.answerFollowUp(work, id, QStringLiteral("开了")); }), QString());
    QVERIFY(!run([&](UnitOfWork& work) { asked.back(work); }).isEmpty());
    m_office->back(answered);
    m_office->back(asked);
    QCOMPARE(rows(), before);
}

void AssessmentTest::filledInFormsAreChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("criteria");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("evaluators");
    const int team = int(FigureSubject::Team);
    QTest::newRow("all is well") << QString() << team << QStringLiteral("组织 30") << QStringLiteral("活跃率 20")
                                 << QStringLiteral("李老师");
    QTest::newRow("figures alone") << QString() << team << QString() << QStringLiteral("服务时长 20") << QString();
    QTest::newRow("nothing at all") << QStringLiteral("criteria") << team << QString() << QString() << QString();
    QTest::newRow("no such figure") << QStringLiteral("figures") << team << QStringLiteral("组织 30")
                                    << QStringLiteral("人缘 20") << QStringLiteral("李老师");
    QTest::newRow("a figure of others") << QStringLiteral("figures") << int(FigureSubject::Volunteer)
                                        << QStringLiteral("态度 30") << QStringLiteral("活跃率 20")
                                        << QStringLiteral("李老师");
    QTest::newRow("nobody marks") << QStringLiteral("evaluators") << team << QStringLiteral("组织 30") << QString()
                                  << QString();
}

void AssessmentTest::filledInFormsAreChecked()
{
    QFETCH(const QString, field);
    QFETCH(const int, kind);
    QFETCH(const QString, criteria);
    QFETCH(const QString, figures);
    QFETCH(const QString, evaluators);
    Assessment one = m_office->stored();
    one.kind = FigureSubject(kind);
    one.criteria = criteria;
    one.figures = figures;
    one.evaluators = evaluators;
    QStringList fields;
    for (const Problem& problem : validate(one))
        fields << problem.field;
    fields.removeDuplicates();
    QCOMPARE(fields.join(u' '), field);
}

void AssessmentTest::allThatFitComesIn()
{
    const AssessedRepository all;
    Assessment one = m_office->stored();
    const auto fitting = [&](FigureSubject kind) {
        one.kind = kind;
        return all.fitting(m_office->reader(), one).size();
    };
    QCOMPARE(fitting(FigureSubject::Team), 2);
    QCOMPARE(fitting(FigureSubject::Station), 1);
    QCOMPARE(fitting(FigureSubject::Volunteer), 3); // with hours in the year
    one.lastDay = QDate(2025, 3, 1);
    QCOMPARE(fitting(FigureSubject::Volunteer), 1);
    for (const FigureSubject kind : allFigureSubjects()) {
        one.kind = kind;
        one.criteria = usualCriteria(kind);
        one.figures = usualFigures(kind);
        QVERIFY2(validate(one).isEmpty(), qPrintable(figureSubjectTitle(kind)));
        for (const SubjectFigure figure : figuresOf(kind)) {
            (void)subjectFigure(m_office->reader(), kind, figure, one.period());
            QCOMPARE(subjectFigureFromWord(subjectFigureTitle(figure)), std::optional(figure));
        }
    }
}

void AssessmentTest::sheetsComeBackFromExcel()
{
    m_office->take(AssessmentState::Scoring);
    m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("24 15.5"));
    const QString path = m_office->ledger.office.path(QStringLiteral("评分表.xlsx"));
    TaskContext task;
    exportReport(
        m_office->ledger.office.database(), assessmentSheets(standing(), false, QStringLiteral("王主任")), path, task);
    ReadSheets read = readSheets(standing(), path);
    QVERIFY(read.sheets.isEmpty()); // nothing new
    QVERIFY2(read.pasted.problems.isEmpty(), qPrintable(read.pasted.problems.join(u'\n')));
    m_office->mark(0, QStringLiteral("李老师"), QStringLiteral("10 10"));
    read = readSheets(standing(), path);
    QCOMPARE(read.sheets.size(), 1);
    QCOMPARE(read.sheets.first().marks, QStringLiteral("24 15.5"));
    QCOMPARE(storedSheets(standing(), read.sheets).first().marks, QStringLiteral("10 10"));
    m_office->change([](Assessment& one) { one.evaluators = QStringLiteral("李老师"); });
    const QString stranger = m_office->ledger.office.write(QStringLiteral("x.csv"), {QStringLiteral("编号,组织")});
    QVERIFY(!errorOf([&] { (void)readSheets(standing(), stranger); }).isEmpty());
}

VD_TEST(AssessmentTest)
#include "assessment_test.moc"
