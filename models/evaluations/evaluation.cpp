#include "models/evaluations/evaluation.h"

#include "models/evaluations/evaluationtext.h"

namespace {

const QStringList& subjectCodes()
{
    static const QStringList codes{QStringLiteral("order"), QStringLiteral("activity"), QStringLiteral("service"),
        QStringLiteral("team"), QStringLiteral("station"), QStringLiteral("project")};
    return codes;
}

} // namespace

QString subjectCode(EvaluationSubject subject)
{
    return subjectCodes().at(qsizetype(subject));
}

EvaluationSubject evaluationSubjectFromCode(const QString& code)
{
    const qsizetype index = subjectCodes().indexOf(code);
    if (index < 0)
        throw Error(
            EvaluationText::tr(
                "An evaluation of this office is about something that this version does not know. Update the program."),
            code);
    return EvaluationSubject(index);
}

Problems validate(const Evaluation& evaluation)
{
    Problems problems;
    if (evaluation.subjectId <= 0)
        problems << Problem{QStringLiteral("subject"), EvaluationText::tr("An evaluation needs a subject.")};
    if (!evaluation.evaluatedOn.isValid())
        problems << Problem{
            QStringLiteral("evaluatedOn"), EvaluationText::tr("An evaluation needs the day on which it was given.")};
    return problems;
}
