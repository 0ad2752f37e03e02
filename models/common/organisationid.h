#pragma once

#include "models/common/id.h"

/// Whose a record is: every record belongs to an organization, so that all folders know its id.
using OrganisationId = Id<struct OrganisationTag>;
