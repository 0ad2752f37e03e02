#include "models/reports/statisticsjson.h"

#include <QJsonArray>

namespace {

QJsonValue number(const std::optional<double>& share)
{
    return share ? QJsonValue(*share) : QJsonValue(QJsonValue::Null);
}

QJsonArray monthsOf(const Statistics& statistics)
{
    QJsonArray months;
    for (const StatisticsMonth& month : statistics.months) {
        months << QJsonObject{{QStringLiteral("month"), month.month},
            {QStringLiteral("service_minutes"), month.serviceMinutes},
            {QStringLiteral("active_volunteers"), month.activeVolunteers},
            {QStringLiteral("orders"), month.ordersRequested}, {QStringLiteral("orders_closed"), month.ordersClosed},
            {QStringLiteral("rated"), month.evaluated}, {QStringLiteral("good"), month.good}};
    }
    return months;
}

} // namespace

QJsonObject statisticsJson(const Statistics& statistics)
{
    QJsonObject object{{QStringLiteral("volunteers"), statistics.volunteers},
        {QStringLiteral("new_volunteers"), statistics.newVolunteers},
        {QStringLiteral("active_volunteers"), statistics.activeVolunteers}, {QStringLiteral("teams"), statistics.teams},
        {QStringLiteral("stations"), statistics.stations}, {QStringLiteral("projects"), statistics.projects},
        {QStringLiteral("brand_projects"), statistics.brandProjects},
        {QStringLiteral("activities"), statistics.activities},
        {QStringLiteral("service_minutes"), statistics.serviceMinutes},
        {QStringLiteral("service_records"), statistics.serviceRecords}, {QStringLiteral("orders"), statistics.orders},
        {QStringLiteral("orders_dispatched"), statistics.ordersDispatched},
        {QStringLiteral("orders_accepted"), statistics.ordersAccepted},
        {QStringLiteral("orders_closed"), statistics.ordersClosed},
        {QStringLiteral("reached_dispatch"), statistics.reachedDispatch},
        {QStringLiteral("reached_accept"), statistics.reachedAccept},
        {QStringLiteral("reached_close"), statistics.reachedClose},
        {QStringLiteral("reached_rating"), statistics.reachedEvaluation},
        {QStringLiteral("errands_closed"), statistics.errandsClosed}, {QStringLiteral("rated"), statistics.evaluated},
        {QStringLiteral("good"), statistics.good}, {QStringLiteral("satisfaction"), number(statistics.satisfaction())},
        {QStringLiteral("rating_coverage"), number(statistics.evaluationCoverage())},
        {QStringLiteral("honors"), statistics.honors}, {QStringLiteral("interns"), statistics.interns},
        {QStringLiteral("points_earned"), statistics.pointsEarned},
        {QStringLiteral("points_redeemed"), statistics.pointsSpent},
        {QStringLiteral("circle_coverage"), number(statistics.circleCoverage())},
        {QStringLiteral("covered_households"), statistics.coveredHouseholds},
        {QStringLiteral("households"), statistics.households}, {QStringLiteral("months"), monthsOf(statistics)}};
    object.insert(QStringLiteral("fund_income_cents"), statistics.fundIncome);
    object.insert(QStringLiteral("fund_spent_cents"), statistics.fundSpent);
    return object;
}
