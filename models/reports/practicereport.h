#pragma once

#include "models/reports/reportcatalog.h"

/// 实习基地 card: interns, hours of practice, finished and grades by university, by year of the first day, and by both.
/// Who applied or ended early does not count. Their sums are those of `stats`.
[[nodiscard]] QList<ReportSection> practiceSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
