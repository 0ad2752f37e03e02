#pragma once

#include "models/reports/reportcatalog.h"

/// 台账体检: the clean rate of each month, findings of the period by rule, organization, team and clerk with what
/// became of them, and those that still wait (spec 7 §3).
[[nodiscard]] QList<ReportSection> healthSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
