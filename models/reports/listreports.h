#pragma once

#include "models/reports/reportcatalog.h"

// The long lists: their rows are read while they are written, so that any number of them fits.

/// 花名册: everybody who is neither canceled nor merged, by name; ID and phone numbers masked and birth dates as age
/// unless clear ones are asked for.
[[nodiscard]] ReportSection rosterSection(Connection& connection, const Vault& vault, const ReportRequest& request);
/// 时长: checked records with the minutes that fall in the period, in order of time. Their sum is that of `stats`.
[[nodiscard]] ReportSection hoursSection(Connection& connection, const Vault& vault, const ReportRequest& request);
/// 订单台账: orders received in the period, in order of time; phone numbers masked unless clear ones are asked
/// for.
[[nodiscard]] ReportSection ordersSection(Connection& connection, const Vault& vault, const ReportRequest& request);
/// 公示名单: nominees on public notice, with the public mask (3****************4, 张*) for everybody.
[[nodiscard]] ReportSection noticeSection(Connection& connection, const Vault& vault, const ReportRequest& request);
