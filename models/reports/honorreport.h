#pragma once

#include "models/reports/reportcatalog.h"

/// Honors of this office by title and year: people, teams and the like, revoked ones; and those of other bodies apart.
/// The granted ones of the first table add up to the honors of `stats`.
[[nodiscard]] QList<ReportSection> honorSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
[[nodiscard]] ReportKind honorReport();
