#pragma once

#include "models/common/dates.h"
#include "models/common/error.h"
#include "models/common/statetable.h"
#include "models/evaluations/grade.h"
#include "models/orders/order.h"

using VisitId = Id<struct VisitTag>;

/// 已登记 → 已答复, 已转办, 已转点单 → 办结; 作废.
enum class VisitState { Received, Answered, HandedOn, Ordered, Closed, Withdrawn };

/// Somebody came to a station with a matter (来访登记).
struct Visit {
    VisitId id;
    QString name; ///< of the visitor
    QString phone; ///< clear here, sealed in the file
    OrganisationId organisation;
    StationId station;
    QDateTime happenedAt;
    QString place; ///< where the visitor lives or it happened
    TermId kind; ///< Dictionary::VisitKind
    QString matter;
    VolunteerId receiver; ///< who received them
    QString answer;
    QString handedTo; ///< who is to settle it
    QDate dueOn; ///< by this day, where it was handed on
    OrderId order; ///< that it became
    QString result;
    int grade = 0; ///< a Grade, as the visitor says; 0: not asked
    QDate closedOn; ///< kept by the step that closes it
    VisitState state = VisitState::Received;
    QString stateReason;

    bool operator==(const Visit&) const = default;
};

[[nodiscard]] const StateTable<VisitState>& visitStates();
/// Handed on and not settled: the days that are left until it is due, with it; below 0 it is late.
[[nodiscard]] std::optional<int> daysLeft(const Visit& visit, QDate today);
/// Problems by field: "name", "phone", "organisation", "happenedAt", "matter", "dueOn".
[[nodiscard]] Problems validate(const Visit& visit);
