#pragma once

#include "models/assessments/assessment.h"
#include "models/records/takenstep.h"

/// Leads an assessment on. The decision freezes figures, score, rank and number of sheets of every subject; it is taken
/// back as a whole. Throws Error, with nothing written, when there is no subject, or one that nobody has marked.
TakenStep takeAssessmentStep(
    UnitOfWork& work, AssessmentId id, const StateTable<AssessmentState>::Step& step, const QString& reason);
