#pragma once

#include "models/words/dictionary.h"

/// The dictionary that is kept in this table: for features whose words only they know.
[[nodiscard]] Dictionary dictionaryOf(QLatin1String table);
