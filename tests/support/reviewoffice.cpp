#include "tests/support/reviewoffice.h"

#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/reviews/reviewrepository.h"

ReviewOffice::ReviewOffice(int projectCount)
{
    office.run([&](UnitOfWork& work) {
        const OrganisationId root = OrganisationRepository().root(work.connection())->id;
        for (int i = 0; i < projectCount; ++i) {
            Project project;
            project.code = QStringLiteral("P%1").arg(i + 1, 3, 10, QLatin1Char('0'));
            project.name = QStringLiteral("项目%1").arg(QStringLiteral("甲乙丙丁戊己").at(i));
            project.organisation = root;
            project.state = ProjectState::Screened;
            projects << ProjectRepository().insert(work, project);
        }
        ReviewRound one;
        one.name = QStringLiteral("2026年春季评审");
        one.organisation = root;
        one.heldOn = QDate(2026, 3, 5);
        one.criteria = QStringLiteral("契合 60\n创新 40");
        one.judges = judges.join(u'\n');
        round = ReviewRoundRepository().insert(work, one);
    });
    candidates = enter(projects);
}

ReviewRound ReviewOffice::stored()
{
    return ReviewRoundRepository().require(reader(), round);
}

TakenStep ReviewOffice::take(ReviewState to, const QString& reason)
{
    TakenStep taken;
    office.run([&](UnitOfWork& work) { taken = takeReviewStep(work, round, to, reason); });
    return taken;
}

void ReviewOffice::back(const TakenStep& step)
{
    office.run(step.back);
}

void ReviewOffice::change(const std::function<void(ReviewRound&)>& edit)
{
    ReviewRound one = stored();
    edit(one);
    office.run([&](UnitOfWork& work) { ReviewRoundRepository().update(work, one); });
}

QList<ReviewCandidateId> ReviewOffice::enter(const QList<ProjectId>& some)
{
    QList<ReviewCandidateId> entered;
    office.run([&](UnitOfWork& work) { entered = ReviewCandidateRepository().enter(work, round, some); });
    return entered;
}

void ReviewOffice::mark(int project, const QString& judge, const QString& marks, bool stepsBack)
{
    ReviewSheet sheet;
    sheet.candidate = candidates.at(project);
    sheet.judge = judge;
    sheet.marks = marks;
    sheet.stepsBack = stepsBack;
    office.run([&](UnitOfWork& work) { ReviewSheetRepository().store(work, round, {sheet}); });
}

void ReviewOffice::markAll(const QStringList& marksByProject)
{
    for (int i = 0; i < marksByProject.size(); ++i) {
        for (const QString& judge : judges)
            mark(i, judge, marksByProject.at(i));
    }
}

Project ReviewOffice::project(int index)
{
    return ProjectRepository().require(reader(), projects.at(index));
}

void ReviewOffice::lead(int index, ProjectState to, const QString& reason)
{
    office.run([&](UnitOfWork& work) { ProjectRepository().changeState(work, projects.at(index), to, reason); });
}
