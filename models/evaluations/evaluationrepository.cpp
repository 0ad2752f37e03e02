#include "models/evaluations/evaluationrepository.h"

#include "models/calendar/workingcalendar.h"
#include "models/evaluations/evaluationtext.h"

namespace {

/// 不满意 and below must be answered, within so many working days.
Evaluation withFollowUp(Connection& connection, Evaluation evaluation)
{
    const bool isNeeded = needsFollowUp(evaluation.grade);
    evaluation.followUp = isNeeded ? FollowUp::Open : FollowUp::None;
    evaluation.followUpDue = {};
    if (isNeeded && evaluation.evaluatedOn.isValid()) {
        const int days = SettingsRepository().number(connection, SettingKey::followUpDays);
        evaluation.followUpDue = WorkingCalendar::of(connection).after(evaluation.evaluatedOn, days);
    }
    return evaluation;
}

} // namespace

std::optional<Evaluation> EvaluationRepository::findFor(
    Connection& connection, EvaluationSubject subject, qint64 subjectId, int round) const
{
    return m_table.selectOne(connection, QStringLiteral("WHERE subject_kind = ? AND subject_id = ? AND round = ?"),
        {subjectCode(subject), subjectId, round});
}

QList<Evaluation> EvaluationRepository::allFor(
    Connection& connection, EvaluationSubject subject, qint64 subjectId) const
{
    return select(connection,
        QStringLiteral("WHERE subject_kind = ? AND subject_id = ? AND round > 0 ORDER BY round DESC"),
        {subjectCode(subject), subjectId});
}

QList<Evaluation> EvaluationRepository::openFollowUps(Connection& connection) const
{
    return select(
        connection, QStringLiteral("WHERE follow_up = ? ORDER BY evaluated_on, id"), {followUpCode(FollowUp::Open)});
}

EvaluationId EvaluationRepository::insert(UnitOfWork& work, const Evaluation& evaluation) const
{
    if (findFor(work.connection(), evaluation.subject, evaluation.subjectId, evaluation.round))
        throw Error(EvaluationText::tr("This service has been evaluated already; an evaluation is not replaced."));
    return RecordRepository::insert(work, withFollowUp(work.connection(), evaluation));
}

EvaluationId EvaluationRepository::insertQuick(UnitOfWork& work, const Evaluation& evaluation) const
{
    return RecordRepository::insertQuick(work, withFollowUp(work.connection(), evaluation));
}

void EvaluationRepository::answerFollowUp(UnitOfWork& work, EvaluationId id, const QString& answer) const
{
    const auto evaluation = find(work.connection(), id);
    if (!evaluation || evaluation->followUp != FollowUp::Open)
        throw Error(EvaluationText::tr("This evaluation has no follow-up that waits for an answer."));
    if (answer.trimmed().isEmpty())
        throw Error(EvaluationText::tr("Write down what was done about the complaint."));
    m_table.set(work, id.value(),
        {{"follow_up", followUpCode(FollowUp::Answered)}, {"follow_up_answer", storedFreeText(answer)}});
}

void EvaluationRepository::takeAnswerBack(UnitOfWork& work, EvaluationId id, const QString& answer) const
{
    const Evaluation evaluation = require(work.connection(), id);
    if (evaluation.followUp != FollowUp::Answered || evaluation.followUpAnswer != storedFreeText(answer))
        throw Error(EvaluationText::tr("The answer was changed since, so that it cannot be taken back."));
    m_table.set(work, id.value(), {{"follow_up", followUpCode(FollowUp::Open)}, {"follow_up_answer", QString()}});
}

void EvaluationRepository::takeBack(UnitOfWork& work, EvaluationId id) const
{
    const Evaluation evaluation = require(work.connection(), id);
    const int last = work.connection()
                         .scalar(QStringLiteral("SELECT MIN(round) FROM evaluations WHERE subject_kind = ? AND "
                                                "subject_id = ?"),
                             {subjectCode(evaluation.subject), evaluation.subjectId})
                         .toInt();
    m_table.set(work, id.value(), {{"round", std::min(last, 0) - 1}, {"follow_up", followUpCode(FollowUp::None)}});
}
