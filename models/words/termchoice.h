#pragma once

#include "models/records/recordsource.h"
#include "models/words/dictionary.h"

/// A dictionary's words as a filter of a list; the values are the words' ids.
[[nodiscard]] FilterChoice termChoice(
    Connection& connection, const QString& key, const QString& title, Dictionary dictionary);
