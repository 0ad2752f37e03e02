#pragma once

#include "models/reports/reportcatalog.h"

/// 培训与实习: courses of the period, credentials and licences of today, interns by university.
[[nodiscard]] QList<ReportSection> trainingSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
/// 督导+持证社工+一线社工+志愿者: how many, and who could rise next. By default a volunteer rises with 100 hours of
/// service, 24 of training and a course that was passed; to licensed social workers with a registered licence; to
/// supervisors three years after the certificate of 社会工作师, with an intern who finished.
[[nodiscard]] QList<ReportSection> ladderSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
