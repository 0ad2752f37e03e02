#pragma once

#include "models/reports/reportcatalog.h"

/// 年度记录情况: what was recorded, voided, corrected, objected to, supplemented and checked on the spot in the period,
/// and how many working days records took; for the office, by organization, and each spot check.
[[nodiscard]] QList<ReportSection> statementSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
