#pragma once

#include "models/service/servicesums.h"

#include <functional>

class Connection;

/// The tables of sums beside the hours ledger: service_months, volunteer_months, active_counts and the totals that
/// volunteers and teams carry.
class RollupRepository final {
public:
    struct PersonTotal {
        qint64 minutes = 0;
        int star = 0;

        bool operator==(const PersonTotal&) const = default;
    };

    /// All checked records, one volunteer after the other.
    void forEachLine(Connection& connection, const std::function<void(const ServiceLine&)>& visit) const;

    [[nodiscard]] QHash<FieldMonth, ServiceSum> fieldMonths(Connection& connection) const;
    /// From the checked records themselves.
    [[nodiscard]] MinutesByDay dayMinutes(Connection& connection) const;
    [[nodiscard]] PersonMonths personMonths(Connection& connection, qint64 volunteer) const;
    void forEachPerson(
        Connection& connection, const std::function<void(qint64 volunteer, const PersonMonths&)>& visit) const;
    [[nodiscard]] qint64 personMonthCount(Connection& connection) const;
    [[nodiscard]] ActiveCounts activeCounts(Connection& connection) const;
    [[nodiscard]] QHash<qint64, PersonTotal> personTotals(Connection& connection) const; ///< those that are not zero
    [[nodiscard]] QHash<qint64, qint64> teamTotals(Connection& connection) const; ///< those that are not zero

    /// Checked minutes of these organizations (empty = all) in the months that the period touches.
    [[nodiscard]] Minutes minutesIn(
        Connection& connection, const QList<qint64>& organisations, const Period& period) const;

    void addFieldMonths(Connection& connection, const QHash<FieldMonth, ServiceSum>& sums) const;
    void addPersonMonths(Connection& connection, qint64 volunteer, const PersonMonths& sums) const;
    void addActive(Connection& connection, const ActiveCounts& counts) const;
    void addTeamMinutes(Connection& connection, const QHash<qint64, qint64>& minutes) const;
    void storePersonTotal(Connection& connection, qint64 volunteer, const PersonTotal& total) const;
    /// Sums that came to nothing are no rows; looked for among these.
    void dropZeros(
        Connection& connection, const QHash<FieldMonth, ServiceSum>& months, const ActiveCounts& active) const;
    void dropZeros(Connection& connection, qint64 volunteer) const;
    void dropActive(Connection& connection) const;
    void clear(Connection& connection) const;
};
