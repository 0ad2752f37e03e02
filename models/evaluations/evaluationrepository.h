#pragma once

#include "models/evaluations/evaluationtable.h"
#include "models/evaluations/satisfaction.h"
#include "models/organisation/settingsrepository.h"
#include "models/records/recordrepository.h"

namespace SettingKey {
inline const Setting<int> followUpDays(
    QStringLiteral("follow_up_days"), 5); ///< working days within which a bad evaluation is answered
} // namespace SettingKey

/// Evaluations of every kind of subject.
class EvaluationRepository final : public RecordRepository<Evaluation> {
public:
    EvaluationRepository()
        : RecordRepository(evaluationTable())
    {
    }

    [[nodiscard]] std::optional<Evaluation> findFor(
        Connection& connection, EvaluationSubject subject, qint64 subjectId, int round) const;
    /// All evaluations of one subject that count, the newest round first.
    [[nodiscard]] QList<Evaluation> allFor(Connection& connection, EvaluationSubject subject, qint64 subjectId) const;
    /// Evaluations whose follow-up waits for an answer, the oldest first.
    [[nodiscard]] QList<Evaluation> openFollowUps(Connection& connection) const;

    /// Writes an evaluation; opens a follow-up with its deadline for 不满意 and below. Throws Error when this round is
    /// evaluated already.
    EvaluationId insert(UnitOfWork& work, const Evaluation& evaluation) const;
    /// Bulk: nothing checked, no row noted; the table counts as touched.
    EvaluationId insertQuick(UnitOfWork& work, const Evaluation& evaluation) const;
    /// Throws Error when there is no open follow-up or no answer.
    void answerFollowUp(UnitOfWork& work, EvaluationId id, const QString& answer) const;
    /// The follow-up waits again. Throws Error when it holds another answer by now.
    void takeAnswerBack(UnitOfWork& work, EvaluationId id, const QString& answer) const;
    /// An evaluation that was entered by mistake: it stays, and counts nowhere; the round can be evaluated again.
    void takeBack(UnitOfWork& work, EvaluationId id) const;
};
