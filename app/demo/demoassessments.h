#pragma once

#include "models/assessments/assessment.h"

class DemoDictionary;
class UnitOfWork;

/// Last year's assessment of the teams with its frozen result and what was asked for, and this year's self-check of the
/// stations (六有) while it is being marked.
class DemoAssessments final {
public:
    DemoAssessments(DemoDictionary& words, QDate today)
        : m_words(words)
        , m_today(today)
    {
    }

    void add(UnitOfWork& work);

private:
    [[nodiscard]] AssessmentId begin(UnitOfWork& work, Assessment assessment);
    void mark(UnitOfWork& work, AssessmentId id, int most);
    void ask(UnitOfWork& work, AssessmentId id);

    DemoDictionary& m_words;
    QDate m_today;
};
