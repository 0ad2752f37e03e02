#pragma once

#include "models/records/feature.h"

namespace Acts {
inline constexpr Act EnterHours{
    "enter_hours", QT_TRANSLATE_NOOP("Act", "Enter hours"), {Role::Administrator, Role::Entry}};
inline constexpr Act CheckHours{
    "check_hours", QT_TRANSLATE_NOOP("Act", "Check hours"), {Role::Administrator, Role::Review}};
inline constexpr Act VoidHours{
    "void_hours", QT_TRANSLATE_NOOP("Act", "Void hours"), {Role::Administrator, Role::Review}};
/// A void and the record in its place, in one act.
inline constexpr Act CorrectHours{
    "correct_hours", QT_TRANSLATE_NOOP("Act", "Correct hours"), {Role::Administrator, Role::Review}};
/// 第二人签字: under one person's day of more hours than one check allows.
inline constexpr Act SignDays{
    "sign_days", QT_TRANSLATE_NOOP("Act", "Sign long days"), {Role::Administrator, Role::Review}};
inline constexpr Act SignVeryLongDays{
    "sign_very_long_days", QT_TRANSLATE_NOOP("Act", "Sign very long days"), {Role::Administrator}};
} // namespace Acts

/// The ledger of hours.
[[nodiscard]] Feature serviceFeature();
