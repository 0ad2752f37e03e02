#pragma once

#include "models/common/error.h"
#include "models/database/unitofwork.h"
#include "models/evaluations/grade.h"

#include <QDate>

using EvaluationId = Id<struct EvaluationTag>;

enum class EvaluationSubject { Order, Activity, Service, Team, Station, Project };
/// 不满意 and below open a follow-up, which must be answered.
enum class FollowUp { None, Open, Answered };

/// One evaluation of a subject; an order is evaluated once per round. Never changed, except that a follow-up is
/// answered or that all of it is taken back.
struct Evaluation {
    EvaluationId id;
    EvaluationSubject subject = EvaluationSubject::Order;
    qint64 subjectId = 0;
    int round = 1; ///< from 1; what was taken back stands below 0 and counts nowhere
    QString evaluator;
    Grade grade = Grade::VerySatisfied;
    QStringList tags;
    QString words;
    QString channel; ///< how it was heard: phone, visit, app
    QDate evaluatedOn;
    AccountId calledBy; ///< who called back
    FollowUp followUp = FollowUp::None;
    QString followUpAnswer;
    QDate followUpDue; ///< the answer is due by then

    bool operator==(const Evaluation&) const = default;
};

[[nodiscard]] QString subjectCode(EvaluationSubject subject);
[[nodiscard]] EvaluationSubject evaluationSubjectFromCode(const QString& code);
/// Problems by field: "subject", "evaluatedOn".
[[nodiscard]] Problems validate(const Evaluation& evaluation);
