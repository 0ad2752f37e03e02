#pragma once

#include "models/projects/project.h"
#include "models/reviews/review.h"

class DemoDictionary;
class UnitOfWork;

/// The review by which the projects of the library came into it: sheets of five judges whose mean is each project's
/// score.
class DemoReviews final {
public:
    DemoReviews(DemoDictionary& words, QDate today)
        : m_words(words)
        , m_today(today)
    {
    }

    void add(UnitOfWork& work);

private:
    void addSheets(UnitOfWork& work, const ReviewRound& round, const ReviewCandidate& candidate);

    DemoDictionary& m_words;
    QDate m_today;
};
