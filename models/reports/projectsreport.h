#pragma once

#include "models/projects/projectid.h"
#include "models/reports/reportcatalog.h"

class Vault;

/// 项目库: the projects with activities, hours, volunteers, people served, budget and spending of the period; by
/// category too.
[[nodiscard]] QList<ReportSection> projectsSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
/// 活动: the activities that begin in the period: people, no-shows, hours; by field too.
[[nodiscard]] QList<ReportSection> activitiesSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);

/// What a project has come to: checked hours of its activities.
struct ProjectService {
    int activities = 0; ///< neither drafts nor canceled
    int volunteers = 0; ///< people with a checked record
    Minutes minutes;
};
[[nodiscard]] ProjectService projectService(Connection& connection, ProjectId project, const Period& period = {});

/// 项目卡: what is known of one project, its reviews and its activities.
[[nodiscard]] Report projectCard(Connection& connection, ProjectId project, const QString& printedBy);
