#include "models/assessments/assessmentsteps.h"

#include "models/assessments/assessmentrepository.h"
#include "models/assessments/assessmentsfeature.h"
#include "models/assessments/assessmentstanding.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Assessment)
};

using Backs = QList<std::function<void(UnitOfWork&)>>;

void requireSubjects(const AssessmentStanding& standing)
{
    if (standing.subjects.isEmpty())
        throw Error(Text::tr("Nothing is assessed in “%1” yet. Add teams, stations or whatever it is about first.")
                        .arg(standing.assessment.name));
}

/// The first few of those that nobody has marked.
void requireScores(const AssessmentStanding& standing)
{
    constexpr int most = 3;
    QStringList missing;
    for (const AssessedStanding& subject : standing.subjects) {
        if (!subject.hundredths && missing.size() < most)
            missing << subject.name;
    }
    if (!missing.isEmpty())
        throw Error(Text::tr("Nobody has marked %1 yet. Enter a sheet, or take it out: what is not marked is not good.")
                        .arg(missing.join(Text::tr(", "))));
}

void setResult(UnitOfWork& work, const Assessed& one)
{
    assessedTable().setQuick(work, one.id.value(),
        {{"score_hundredths", one.scoreHundredths}, {"place", one.place}, {"sheets", one.sheets},
            {"figures", one.figures}});
}

QString freeze(UnitOfWork& work, const AssessmentStanding& standing, Backs& backs)
{
    requireScores(standing);
    work.require(Acts::DecideAssessments); // results are written without a note of each row
    for (const AssessedStanding& subject : standing.subjects) {
        Assessed after = subject.assessed;
        after.scoreHundredths = subject.hundredths;
        after.place = subject.place;
        after.sheets = subject.sheetCount;
        after.figures = figuresText(subject.figures);
        setResult(work, after);
        backs << [before = subject.assessed](UnitOfWork& later) { setResult(later, before); };
    }
    return Text::tr("%1: the result of %n subject(s) is frozen, with %2 sheets", nullptr, int(standing.subjects.size()))
        .arg(standing.assessment.name)
        .arg(standing.sheetsWanted() - standing.sheetsMissing());
}

/// What follows from a result stands in its way back.
void requireNoFollowUps(UnitOfWork& later, AssessmentId id)
{
    for (const Assessed& one : AssessedRepository().ofAssessment(later.connection(), id)) {
        if (one.followUp != FollowUp::None)
            throw Error(Text::tr("Something was asked for by this result already, so that it cannot be taken back."));
    }
}

} // namespace

TakenStep takeAssessmentStep(
    UnitOfWork& work, AssessmentId id, const StateTable<AssessmentState>::Step& step, const QString& reason)
{
    const AssessmentRepository assessments;
    const AssessmentState from = assessments.stateOf(work.connection(), id);
    Backs backs;
    QString told;
    if (step.to == AssessmentState::Scoring || step.to == AssessmentState::Decided) {
        const AssessmentStanding standing = assessmentStanding(work.connection(), id);
        requireSubjects(standing);
        if (step.to == AssessmentState::Decided)
            told = freeze(work, standing, backs);
    }
    assessments.changeState(work, id, step.to, reason);
    return {[id, from, to = step.to, backs](UnitOfWork& later) {
                requireNoFollowUps(later, id);
                AssessmentRepository().takeStateBack(
                    later, id, to, from, QCoreApplication::translate("Table", "Undone"));
                for (auto back = backs.crbegin(); back != backs.crend(); ++back)
                    (*back)(later);
            },
        told};
}
