#include "tests/support/assessmentoffice.h"

#include "models/assessments/assessmentrepository.h"

AssessmentOffice::AssessmentOffice()
{
    const VolunteerId first = ledger.addVolunteer(QStringLiteral("王芳"), ledger.north);
    const VolunteerId second = ledger.addVolunteer(QStringLiteral("李强"), ledger.north);
    const VolunteerId third = ledger.addVolunteer(QStringLiteral("赵敏"), ledger.south);
    ledger.join(first, ledger.team, QStringLiteral("2024-01-01"));
    ledger.join(second, ledger.team, QStringLiteral("2025-02-01"));
    ledger.join(third, ledger.otherTeam, QStringLiteral("2024-01-01"));
    const auto serve = [this](VolunteerId who, const char* start, const char* end) {
        ledger.enterChecked(ledger.draft(who, QString::fromLatin1(start), QString::fromLatin1(end)));
    };
    serve(first, "2025-03-01T08:00", "2025-03-01T13:01"); // a minute more than five hours
    serve(second, "2025-03-02T08:00", "2025-03-02T13:00"); // exactly five: not active
    serve(third, "2025-03-03T08:00", "2025-03-03T10:30");
    serve(first, "2024-12-31T08:00", "2024-12-31T09:00"); // another year
    ledger.office.run([this](UnitOfWork& work) {
        Assessment one;
        one.name = QStringLiteral("2025年度队伍考评");
        one.organisation = ledger.street;
        one.firstDay = QDate(2025, 1, 1);
        one.lastDay = QDate(2025, 12, 31);
        one.criteria = QStringLiteral("组织 30\n纪律 20");
        one.figures = QStringLiteral("活跃率 30\n服务时长 20");
        one.evaluators = evaluators.join(u'\n');
        assessment = AssessmentRepository().insert(work, one);
    });
    subjects = enter({ledger.team.value(), ledger.otherTeam.value()});
}

Assessment AssessmentOffice::stored()
{
    return AssessmentRepository().require(reader(), assessment);
}

TakenStep AssessmentOffice::take(AssessmentState to, const QString& reason)
{
    TakenStep taken;
    ledger.office.run([&](UnitOfWork& work) { taken = takeAssessmentStep(work, assessment, to, reason); });
    return taken;
}

void AssessmentOffice::change(const std::function<void(Assessment&)>& edit)
{
    Assessment one = stored();
    edit(one);
    ledger.office.run([&](UnitOfWork& work) { AssessmentRepository().update(work, one); });
}

QList<AssessedId> AssessmentOffice::enter(const QList<qint64>& some)
{
    QList<AssessedId> entered;
    ledger.office.run([&](UnitOfWork& work) { entered = AssessedRepository().enter(work, assessment, some); });
    return entered;
}

void AssessmentOffice::mark(int subject, const QString& evaluator, const QString& marks, bool stepsBack)
{
    AssessmentSheet sheet;
    sheet.assessed = subjects.at(subject);
    sheet.evaluator = evaluator;
    sheet.marks = marks;
    sheet.stepsBack = stepsBack;
    ledger.office.run([&](UnitOfWork& work) { AssessmentSheetRepository().store(work, assessment, {sheet}); });
}
