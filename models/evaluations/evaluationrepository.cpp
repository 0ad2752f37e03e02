#include "models/evaluations/evaluationrepository.h"

#include "models/common/dates.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/evaluations/evaluationtext.h"

namespace {

const QString table = QStringLiteral("evaluations");
const QString columns = QStringLiteral(
    "id, subject_kind, subject_id, round, evaluator, grade, tags, words, channel, evaluated_on, called_by, "
    "follow_up, follow_up_answer");
constexpr QChar tagSeparator = u'\n';

QString followUpCode(FollowUp followUp)
{
    switch (followUp) {
    case FollowUp::None:
        return QStringLiteral("");
    case FollowUp::Open:
        return QStringLiteral("open");
    case FollowUp::Answered:
        break;
    }
    return QStringLiteral("answered");
}

FollowUp followUpFromCode(const QString& code)
{
    if (code.isEmpty())
        return FollowUp::None;
    return code == followUpCode(FollowUp::Open) ? FollowUp::Open : FollowUp::Answered;
}

Evaluation evaluationFrom(const Query& query)
{
    Evaluation evaluation;
    evaluation.id = query.id<EvaluationId>(0);
    evaluation.subject = evaluationSubjectFromCode(query.text(1));
    evaluation.subjectId = query.integer(2);
    evaluation.round = query.number(3);
    evaluation.evaluator = query.text(4);
    evaluation.grade = Grade(query.number(5));
    evaluation.tags = query.text(6).split(tagSeparator, Qt::SkipEmptyParts);
    evaluation.words = query.text(7);
    evaluation.channel = query.text(8);
    evaluation.evaluatedOn = query.date(9);
    evaluation.calledBy = query.id<AccountId>(10);
    evaluation.followUp = followUpFromCode(query.text(11));
    evaluation.followUpAnswer = query.text(12);
    return evaluation;
}

QList<Evaluation> evaluationsFrom(Query& query)
{
    QList<Evaluation> evaluations;
    while (query.next())
        evaluations << evaluationFrom(query);
    return evaluations;
}

} // namespace

std::optional<Evaluation> EvaluationRepository::find(Connection& connection, EvaluationId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM evaluations WHERE id = ?").arg(columns));
    query.bind(id).run();
    return query.next() ? std::optional(evaluationFrom(query)) : std::nullopt;
}

std::optional<Evaluation> EvaluationRepository::findFor(
    Connection& connection, EvaluationSubject subject, qint64 subjectId, int round) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM evaluations WHERE subject_kind = ? AND subject_id = ? AND round = ?")
            .arg(columns));
    query.bind(subjectCode(subject)).bind(subjectId).bind(round).run();
    return query.next() ? std::optional(evaluationFrom(query)) : std::nullopt;
}

QList<Evaluation> EvaluationRepository::allFor(
    Connection& connection, EvaluationSubject subject, qint64 subjectId) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM evaluations WHERE subject_kind = ? AND subject_id = ? ORDER BY round DESC")
            .arg(columns));
    query.bind(subjectCode(subject)).bind(subjectId).run();
    return evaluationsFrom(query);
}

QList<Evaluation> EvaluationRepository::openFollowUps(Connection& connection) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM evaluations WHERE follow_up = ? ORDER BY evaluated_on, id").arg(columns));
    query.bind(followUpCode(FollowUp::Open)).run();
    return evaluationsFrom(query);
}

EvaluationId EvaluationRepository::insert(UnitOfWork& work, const Evaluation& evaluation) const
{
    throwIfUnacceptable(validate(evaluation));
    if (findFor(work.connection(), evaluation.subject, evaluation.subjectId, evaluation.round))
        throw Error(EvaluationText::tr("This service has been rated already; a rating is not replaced."));
    const EvaluationId id = insertQuick(work, evaluation);
    work.inserted(table, id.value());
    return id;
}

EvaluationId EvaluationRepository::insertQuick(UnitOfWork& work, const Evaluation& evaluation) const
{
    const EvaluationId id(work.connection().nextId(table));
    const FollowUp followUp = needsFollowUp(evaluation.grade) ? FollowUp::Open : FollowUp::None;
    Query query(work.connection(),
        QStringLiteral("INSERT INTO evaluations (id, subject_kind, subject_id, round, evaluator, grade, tags, words, "
                       "channel, evaluated_on, called_by, "
                       "follow_up, follow_up_answer, created_at) VALUES (%1)")
            .arg(placeholders(14)));
    query.bind(id).bind(subjectCode(evaluation.subject)).bind(evaluation.subjectId).bind(evaluation.round);
    query.bind(evaluation.evaluator).bind(int(evaluation.grade)).bind(evaluation.tags.join(tagSeparator));
    query.bind(evaluation.words).bind(evaluation.channel).bind(evaluation.evaluatedOn).bind(evaluation.calledBy);
    query.bind(followUpCode(followUp)).bind(evaluation.followUpAnswer).bind(work.now()).run();
    work.changes().touch(table);
    return id;
}

void EvaluationRepository::answerFollowUp(UnitOfWork& work, EvaluationId id, const QString& answer) const
{
    const auto evaluation = find(work.connection(), id);
    if (!evaluation || evaluation->followUp != FollowUp::Open)
        throw Error(EvaluationText::tr("This rating has no follow-up that waits for an answer."));
    if (answer.trimmed().isEmpty())
        throw Error(EvaluationText::tr("Write down what was done about the complaint."));
    QJsonObject before = storedRow(work.connection(), table, id.value());
    Query(work.connection(), QStringLiteral("UPDATE evaluations SET follow_up = ?, follow_up_answer = ? WHERE id = ?"))
        .bind(followUpCode(FollowUp::Answered))
        .bind(answer.trimmed())
        .bind(id)
        .run();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    keepDifferences(before, after);
    work.updated(table, id.value(), before, after);
}
