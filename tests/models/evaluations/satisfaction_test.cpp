#include "models/evaluations/evaluationrepository.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QtTest>

class SatisfactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsDegreeWithCoverage_data();
    void showsDegreeWithCoverage();
    void opensAFollowUpBelowFairlySatisfied_data();
    void opensAFollowUpBelowFairlySatisfied();
    void answersAFollowUpOnce();
    void refusesASecondRatingOfARound();
};

namespace {

Evaluation ofTeam(qint64 team, Grade grade)
{
    Evaluation evaluation;
    evaluation.subject = EvaluationSubject::Team;
    evaluation.subjectId = team;
    evaluation.grade = grade;
    evaluation.tags = {QStringLiteral("准时"), QStringLiteral("热情")};
    evaluation.evaluatedOn = QDate(2025, 11, 23);
    return evaluation;
}

} // namespace

void SatisfactionTest::showsDegreeWithCoverage_data()
{
    QTest::addColumn<qint64>("closed");
    QTest::addColumn<qint64>("evaluated");
    QTest::addColumn<qint64>("good");
    QTest::addColumn<QString>("degree");
    QTest::addColumn<QString>("coverage");
    QTest::newRow("the article") << qint64(3083) << qint64(2563) << qint64(2563) << "100.0%"
                                 << "83.1%";
    QTest::newRow("half up") << qint64(2000) << qint64(2000) << qint64(1) << "0.1%"
                             << "100.0%";
    QTest::newRow("one third") << qint64(3) << qint64(3) << qint64(1) << "33.3%"
                               << "100.0%";
    QTest::newRow("nothing evaluated") << qint64(5) << qint64(0) << qint64(0) << "—"
                                       << "0.0%";
    QTest::newRow("nothing closed") << qint64(0) << qint64(0) << qint64(0) << "—"
                                    << "—";
}

void SatisfactionTest::showsDegreeWithCoverage()
{
    QFETCH(qint64, closed);
    QFETCH(qint64, evaluated);
    QFETCH(qint64, good);
    const Satisfaction satisfaction{closed, evaluated, good};
    QTEST(satisfaction.degreeText(), "degree");
    QTEST(satisfaction.coverageText(), "coverage");
    QCOMPARE(satisfaction.degree().has_value(), evaluated > 0);
}

void SatisfactionTest::opensAFollowUpBelowFairlySatisfied_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<bool>("open");
    for (const Grade grade : allGrades())
        QTest::newRow(qPrintable(gradeTitle(grade))) << int(grade) << (grade <= Grade::Dissatisfied);
}

void SatisfactionTest::opensAFollowUpBelowFairlySatisfied()
{
    QFETCH(int, grade);
    QFETCH(bool, open);
    TestOffice office;
    const EvaluationRepository evaluations;
    office.run([&](UnitOfWork& work) { (void)evaluations.insert(work, ofTeam(1, Grade(grade))); });
    const auto stored = evaluations.findFor(office.reader(), EvaluationSubject::Team, 1, 1);
    QVERIFY(stored);
    QCOMPARE(stored->followUp, open ? FollowUp::Open : FollowUp::None);
    QCOMPARE(stored->tags, QStringList({QStringLiteral("准时"), QStringLiteral("热情")}));
    QCOMPARE(evaluations.openFollowUps(office.reader()).size(), open ? 1 : 0);
}

void SatisfactionTest::answersAFollowUpOnce()
{
    TestOffice office;
    const EvaluationRepository evaluations;
    EvaluationId id;
    office.run([&](UnitOfWork& work) { id = evaluations.insert(work, ofTeam(1, Grade::VeryDissatisfied)); });
    QVERIFY_THROWS_EXCEPTION(
        Error, office.run([&](UnitOfWork& work) { evaluations.answerFollowUp(work, id, QStringLiteral(" ")); }));
    office.run([&](UnitOfWork& work) { evaluations.answerFollowUp(work, id, QStringLiteral("已上门道歉")); });
    QCOMPARE(evaluations.find(office.reader(), id)->followUpAnswer, QStringLiteral("已上门道歉"));
    QVERIFY(evaluations.openFollowUps(office.reader()).isEmpty());
    QVERIFY_THROWS_EXCEPTION(
        Error, office.run([&](UnitOfWork& work) { evaluations.answerFollowUp(work, id, QStringLiteral("再次")); }));
}

void SatisfactionTest::refusesASecondRatingOfARound()
{
    TestOffice office;
    const EvaluationRepository evaluations;
    office.run([&](UnitOfWork& work) { (void)evaluations.insert(work, ofTeam(1, Grade::Satisfied)); });
    QVERIFY_THROWS_EXCEPTION(
        Error, office.run([&](UnitOfWork& work) { (void)evaluations.insert(work, ofTeam(1, Grade::VerySatisfied)); }));
    Evaluation next = ofTeam(1, Grade::VerySatisfied);
    next.round = 2;
    office.run([&](UnitOfWork& work) { (void)evaluations.insert(work, next); });
    QCOMPARE(evaluations.allFor(office.reader(), EvaluationSubject::Team, 1).first().round, 2);
}

VD_TEST(SatisfactionTest)
#include "satisfaction_test.moc"
