#pragma once

#include "models/reports/reportcatalog.h"

/// 积分报表: earned and exchanged by month, by kind of exchange, the goods store, and whether what is in circulation is
/// covered.
[[nodiscard]] QList<ReportSection> pointsSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
/// 月度公示表, to hang up: masked names with household, earned, exchanged and what is left.
[[nodiscard]] QList<ReportSection> pointsNoticeSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
/// 商家结算单: what every merchant handed out in the period and is paid for it.
[[nodiscard]] QList<ReportSection> settlementSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
/// 积分对账单: the entries of the request's volunteer with the balance behind each; without one, everybody's balance.
[[nodiscard]] QList<ReportSection> pointsStatementSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
/// The four of them in the catalog.
[[nodiscard]] QList<ReportKind> pointReports();
