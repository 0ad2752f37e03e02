#pragma once

#include "models/reports/reportcatalog.h"
#include "models/reports/statistics.h"

/// 月报: key figures beside the period before and last year's, hours and orders by month, by field, community, team
/// and need, with charts. Serves any period.
[[nodiscard]] Report monthlyReport(Connection& connection, const ReportRequest& request);
/// The head figures one below the other: title, unit, this period; over a limited period also the one before, last
/// year's, and the changes.
[[nodiscard]] ReportSection keyFigureSection(Connection& connection, const StatisticsQuery& query);
