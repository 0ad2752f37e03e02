#pragma once

#include "models/common/error.h"
#include "models/volunteers/volunteer.h"

/// What is wrong or odd about a volunteer's data; errors block saving, warnings ask for a second look. Fields are named
/// as the form and the import know them: name, idNumber, phone, sex, birthDate, organization …
[[nodiscard]] Problems validate(const Volunteer& volunteer, QDate today = QDate::currentDate());

/// Sex and birth date follow from a resident ID number; what it does not say stays.
void fillFromIdNumber(Volunteer& volunteer);
