#pragma once

#include "models/projects/project.h"
#include "models/reviews/reviewsteps.h"
#include "tests/support/testoffice.h"

/// An office with screened projects and a round that three judges mark by two criteria.
class ReviewOffice final {
public:
    explicit ReviewOffice(int projectCount = 4);

    [[nodiscard]] Connection& reader() { return office.reader(); }
    [[nodiscard]] ReviewRound stored();
    /// Leads the round to the state, as a clerk does.
    TakenStep take(ReviewState to, const QString& reason = {});
    void back(const TakenStep& step);
    void change(const std::function<void(ReviewRound&)>& edit);
    QList<ReviewCandidateId> enter(const QList<ProjectId>& some);
    /// Marks for the n-th project of the round, by the judge.
    void mark(int project, const QString& judge, const QString& marks, bool stepsBack = false);
    /// All judges give the n-th project these points of 100: "60 40" at most.
    void markAll(const QStringList& marksByProject);
    [[nodiscard]] Project project(int index);
    void lead(int index, ProjectState to, const QString& reason = {});

    TestOffice office;
    ReviewRoundId round;
    QList<ProjectId> projects;
    QList<ReviewCandidateId> candidates;

    static inline const QStringList judges{QStringLiteral("李老师"), QStringLiteral("王主任"), QStringLiteral("张工")};
};
