#pragma once

#include "models/common/act.h"

namespace Acts {
inline constexpr Act SetPointRules{
    "set_point_rules", QT_TRANSLATE_NOOP("Act", "Set the rules of points"), {Role::Administrator}};
inline constexpr Act BookPoints{
    "book_points", QT_TRANSLATE_NOOP("Act", "Book points"), {Role::Administrator, Role::Review, Role::Finance}};
inline constexpr Act GrantPoints{
    "grant_points", QT_TRANSLATE_NOOP("Act", "Grant and correct points by hand"), {Role::Administrator, Role::Review}};
inline constexpr Act ExchangePoints{"exchange_points", QT_TRANSLATE_NOOP("Act", "Exchange points at the desk"),
    {Role::Administrator, Role::Entry, Role::Finance}};
inline constexpr Act KeepGoods{"keep_goods", QT_TRANSLATE_NOOP("Act", "Keep the catalog and the goods store"),
    {Role::Administrator, Role::Entry, Role::Finance}};
} // namespace Acts
