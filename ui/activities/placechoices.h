#pragma once

#include "ui/common/choicefield.h"

class Office;

/// Entries for the choices of this folder's forms, by name.
[[nodiscard]] QList<ChoiceField::Choice> stationChoices(Office& office);
[[nodiscard]] QList<ChoiceField::Choice> projectChoices(Office& office);
[[nodiscard]] QList<ChoiceField::Choice> teamChoices(Office& office);
/// Words in use; a retired one only when it is `kept`.
[[nodiscard]] QList<ChoiceField::Choice> fieldChoices(Office& office, qint64 kept = 0);
