#include "ui/dashboard/dashboardplaces.h"

#include "models/orders/orderstate.h"
#include "models/records/recordfilter.h"

namespace {

const QString hoursPage = QStringLiteral("hours");
const QString ordersPage = QStringLiteral("orders");
const QString volunteersPage = QStringLiteral("volunteers");
const QString state = QStringLiteral("state");

using Conditions = QMap<QString, QStringList>;

PagePlace hoursWith(const QString& key, qint64 id, const Period& period)
{
    PagePlace place = hoursPlace(period);
    place.conditions.insert(key, {QString::number(id)});
    return place;
}

PagePlace closedOrders(const Period& period)
{
    if (period.isAll()) // no days to close in: the state says it
        return {ordersPage, 0, {},
            Conditions{{periodConditionKey, {periodToCondition(period)}}, {state, {QStringLiteral("closed")}}}};
    return {ordersPage, 0, {},
        Conditions{{periodConditionKey, {periodToCondition(period)}},
            {QStringLiteral("period_by"), {QStringLiteral("closed")}}}};
}

QStringList allGradeCodes()
{
    QStringList grades;
    for (int grade = 5; grade >= 1; --grade)
        grades << QString::number(grade);
    return grades;
}

/// What waits does so whatever the period is.
PagePlace waiting(const QString& page, Conditions conditions)
{
    conditions.insert(periodConditionKey, {periodToCondition(Period::all())});
    return {page, 0, {}, conditions};
}

PagePlace hourMatters(const QString& view, const QString& key, const QStringList& values)
{
    return {QStringLiteral("hour_matters"), 0, {}, {{QStringLiteral("view"), {view}}, {key, values}}};
}

PagePlace fundPlaceOf(TodoKind kind)
{
    const QStringList states = kind == TodoKind::FundToDecide
        ? QStringList{QStringLiteral("applied")}
        : QStringList{QStringLiteral("received"), QStringLiteral("paid")};
    return waiting(QStringLiteral("fund_entries"), {{state, states}});
}

/// What waits for somebody's word.
PagePlace decisionPlaceOf(TodoKind kind)
{
    if (kind == TodoKind::FundToDecide || kind == TodoKind::FundToPublish)
        return fundPlaceOf(kind);
    if (kind == TodoKind::VolunteersPending)
        return {volunteersPage, 0, {}, {{state, {QStringLiteral("pending")}}}};
    if (kind == TodoKind::FindingsOpen)
        return waiting(QStringLiteral("health"), {{state, {QStringLiteral("open")}}});
    if (kind == TodoKind::SupplementsPending)
        return hourMatters(QStringLiteral("supplements"), state, {QStringLiteral("pending")});
    if (kind == TodoKind::ObjectionsOpen)
        return hourMatters(
            QStringLiteral("objections"), state, {QStringLiteral("raised"), QStringLiteral("verifying")});
    return hourMatters(QStringLiteral("hour_displays"), QStringLiteral("due"), {QStringLiteral("1")});
}

} // namespace

PagePlace volunteersPlace()
{
    return {volunteersPage, 0, {}, {{state, {QStringLiteral("registered")}}}};
}

PagePlace stationsPlace()
{
    return {QStringLiteral("stations"), 0, {}, {{state, {QStringLiteral("open")}}}};
}

PagePlace hoursPlace(const Period& period)
{
    return {hoursPage, 0, {},
        Conditions{{periodConditionKey, {periodToCondition(period)}}, {state, {QStringLiteral("checked")}}}};
}

PagePlace hoursOfFieldPlace(qint64 field, const Period& period)
{
    return hoursWith(QStringLiteral("field"), field, period);
}

PagePlace hoursOfTeamPlace(qint64 team, const Period& period)
{
    return hoursWith(QStringLiteral("team"), team, period);
}

PagePlace funnelPlace(FunnelStep step, const Period& period)
{
    PagePlace place{ordersPage, 0, {}, Conditions{{periodConditionKey, {periodToCondition(period)}}}};
    if (step == FunnelStep::Requested)
        return place;
    const OrderState reached = step == FunnelStep::Dispatched ? OrderState::Dispatched
        : step == FunnelStep::Accepted                        ? OrderState::Accepted
                                                              : OrderState::Closed;
    QStringList states;
    for (const OrderState one : orderStates().states()) {
        if (hasReached(one, reached))
            states << orderStates().code(one);
    }
    place.conditions.insert(state, states);
    if (step == FunnelStep::Evaluated)
        place.conditions.insert(QStringLiteral("grade"), allGradeCodes());
    return place;
}

PagePlace closedOrdersPlace(const Period& period)
{
    return closedOrders(period);
}

PagePlace evaluatedPlace(const Period& period)
{
    PagePlace place = closedOrders(period);
    place.conditions.insert(QStringLiteral("grade"), allGradeCodes());
    return place;
}

PagePlace ordersInStatePlace(qint64 one)
{
    return waiting(ordersPage, {{state, {orderStates().code(OrderState(one))}}});
}

PagePlace todoPlace(TodoKind kind)
{
    switch (kind) {
    case TodoKind::OrdersOverdue:
        return waiting(ordersPage, {{QStringLiteral("overdue"), {QStringLiteral("response")}}});
    case TodoKind::OrdersToEvaluate:
        return waiting(ordersPage, {{state, {QStringLiteral("to_rate")}}});
    case TodoKind::FollowUps:
        return waiting(ordersPage, {{QStringLiteral("answer"), {QStringLiteral("open")}}});
    case TodoKind::ActivitiesToConfirm:
        return waiting(QStringLiteral("activities"), {{state, {QStringLiteral("ended")}}});
    case TodoKind::RecordsToCheck:
        return waiting(hoursPage, {{state, {QStringLiteral("pending")}}});
    case TodoKind::DaysToSign:
        return waiting(hoursPage, {{QStringLiteral("signature"), {QStringLiteral("waits")}}});
    case TodoKind::CertificatesExpiring:
        return {volunteersPage, 0, {}, {{QStringLiteral("certificate"), {QStringLiteral("60")}}}};
    case TodoKind::CredentialsExpiring:
        return {QStringLiteral("training"), 0, {},
            {{QStringLiteral("view"), {QStringLiteral("credentials")}},
                {state, {QStringLiteral("expiring"), QStringLiteral("expired")}}}};
    case TodoKind::LicencesDue:
        return {QStringLiteral("training"), 0, {},
            {{QStringLiteral("view"), {QStringLiteral("licences")}}, {QStringLiteral("due"), {QStringLiteral("90")}}}};
    case TodoKind::InternsDue:
        return {QStringLiteral("interns"), 0, {}, {{QStringLiteral("due"), {QStringLiteral("1")}}}};
    case TodoKind::VisitsDue:
        return waiting(QStringLiteral("visits"), {{state, {QStringLiteral("handed_on")}}});
    case TodoKind::DutiesToRecord:
        return waiting(QStringLiteral("duty"),
            {{QStringLiteral("view"), {QStringLiteral("duties")}},
                {QStringLiteral("unrecorded"), {QStringLiteral("missing")}}});
    case TodoKind::VolunteersPending:
    case TodoKind::FindingsOpen:
    case TodoKind::SupplementsPending:
    case TodoKind::ObjectionsOpen:
    case TodoKind::DisplaysOver:
    case TodoKind::FundToDecide:
    case TodoKind::FundToPublish:
        return decisionPlaceOf(kind);
    }
    return {};
}
