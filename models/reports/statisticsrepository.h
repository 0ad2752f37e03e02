#pragma once

#include "models/figures/figurerepository.h"
#include "models/reports/officescope.h"
#include "models/reports/periodparts.h"
#include "models/reports/statistics.h"

#include <vector>

/// What the records themselves say about some days: for the ends of a period that roll-ups cannot answer.
struct ServiceDays {
    qint64 minutes = 0;
    qint64 records = 0;
    QHash<qint64, qint64> fields; ///< minutes
    QHash<qint64, qint64> teams; ///< minutes
    std::vector<qint64> volunteers; ///< who have minutes on them, each once, by id
    std::vector<qint64> present; ///< whose records touch them, each once, by id
};
struct OrderDays {
    qint64 requested = 0;
    qint64 dispatched = 0;
    qint64 accepted = 0;
    qint64 closed = 0;
    qint64 errands = 0;
    qint64 evaluated = 0;
    qint64 good = 0;
    qint64 reachedDispatch = 0; ///< of those requested on these days, as the next three
    qint64 reachedAccept = 0;
    qint64 reachedClose = 0;
    qint64 reachedEvaluation = 0;
};

struct PointDays {
    qint64 earned = 0;
    qint64 spent = 0;
};

/// In fen.
struct FundDays {
    qint64 income = 0;
    qint64 spent = 0;
};

class ServiceEdges;

/// The SQL of head figures.
class StatisticsRepository final {
public:
    /// Figures of whole months, summed over the scope's heads.
    [[nodiscard]] QHash<Figure, FigureRepository::Months> months(Connection& connection, const OfficeScope& scope,
        const QList<Figure>& figures, const PeriodParts::Months& months) const;
    [[nodiscard]] FigureRepository::Keys keys(
        Connection& connection, const OfficeScope& scope, Figure figure, const PeriodParts::Months& months) const;

    /// The teams with most minutes (id, minutes); nothing when the period or the scope is not summed as one.
    [[nodiscard]] std::optional<QList<std::pair<qint64, qint64>>> topTeams(
        Connection& connection, const OfficeScope& scope, const Period& period, int most) const;

    /// From the records of a few days, minute by minute.
    [[nodiscard]] ServiceDays service(Connection& connection, const OfficeScope& scope, const Period& days) const;
    /// Only the minutes of limited days, from the sums by day.
    [[nodiscard]] qint64 serviceMinutes(Connection& connection, const OfficeScope& scope, const Period& days) const;
    [[nodiscard]] OrderDays orders(Connection& connection, const OfficeScope& scope, const Period& days) const;
    [[nodiscard]] qint64 registered(Connection& connection, const OfficeScope& scope, const Period& days) const;
    [[nodiscard]] qint64 activities(Connection& connection, const OfficeScope& scope, const Period& days) const;

    [[nodiscard]] PointDays points(Connection& connection, const OfficeScope& scope, const Period& days) const;

    /// People with a checked record in the period: from the distinct counts where one fits, else counted.
    [[nodiscard]] qint64 activeVolunteers(
        Connection& connection, const OfficeScope& scope, const Period& period, ServiceEdges& edges) const;
    /// Distinct people by month, of whole months.
    [[nodiscard]] FigureRepository::Months activeByMonth(
        Connection& connection, const OfficeScope& scope, const PeriodParts::Months& months) const;

    /// Teams, stations, projects, circle.
    void readStanding(Connection& connection, const OfficeScope& scope, Statistics& statistics) const;
    [[nodiscard]] qint64 interns(Connection& connection, const OfficeScope& scope, const Period& period) const;
    [[nodiscard]] FundDays fund(Connection& connection, const OfficeScope& scope, const Period& period) const;
    [[nodiscard]] qint64 honors(Connection& connection, const OfficeScope& scope, const Period& period) const;

private:
    void readReach(Connection& connection, const OfficeScope& scope, const Period& days, OrderDays& sums) const;
    [[nodiscard]] qint64 activeCount(Connection& connection, const OfficeScope& scope, const QString& span) const;
    [[nodiscard]] qint64 countActive(
        Connection& connection, const OfficeScope& scope, const Period& period, ServiceEdges& edges) const;
    [[nodiscard]] bool servedOutside(
        Connection& connection, const OfficeScope& scope, const Span& span, const PeriodParts::Months& months) const;
};
