#pragma once

#include "models/reports/reportcatalog.h"

/// 证明登记册与校验根: the register of certificates issued in the period, names as the public may read them, and the
/// roots made in it, which prove certificates and hours.
[[nodiscard]] QList<ReportSection> certificatesSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
/// The newest root of the month that a report is about, to be published with it; none for other periods.
[[nodiscard]] QStringList rootNotes(Connection& connection, const Period& period);
[[nodiscard]] QList<ReportKind> certificateReports();
