#pragma once

#include "models/reports/reportcatalog.h"

/// 基金收支公示: what each account began with, took in, spent and has left, of which restricted, the closing in words;
/// income and spending line by line with names as the public may read them; by month and by purpose.
[[nodiscard]] QList<ReportSection> fundSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
[[nodiscard]] QList<ReportKind> fundReports();
