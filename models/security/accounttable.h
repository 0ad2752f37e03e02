#pragma once

#include "models/records/table.h"
#include "models/security/account.h"

extern template class Table<Account>;

[[nodiscard]] const Table<Account>& accountTable();
