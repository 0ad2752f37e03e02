#include "models/assessments/assessmentrepository.h"
#include "models/assessments/assessmentsfeature.h"
#include "models/assessments/assessmentsteps.h"
#include "models/teams/teamrepository.h"
#include "tests/support/actsuite.h"

/// One by figures alone, which is being scored.
void ActSuite::addAssessment(UnitOfWork& work)
{
    Team team;
    team.code = QStringLiteral("T800");
    team.name = QStringLiteral("考评队");
    team.organisation = root;
    Assessment assessment;
    assessment.name = QStringLiteral("考评");
    assessment.organisation = root;
    assessment.firstDay = QDate(2025, 1, 1);
    assessment.lastDay = QDate(2025, 12, 31);
    assessment.figures = QStringLiteral("服务时长 100");
    assessment.state = AssessmentState::Scoring;
    m_assessment = AssessmentRepository().insert(work, assessment);
    const qint64 one = TeamRepository(m_office.vault()).insert(work, team).value();
    (void)AssessedRepository().enter(work, m_assessment, {one});
}

ActSuite::Writing ActSuite::assessmentActs()
{
    return {
        {Acts::Assess,
            [this](UnitOfWork& work) {
                Assessment assessment = AssessmentRepository().require(work.connection(), m_assessment);
                assessment.id = {};
                assessment.name = QStringLiteral("考评%1").arg(m_count);
                (void)AssessmentRepository().insert(work, assessment);
            }},
        {Acts::DecideAssessments,
            [this](UnitOfWork& work) { (void)takeAssessmentStep(work, m_assessment, AssessmentState::Decided, {}); }},
    };
}
