#pragma once

#include "models/evaluations/satisfaction.h"
#include "models/reports/reportcatalog.h"

class OfficeScope;

/// What 好评度 is told by. Orders count in the month of their closing, each round by itself; stations are told by their
/// visits.
enum class SatisfactionBy { Month, Organisation, Need, Team, Station };

struct SatisfactionLine {
    qint64 id = 0; ///< organization, need, team, station; 202503 for March 2025; 0: none is named
    QString name; ///< "" when none is named
    Satisfaction sum;

    bool operator==(const SatisfactionLine&) const = default;
};

/// Months in order, else the one with most closed first.
[[nodiscard]] QList<SatisfactionLine> satisfactionBy(
    Connection& connection, const OfficeScope& scope, const Period& period, SatisfactionBy by);
[[nodiscard]] QString satisfactionTitle(SatisfactionBy by); ///< translated: Satisfaction by need
[[nodiscard]] QString satisfactionHeading(SatisfactionBy by); ///< translated: Need
[[nodiscard]] QString unnamedTitle(SatisfactionBy by); ///< translated: of the line without a name
[[nodiscard]] QList<SatisfactionBy> allSatisfactionBy();

/// 好评度 with its coverage by month, organization, need, team and station.
[[nodiscard]] QList<ReportSection> satisfactionSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
