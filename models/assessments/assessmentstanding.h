#pragma once

#include "models/assessments/assessment.h"

class Connection;

/// A subject with what the evaluators gave it and what the program fills in.
struct AssessedStanding {
    Assessed assessed;
    QString code;
    QString name;
    QString organisation;
    QList<AssessmentSheet> sheets; ///< by evaluator, in the assessment's order; one without an id was not written yet
    JudgedScore marks; ///< of people, with the number of sheets that count
    QList<std::optional<qint64>> figures; ///< by figure criterion; none: unknown, and out of the weights
    std::optional<int> hundredths;
    int sheetCount = 0;
    int place = 0; ///< 0: no score yet

    /// An evaluator has neither given all marks nor stepped back.
    [[nodiscard]] bool isMissing(const QList<Criterion>& criteria, qsizetype evaluator) const;
};

/// How an assessment stands: the one source of what screen, paper and decision say.
struct AssessmentStanding {
    Assessment assessment;
    QList<Criterion> criteria;
    QStringList evaluators;
    QList<FigureCriterion> figures;
    QList<AssessedStanding> subjects;

    [[nodiscard]] int sheetsWanted() const { return criteria.isEmpty() ? 0 : int(subjects.size() * evaluators.size()); }
    [[nodiscard]] int sheetsMissing() const;
    /// Rows of `subjects`, the best first; those without a score last.
    [[nodiscard]] QList<qsizetype> ranked() const;
};

/// Throws Error when there is no such assessment. After the decision, score, place and figures are those that it wrote.
///
/// Score = (weight of the marks × their mean + Σ weight × share of each figure) ÷ the weights of what is known. A share
/// between 0 and 1 counts as it is; of an amount it is the amount ÷ the largest one among the subjects.
[[nodiscard]] AssessmentStanding assessmentStanding(Connection& connection, AssessmentId id);

/// "7500 1230 –"
[[nodiscard]] QString figuresText(const QList<std::optional<qint64>>& figures);
[[nodiscard]] QList<std::optional<qint64>> figuresFrom(const QString& text, qsizetype count);
