#pragma once

#include "models/reports/reportcatalog.h"

/// 值班: duties by station and by month (wanted, manned, attended, absent, hours) with visits and how many of those
/// handed on were settled in time; and the table of turns of the twelve months that end with the period.
[[nodiscard]] QList<ReportSection> dutySections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
