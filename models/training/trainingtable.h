#pragma once

#include "models/records/table.h"
#include "models/training/enrolment.h"
#include "models/training/licence.h"

extern template class Table<Course>;
extern template class Table<CourseSession>;
extern template class Table<Enrolment>;
extern template class Table<Credential>;
extern template class Table<Licence>;

[[nodiscard]] const Table<Course>& courseTable();
[[nodiscard]] const Table<CourseSession>& courseSessionTable();
[[nodiscard]] const Table<Enrolment>& enrolmentTable();
[[nodiscard]] const Table<Credential>& credentialTable();
[[nodiscard]] const Table<Licence>& licenceTable();
