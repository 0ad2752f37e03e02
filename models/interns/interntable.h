#pragma once

#include "models/interns/internentry.h"
#include "models/records/table.h"

extern template class Table<Intern>;
extern template class Table<InternEntry>;

[[nodiscard]] const Table<Intern>& internTable();
[[nodiscard]] const Table<InternEntry>& internEntryTable();
