#pragma once

#include "models/common/personalfield.h"
#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EditVolunteers{
    "edit_volunteers", QT_TRANSLATE_NOOP("Act", "Change volunteers"), {Role::Administrator, Role::Entry}};
/// Their state.
inline constexpr Act ReviewVolunteers{"review_volunteers", QT_TRANSLATE_NOOP("Act", "Change the state of volunteers"),
    {Role::Administrator, Role::Review}};
} // namespace Acts

namespace PersonalFields {
inline constexpr PersonalField volunteerIdNumber{
    "volunteers", "id_number_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "ID number")};
inline constexpr PersonalField volunteerPhone{
    "volunteers", "phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone")};
inline constexpr PersonalField volunteerBirthDate{
    "volunteers", "birth_date", QT_TRANSLATE_NOOP("PersonalNumber", "Birth date"), false, "birth_date_sealed"};
inline constexpr PersonalField emergencyPhone{
    "volunteers", "contact_phone_sealed", QT_TRANSLATE_NOOP("PersonalNumber", "Phone of the contact")};
} // namespace PersonalFields

[[nodiscard]] Feature volunteersFeature();
