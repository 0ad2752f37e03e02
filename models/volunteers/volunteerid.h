#pragma once

#include "models/common/id.h"

/// A registered person. Apart from volunteer.h, so that teams and stations can name people.
using VolunteerId = Id<struct VolunteerTag>;
