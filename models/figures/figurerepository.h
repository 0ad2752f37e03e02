#pragma once

#include "models/common/organisationid.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <functional>

class Connection;
class UnitOfWork;

/// What is summed by month up the tree of organizations, for the dashboard, reports and `stats`.
enum class Figure {
    ServiceMinutes, ///< checked minutes, in the month in which they were served
    ServiceRecords, ///< checked records, in the month in which they begin
    FieldMinutes, ///< minutes by service field (key)
    TeamMinutes, ///< minutes by team (key)
    OrdersRequested,
    OrdersDispatched, ///< rounds dispatched
    OrdersAccepted, ///< rounds accepted
    OrdersClosed,
    ErrandsClosed, ///< closed orders of the kind 帮办代办
    OrdersEvaluated, ///< in the month in which the order was closed
    OrdersGood, ///< evaluated 非常满意 or 满意
    OrdersReachedDispatch, ///< dispatched at present or further, in the month of the request; as the next three
    OrdersReachedAccept,
    OrdersReachedClose,
    OrdersReachedEvaluation,
    Volunteers, ///< 在册 now, by the month of registration ("" when unknown)
    Activities, ///< neither draft nor canceled, in the month in which they begin
    Households, ///< of active estates, without a month
    CoveredHouseholds, ///< those of them within the 10-minute circle, without a month
    DayMinutes, ///< checked minutes by the day on which they were served (2025-01-31 in place of the month)
    PointsEarned, ///< booked and taken back with what earned them, in the month of the entry
    PointsSpent, ///< handed out, less what was given back
    PointsByKind, ///< the same by kind of exchange (key)
};

[[nodiscard]] QString figureCode(Figure figure);
[[nodiscard]] QList<Figure> allFigures();

/// One sum's address below an organization.
struct FigureKey {
    OrganisationId organisation;
    Figure figure = Figure::ServiceMinutes;
    QString month; ///< 2025-01
    qint64 key = 0; ///< field or team, for figures that have one

    bool operator==(const FigureKey&) const = default;
    friend size_t qHash(const FigureKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.organisation, int(key.figure), key.month, key.key);
    }
};

/// Gathers what a use case adds (or takes away) and writes it once, to the organization and all above it. Bulk work
/// keeps one and writes it at the end; a single save makes one of its own.
class FigureSums final {
public:
    void add(OrganisationId organisation, Figure figure, const QString& month, qint64 amount, qint64 key = 0);
    [[nodiscard]] bool isEmpty() const { return m_sums.isEmpty(); }
    /// What is to be added to the stored figures: for the organization and all above it, some figures by year too.
    [[nodiscard]] QHash<FigureKey, qint64> rows(Connection& connection) const;
    /// Writes and empties the sums. Call before the transaction ends.
    void write(UnitOfWork& work);

private:
    QHash<FigureKey, qint64> m_sums;
};

/// Amounts by month or by key of one organization with all below it.
class FigureRepository final {
public:
    using Months = QMap<QString, qint64>;
    using Keys = QHash<qint64, qint64>;

    /// Amounts of figures without keys in the months `first` … `last` (both included, "" = open).
    [[nodiscard]] QHash<Figure, Months> months(Connection& connection, OrganisationId organisation,
        const QList<Figure>& figures, const QString& first, const QString& last) const;
    /// Amounts by key over those months.
    [[nodiscard]] Keys keys(Connection& connection, OrganisationId organisation, Figure figure, const QString& first,
        const QString& last) const;
    /// The amounts by team of a whole year (`2025`) or of all time (`all`).
    [[nodiscard]] Keys teamTotals(Connection& connection, OrganisationId organisation, const QString& span) const;
    /// The teams with most minutes in a month (`2025-01`), a whole year or all time, the first first.
    [[nodiscard]] QList<std::pair<qint64, qint64>> topTeams(
        Connection& connection, OrganisationId organisation, const QString& span, int most) const;

    /// Every stored figure.
    void forEach(Connection& connection, const std::function<void(const FigureKey&, qint64)>& take) const;
    /// Removes figures of all organizations, before they are summed anew.
    void clear(UnitOfWork& work, const QList<Figure>& figures) const;
    /// Key of all time, for figures that are summed by it.
    [[nodiscard]] static QString allTime();
    /// When an organization moves in the tree its sums leave the old ancestors and join the new ones.
    void move(UnitOfWork& work, OrganisationId organisation, const QList<OrganisationId>& from,
        const QList<OrganisationId>& to) const;
};
