#pragma once

#include "models/records/table.h"
#include "models/security/detailfield.h"
#include "models/volunteers/volunteer.h"

extern template class Table<Volunteer>;

namespace VolunteerDetails {
inline constexpr DetailColumns birthDate{
    "volunteers", "birth_date", "birth_date_sealed", QT_TRANSLATE_NOOP("Column", "Birth date")};
inline constexpr DetailColumns address{
    "volunteers", "address", "address_sealed", QT_TRANSLATE_NOOP("Column", "Address")};
} // namespace VolunteerDetails

[[nodiscard]] const Table<Volunteer>& volunteerTable();
