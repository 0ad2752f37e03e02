#pragma once

#include "models/reports/reportcatalog.h"

/// 收据凭证登记簿 for the office itself: every receipt and voucher by its number, the reversed ones too, and
/// 捐赠芳名录: who gave how much, as the donors wish to be named.
[[nodiscard]] QList<ReportSection> fundRegisterSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
[[nodiscard]] QList<ReportKind> fundRegisterReports();
