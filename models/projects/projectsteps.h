#pragma once

#include "models/projects/project.h"
#include "models/projects/projectid.h"
#include "models/records/takenstep.h"

/// Leads a project on. 结项: the reason are the results, which the project keeps beside what stands there already.
TakenStep takeProjectStep(
    UnitOfWork& work, ProjectId id, const StateTable<ProjectState>::Step& step, const QString& reason);
