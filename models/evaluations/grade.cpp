#include "models/evaluations/grade.h"

#include "models/evaluations/evaluationtext.h"

QList<Grade> allGrades()
{
    return {
        Grade::VerySatisfied, Grade::Satisfied, Grade::FairlySatisfied, Grade::Dissatisfied, Grade::VeryDissatisfied};
}

QString gradeTitle(Grade grade)
{
    switch (grade) {
    case Grade::VerySatisfied:
        return EvaluationText::tr("Very satisfied");
    case Grade::Satisfied:
        return EvaluationText::tr("Satisfied");
    case Grade::FairlySatisfied:
        return EvaluationText::tr("Fairly satisfied");
    case Grade::Dissatisfied:
        return EvaluationText::tr("Dissatisfied");
    case Grade::VeryDissatisfied:
        break;
    }
    return EvaluationText::tr("Very dissatisfied");
}

Tone gradeTone(Grade grade)
{
    if (isGood(grade))
        return Tone::Good;
    return needsFollowUp(grade) ? Tone::Bad : Tone::Attention;
}
