#pragma once

#include "models/records/table.h"
#include "models/words/dictionary.h"

extern template class Table<Term>;

[[nodiscard]] const Table<Term>& termTable(Dictionary dictionary);
