#pragma once

#include "models/records/takenstep.h"
#include "models/reviews/review.h"

/// Leads a round on. 打分 sends its screened projects to review. The decision writes score and place of every project,
/// adds the chosen ones to the library and does with the others what the round says; all of it is taken back at once.
/// Throws Error, with nothing written, when there is no project, a sheet is missing, or a project has gone on
/// meanwhile.
TakenStep takeReviewStep(
    UnitOfWork& work, ReviewRoundId id, const StateTable<ReviewState>::Step& step, const QString& reason);
