#pragma once

#include "models/volunteers/volunteer.h"
#include "ui/common/detailcontent.h"

class Connection;

/// What the detail panel says about a volunteer; numbers masked.
[[nodiscard]] DetailContent volunteerDetail(Connection& connection, const Volunteer& volunteer, QDate today);
