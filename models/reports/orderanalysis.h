#pragma once

#include "models/reports/reportcatalog.h"

class OfficeScope;

/// How long the orders of one need took, from the request to the first dispatch and to the end of the first service.
/// Whole minutes; none where no order tells it. Percentiles by nearest rank.
struct OrderTimes {
    qint64 need = 0; ///< 0: none is named
    QString name;
    qint64 orders = 0; ///< requested in the period
    qint64 answered = 0; ///< were dispatched
    qint64 done = 0; ///< were served
    std::optional<qint64> medianResponse;
    std::optional<qint64> slowResponse; ///< 90 % were not slower
    std::optional<qint64> medianCompletion;
    std::optional<qint64> slowCompletion;
    qint64 due = 0; ///< with a deadline for response that has passed or was met
    qint64 late = 0; ///< of them dispatched after it, or not yet

    bool operator==(const OrderTimes&) const = default;
};

/// Orders requested in one hour of the day.
struct DemandCell {
    qint64 need = 0;
    qint64 organisation = 0;
    int hour = 0; ///< 0…23
    qint64 orders = 0;

    bool operator==(const DemandCell&) const = default;
};

/// What is asked for beside who could do it.
struct SupplyLine {
    qint64 need = 0;
    QString name;
    qint64 orders = 0; ///< requested in the period
    qint64 unserved = 0; ///< of them neither dispatched nor withdrawn by who asked
    qint64 teams = 0; ///< active ones whose name or field suits
    qint64 members = 0; ///< registered people in them
    qint64 skilled = 0; ///< registered people with a skill that suits
    enum class Advice { Enough, Train, Recruit };
    Advice advice = Advice::Enough;

    bool operator==(const SupplyLine&) const = default;
};
[[nodiscard]] QString adviceText(const SupplyLine& line); ///< translated

/// Somebody who asked at least three times.
struct RepeatRequester {
    QString name;
    QString community;
    qint64 orders = 0;
    QString last; ///< local moment of the latest request
    qint64 bad = 0; ///< evaluations 不满意 and below

    bool operator==(const RepeatRequester&) const = default;
};

/// The line of all orders first (id -1), then by need, most orders first.
[[nodiscard]] QList<OrderTimes> orderTimes(
    Connection& connection, const OfficeScope& scope, const Period& period, const QDateTime& now);
[[nodiscard]] QList<DemandCell> demandByHour(Connection& connection, const OfficeScope& scope, const Period& period);
/// Where it is shortest first.
[[nodiscard]] QList<SupplyLine> supplyAndDemand(Connection& connection, const OfficeScope& scope, const Period& period);
[[nodiscard]] QList<RepeatRequester> repeatRequesters(
    Connection& connection, const OfficeScope& scope, const Period& period);
/// The value that `percent` of the sorted ones do not exceed; none without any.
[[nodiscard]] std::optional<qint64> percentile(QList<qint64> values, int percent);

/// The report “analysis”: satisfaction, funnel, times, demand by hour, supply, repeat requesters, with native charts.
[[nodiscard]] QList<ReportSection> analysisSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
