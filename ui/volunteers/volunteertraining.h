#pragma once

#include "models/training/licence.h"
#include "ui/common/detailcontent.h"

class Connection;

/// The cycle of a licence: registration, what is due when, training so far; its standing goes into the badges.
[[nodiscard]] DetailTab licenceTab(
    Connection& connection, const Licence& licence, QDate today, QList<DetailBadge>& badges);
/// A person's licence, credentials and courses.
[[nodiscard]] DetailTab trainingTab(
    Connection& connection, VolunteerId volunteer, QDate today, QList<DetailBadge>& badges);
