#pragma once

#include "models/reports/reportcatalog.h"
#include "models/teams/teamid.h"

/// 服务菜单: what the active teams offer, when, where and how it is ordered, for notice boards; teams without a menu
/// are left out.
[[nodiscard]] QList<ReportSection> serviceMenuSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
/// The sheet of one team, to hang up. Throws Error when it has no menu.
[[nodiscard]] Report serviceMenuOf(Connection& connection, const Vault& vault, TeamId team);
/// The needs of a menu in words.
[[nodiscard]] QStringList menuNeedNames(Connection& connection, const QString& ids);
