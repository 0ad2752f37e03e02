#pragma once

#include "models/common/dates.h"
#include "models/organisation/organisation.h"

#include <QList>

#include <optional>

class Connection;
class OfficeScope;
class ServiceEdges;

/// One month of the statistics; a month that the period cuts holds only the days inside it.
struct StatisticsMonth {
    QString month; ///< 2025-01
    qint64 serviceMinutes = 0;
    qint64 activeVolunteers = 0;
    qint64 ordersRequested = 0;
    qint64 ordersClosed = 0;
    qint64 evaluated = 0;
    qint64 good = 0;

    bool operator==(const StatisticsMonth&) const = default;
};

/// Every head figure of an organization with all below it, over a period. The one source of screen, reports and
/// `stats`. Standing figures (volunteers, teams, stations, projects, circle) are those of now; the others fall in the
/// period.
struct Statistics {
    qint64 volunteers = 0; ///< 在册
    qint64 newVolunteers = 0; ///< 在册 and registered in the period
    qint64 activeVolunteers = 0; ///< with a checked record in the period
    qint64 teams = 0; ///< 活动
    qint64 stations = 0; ///< 开放
    qint64 projects = 0; ///< neither 退回 nor 淘汰
    qint64 brandProjects = 0; ///< 特色项目 among them
    qint64 activities = 0; ///< begun in the period, neither 草稿 nor 取消
    qint64 serviceMinutes = 0;
    qint64 serviceRecords = 0; ///< begun in the period
    qint64 orders = 0; ///< 点单 in the period
    qint64 ordersDispatched = 0;
    qint64 ordersAccepted = 0;
    qint64 ordersClosed = 0;
    qint64 errandsClosed = 0; ///< 帮办代办 among them
    qint64 evaluated = 0;
    qint64 good = 0; ///< 非常满意 or 满意
    qint64 reachedDispatch = 0; ///< of the orders requested in the period: dispatched now or further
    qint64 reachedAccept = 0;
    qint64 reachedClose = 0;
    qint64 reachedEvaluation = 0;
    qint64 honors = 0; ///< granted in the period; an award without a day falls on its batch's, else on its year's last
    qint64 interns = 0; ///< whose practice began in the period, neither 申请 nor 终止
    qint64 pointsEarned = 0; ///< booked in the period, by the day of what earned them
    qint64 fundIncome = 0; ///< in fen, booked in the period
    qint64 fundSpent = 0;
    qint64 pointsSpent = 0; ///< exchanged, less what was given back
    qint64 households = 0;
    qint64 coveredHouseholds = 0; ///< with an open station at most ten minutes away
    QList<StatisticsMonth> months;

    /// 好评度; nothing while nothing is evaluated.
    [[nodiscard]] std::optional<double> satisfaction() const;
    [[nodiscard]] std::optional<double> evaluationCoverage() const; ///< evaluated / closed
    [[nodiscard]] std::optional<double> circleCoverage() const; ///< covered / all households
    [[nodiscard]] std::optional<double> activeShare() const; ///< active / registered

    bool operator==(const Statistics&) const = default;
};

struct StatisticsQuery {
    Period period;
    OrganisationId organisation; ///< none = the whole office
};

/// Reads roll-ups where the period consists of whole months; the days that stick out are read from the records.
[[nodiscard]] Statistics statisticsOf(Connection& connection, const StatisticsQuery& query);
/// The same for whoever asks for other figures of the same office and period as well.
[[nodiscard]] Statistics statisticsOf(
    Connection& connection, const OfficeScope& scope, const Period& period, ServiceEdges& edges);
/// The checked minutes alone, for comparing periods at a glance.
[[nodiscard]] qint64 serviceMinutesOf(Connection& connection, const OfficeScope& scope, const Period& period);

/// The change of a figure against another period; nothing when there was nothing to compare with.
[[nodiscard]] std::optional<double> relativeChange(qint64 now, qint64 before);
