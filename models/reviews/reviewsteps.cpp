#include "models/reviews/reviewsteps.h"

#include "models/projects/projectrepository.h"
#include "models/projects/projectsfeature.h"
#include "models/reviews/reviewrepository.h"
#include "models/reviews/reviewstanding.h"

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr int hundredthsOfTenth = 10;

using Backs = QList<std::function<void(UnitOfWork&)>>;

QString undone()
{
    return QCoreApplication::translate("Table", "Undone");
}

void takeAllBack(UnitOfWork& later, const Backs& backs)
{
    for (auto back = backs.crbegin(); back != backs.crend(); ++back)
        (*back)(later);
}

void requireProjects(const ReviewStanding& standing)
{
    if (standing.projects.isEmpty())
        throw Error(ReviewText::tr("There is no project in the round “%1” yet. Put those that passed the screening "
                                   "into it first.")
                        .arg(standing.round.name));
}

/// The first few names of who has not judged what.
void requireSheets(const ReviewStanding& standing)
{
    constexpr int most = 3;
    QStringList missing;
    for (const ReviewedProject& project : standing.projects) {
        for (qsizetype judge = 0; judge < standing.judges.size() && missing.size() < most; ++judge) {
            if (project.isMissing(standing.criteria, judge))
                missing << ReviewText::tr("%1 for “%2”", "judge, project").arg(standing.judges.at(judge), project.name);
        }
    }
    if (!missing.isEmpty())
        throw Error(ReviewText::tr(
            "%n sheet(s) are missing: %1. Enter them, or note who steps back.", nullptr, standing.sheetsMissing())
                        .arg(missing.join(ReviewText::tr(", "))));
    for (const ReviewedProject& project : standing.projects) {
        if (!project.hundredths)
            throw Error(ReviewText::tr("Every judge steps back for “%1”. Let somebody else judge it, or take it out of "
                                       "the round.")
                            .arg(project.name));
    }
}

void sendToReview(UnitOfWork& work, const ReviewStanding& standing, Backs& backs)
{
    const ProjectRepository projects;
    for (const ReviewedProject& one : standing.projects) {
        const ProjectId id = one.candidate.project;
        if (projects.stateOf(work.connection(), id) == ProjectState::Screened)
            backs << takeStep(work, projects, id, ProjectState::Reviewed, {}).back;
    }
}

void setScore(UnitOfWork& work, ProjectId project, const std::optional<int>& tenths)
{
    projectTable().setQuick(work, project.value(), {{"score_tenths", tenths}});
}

void setDecision(UnitOfWork& work, ReviewCandidateId id, const std::optional<int>& hundredths, int place, bool isChosen)
{
    reviewCandidateTable().setQuick(
        work, id.value(), {{"score_hundredths", hundredths}, {"place", place}, {"is_chosen", isChosen}});
}

void writeScore(UnitOfWork& work, const ReviewedProject& one, Backs& backs)
{
    const ReviewCandidate before = one.candidate;
    const std::optional<int> former = ProjectRepository().require(work.connection(), before.project).scoreTenths;
    setScore(work, before.project, (*one.hundredths + hundredthsOfTenth / 2) / hundredthsOfTenth);
    setDecision(work, before.id, one.hundredths, one.place, one.isChosen);
    backs << [former, before](UnitOfWork& later) {
        setScore(later, before.project, former);
        setDecision(later, before.id, before.scoreHundredths, before.place, before.isChosen);
    };
}

void leadOn(UnitOfWork& work, const ReviewStanding& standing, const ReviewedProject& one, Backs& backs)
{
    const ProjectRepository projects;
    const ProjectState now = projects.stateOf(work.connection(), one.candidate.project);
    if (now != ProjectState::Reviewed)
        throw Error(
            ReviewText::tr("“%1” is in the state “%2”. Lead it back to the review, or take it out of the round.")
                .arg(one.name, projectStates().title(now)));
    if (!one.isChosen && standing.round.rest == ReviewRest::Keep)
        return;
    const ProjectState to = one.isChosen              ? ProjectState::Listed
        : standing.round.rest == ReviewRest::SendBack ? ProjectState::Returned
                                                      : ProjectState::Rejected;
    constexpr double hundredths = 100;
    const QString why = ReviewText::tr("%1: rank %2 of %3 with %4 points")
                            .arg(standing.round.name)
                            .arg(one.place)
                            .arg(standing.projects.size())
                            .arg(*one.hundredths / hundredths, 0, 'f', 2);
    backs << takeStep(work, projects, one.candidate.project, to, why).back;
}

QString decide(UnitOfWork& work, const ReviewStanding& standing, Backs& backs)
{
    requireSheets(standing);
    work.require(Acts::ReviewProjects); // scores are written without a note of each row
    int chosen = 0;
    for (const ReviewedProject& one : standing.projects) {
        writeScore(work, one, backs);
        leadOn(work, standing, one, backs);
        chosen += one.isChosen ? 1 : 0;
    }
    return ReviewText::tr(
        "%1 decided: %2 of %n project(s) were added to the library", nullptr, int(standing.projects.size()))
        .arg(standing.round.name)
        .arg(chosen);
}

} // namespace

TakenStep takeReviewStep(
    UnitOfWork& work, ReviewRoundId id, const StateTable<ReviewState>::Step& step, const QString& reason)
{
    const ReviewRoundRepository rounds;
    const ReviewState from = rounds.stateOf(work.connection(), id);
    const ReviewStanding standing = reviewStanding(work.connection(), id);
    Backs backs;
    QString told;
    if (step.to == ReviewState::Scoring || step.to == ReviewState::Decided)
        requireProjects(standing);
    if (step.to == ReviewState::Scoring)
        sendToReview(work, standing, backs);
    if (step.to == ReviewState::Decided)
        told = decide(work, standing, backs);
    rounds.changeState(work, id, step.to, reason);
    return {[id, from, to = step.to, backs](UnitOfWork& later) {
                ReviewRoundRepository().takeStateBack(later, id, to, from, undone());
                takeAllBack(later, backs);
            },
        told};
}
