#pragma once

#include "models/records/recordrepository.h"
#include "models/reviews/reviewtable.h"

/// Rounds. Criteria stand still and judges with sheets stay, once somebody has given marks.
class ReviewRoundRepository final : public RecordRepository<ReviewRound> {
public:
    ReviewRoundRepository()
        : RecordRepository(reviewRoundTable())
    {
    }
    /// Throws Error when the round is over, or marks were given by what would go.
    void update(UnitOfWork& work, const ReviewRound& round) const;
    /// Rounds that projects can still enter, the latest first.
    [[nodiscard]] QList<ReviewRound> open(Connection& connection) const;
};

class ReviewCandidateRepository final : public RecordRepository<ReviewCandidate> {
public:
    ReviewCandidateRepository()
        : RecordRepository(reviewCandidateTable())
    {
    }
    /// Those in the round, in the order in which they are presented.
    [[nodiscard]] QList<ReviewCandidate> ofRound(Connection& connection, ReviewRoundId round) const;
    /// Where the project was or is under review, the latest round first.
    [[nodiscard]] QList<ReviewCandidate> ofProject(Connection& connection, ProjectId project) const;
    /// Enters the projects, those that were taken out again. Returns those that are new in the round. Throws Error,
    /// with nothing written, when the round is over or a project is neither screened nor under review.
    [[nodiscard]] QList<ReviewCandidateId> enter(
        UnitOfWork& work, ReviewRoundId round, const QList<ProjectId>& projects) const;
    /// Throws Error when the round is over.
    void takeOut(UnitOfWork& work, const QList<ReviewCandidateId>& candidates) const;
};

class ReviewSheetRepository final : public RecordRepository<ReviewSheet> {
public:
    ReviewSheetRepository()
        : RecordRepository(reviewSheetTable())
    {
    }
    [[nodiscard]] QList<ReviewSheet> ofRound(Connection& connection, ReviewRoundId round) const;
    /// Writes the sheets that differ from what is stored, new ones too. Throws Error, with nothing written, when the
    /// round is not being scored, a judge is none of the round's, or a mark is above its most points.
    void store(UnitOfWork& work, ReviewRoundId round, const QList<ReviewSheet>& sheets) const;
};
