#pragma once

#include "models/reviews/review.h"

class Connection;

/// A project in a round with what the judges gave it.
struct ReviewedProject {
    ReviewCandidate candidate;
    QString code;
    QString name;
    QString organisation;
    QString team;
    QList<ReviewSheet> sheets; ///< by judge, in the round's order; one without an id was not written yet
    JudgedScore score;
    std::optional<int> hundredths;
    int place = 0; ///< 0: no score yet
    bool isChosen = false; ///< would be, before the decision

    /// A judge has neither given all marks nor stepped back.
    [[nodiscard]] bool isMissing(const QList<Criterion>& criteria, qsizetype judge) const;
};

/// How a round stands: the one source of what screen, paper and decision say.
struct ReviewStanding {
    ReviewRound round;
    QList<Criterion> criteria;
    QStringList judges;
    QList<ReviewedProject> projects; ///< as they are presented

    [[nodiscard]] int sheetsWanted() const { return int(projects.size() * judges.size()); }
    [[nodiscard]] int sheetsMissing() const;
    /// Rows of `projects`, the best first; those without a score last.
    [[nodiscard]] QList<qsizetype> ranked() const;
};

/// Throws Error when there is no such round. After the decision, score, place and choice are those that it wrote.
[[nodiscard]] ReviewStanding reviewStanding(Connection& connection, ReviewRoundId round);
