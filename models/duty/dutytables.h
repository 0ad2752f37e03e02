#pragma once

#include "models/duty/dutyroster.h"
#include "models/records/table.h"

extern template class Table<DutyTemplate>;
extern template class Table<DutyMember>;
extern template class Table<DutyWish>;
extern template class Table<DutyRoster>;
extern template class Table<Duty>;
extern template class Table<DutySwap>;
extern template class Table<DutyHandover>;

[[nodiscard]] const Table<DutyTemplate>& dutyTemplateTable();
[[nodiscard]] const Table<DutyMember>& dutyMemberTable();
[[nodiscard]] const Table<DutyWish>& dutyWishTable();
[[nodiscard]] const Table<DutyRoster>& dutyRosterTable();
[[nodiscard]] const Table<Duty>& dutyTable();
[[nodiscard]] const Table<DutySwap>& dutySwapTable();
[[nodiscard]] const Table<DutyHandover>& dutyHandoverTable();
