#pragma once

#include "models/assessments/assessmentsteps.h"
#include "models/teams/teamid.h"
#include "tests/support/ledgeroffice.h"

/// An office with two teams of people with hours, and an assessment of them that two evaluators mark.
class AssessmentOffice final {
public:
    AssessmentOffice();

    [[nodiscard]] Connection& reader() { return ledger.reader(); }
    [[nodiscard]] Assessment stored();
    TakenStep take(AssessmentState to, const QString& reason = {});
    void back(const TakenStep& step) { ledger.office.run(step.back); }
    void change(const std::function<void(Assessment&)>& edit);
    QList<AssessedId> enter(const QList<qint64>& some);
    void mark(int subject, const QString& evaluator, const QString& marks, bool stepsBack = false);

    LedgerOffice ledger;
    AssessmentId assessment;
    QList<AssessedId> subjects; ///< team, then other team

    static inline const QStringList evaluators{QStringLiteral("李老师"), QStringLiteral("王主任")};
};
