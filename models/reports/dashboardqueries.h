#pragma once

#include "models/reports/dashboardfigures.h"
#include "models/reports/officescope.h"

class QDateTime;

/// The SQL of what the dashboard shows beside the head figures.
class DashboardQueries final {
public:
    /// Names of service fields or teams by id.
    [[nodiscard]] QHash<qint64, QString> fieldNames(Connection& connection) const;
    [[nodiscard]] QHash<qint64, QString> teamNames(Connection& connection, const QList<qint64>& ids) const;
    /// Orders of the scope in this state.
    [[nodiscard]] qint64 ordersInState(Connection& connection, const OfficeScope& scope, const QString& state) const;
    /// Of what the clock of ten working days runs for: the day since which the oldest one waits; none without.
    [[nodiscard]] QDate oldest(Connection& connection, const OfficeScope& scope, TodoKind kind) const;
    [[nodiscard]] Todo todo(
        Connection& connection, const OfficeScope& scope, TodoKind kind, const QDateTime& now) const;
};
