#include "models/assessments/assessmenttable.h"

#include "models/common/searchtokens.h"
#include "models/evaluations/evaluationtable.h"

namespace {

QString assessmentTokens(const Assessment& assessment, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(assessment.name);
    for (const QString& evaluator : namesOf(assessment.evaluators))
        tokens.addName(evaluator);
    return tokens.text();
}

} // namespace

const Table<Assessment>& assessmentTable()
{
    using A = Assessment;
    static const Table<A> table("assessments", [](Table<A>& t) {
        t.name("name", &A::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.word("kind", &A::kind, figureSubjectCode, figureSubjectFromCode, QT_TRANSLATE_NOOP("Column", "Kind"));
        t.reference("organisation_id", &A::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.value("first_day", &A::firstDay, QT_TRANSLATE_NOOP("Column", "First day"));
        t.value("last_day", &A::lastDay, QT_TRANSLATE_NOOP("Column", "Last day"));
        t.freeText("criteria", &A::criteria, QT_TRANSLATE_NOOP("Column", "Criteria"));
        t.freeText("figures", &A::figures, QT_TRANSLATE_NOOP("Column", "Figures"));
        t.freeText("evaluators", &A::evaluators, QT_TRANSLATE_NOOP("Column", "Evaluators"));
        t.value("drops_extremes", &A::dropsExtremes, QT_TRANSLATE_NOOP("Column", "Without highest and lowest"));
        t.freeText("notes", &A::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &A::state, assessmentStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &A::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("first_day, id");
        t.setValidator(&validate);
        t.setSearch(&assessmentTokens);
    });
    return table;
}

const Table<Assessed>& assessedTable()
{
    using A = Assessed;
    static const Table<A> table("assessment_subjects", [](Table<A>& t) {
        t.reference("assessment_id", &A::assessment, "assessments", QT_TRANSLATE_NOOP("Column", "Round of assessment"))
            .once();
        t.value("subject_id", &A::subject, QT_TRANSLATE_NOOP("Column", "What is assessed")).once();
        t.value("position", &A::position, QT_TRANSLATE_NOOP("Column", "Position"));
        t.value("score_hundredths", &A::scoreHundredths, QT_TRANSLATE_NOOP("Column", "Score in hundredths"));
        t.value("place", &A::place, QT_TRANSLATE_NOOP("Column", "Rank"));
        t.value("sheets", &A::sheets, QT_TRANSLATE_NOOP("Column", "Sheets"));
        t.text("figures", &A::figures, QT_TRANSLATE_NOOP("Column", "Figures"));
        t.word("follow_up", &A::followUp, followUpCode, followUpFromCode, QT_TRANSLATE_NOOP("Column", "Follow-up"));
        t.freeText("follow_up_words", &A::followUpWords, QT_TRANSLATE_NOOP("Column", "To be done better"));
        t.value("follow_up_due", &A::followUpDue, QT_TRANSLATE_NOOP("Column", "To be answered by"));
        t.freeText("follow_up_answer", &A::followUpAnswer, QT_TRANSLATE_NOOP("Column", "Answer to the follow-up"));
        t.state("state", &A::state, assessedStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &A::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("assessment_id, position, id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<AssessmentSheet>& assessmentSheetTable()
{
    using S = AssessmentSheet;
    static const Table<S> table("assessment_sheets", [](Table<S>& t) {
        t.reference("assessment_id", &S::assessment, "assessments", QT_TRANSLATE_NOOP("Column", "Round of assessment"))
            .once();
        t.reference("assessed_id", &S::assessed, "assessment_subjects", QT_TRANSLATE_NOOP("Column", "What is assessed"))
            .once();
        t.text("evaluator", &S::evaluator, QT_TRANSLATE_NOOP("Column", "Evaluator")).once();
        t.text("marks", &S::marks, QT_TRANSLATE_NOOP("Column", "Marks"));
        t.value("steps_back", &S::stepsBack, QT_TRANSLATE_NOOP("Column", "Steps back"));
        t.freeText("remark", &S::remark, QT_TRANSLATE_NOOP("Column", "Remark"));
        t.stamps();
        t.setOrder("assessed_id, id");
        t.setValidator(&validate);
    });
    return table;
}

template class Table<Assessment>;
template class Table<Assessed>;
template class Table<AssessmentSheet>;
