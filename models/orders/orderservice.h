#pragma once

#include "models/orders/order.h"
#include "models/service/carerules.h"
#include "models/service/servicerecord.h"

class Vault;

/// One person who served, from when to when, less a break.
struct OrderAttendance {
    VolunteerId volunteer;
    QDateTime start;
    QDateTime end;
    Minutes pause = {};

    bool operator==(const OrderAttendance&) const = default;
};

/// 谁来了，几点到几点: what is told of an order's service once it is over.
struct OrderReport {
    QDateTime start;
    QDateTime end;
    QList<OrderAttendance> people; ///< those of the register: they get their hours
    QString result;
    Money cost;
    QString careReason; ///< why the hours count in spite of a rule of care
    bool checkAtOnce = false; ///< 自核, where the office allows it

    bool operator==(const OrderReport&) const = default;
};

/// The service of an order's round: its times are those that were typed, and who came gets hours through the ledger,
/// once. What was told can be corrected while the round lasts; hours that were wrong are voided, not edited.
class OrderService final {
public:
    OrderService(UnitOfWork& work, const Vault& vault, QDateTime at = QDateTime::currentDateTime());

    /// 已接单 or 服务中 → 待评价. Throws the first Problem, with nothing changed.
    void report(OrderId id, const OrderReport& report);
    /// Of 待评价 or 结单: the present round was otherwise.
    void correct(OrderId id, const OrderReport& report);

    /// What was told of the order's present round; empty before the service.
    [[nodiscard]] static OrderReport reported(Connection& connection, const Order& order, const OrderRound& round);
    /// By field: "start", "end", "people", "careReason".
    [[nodiscard]] static Problems problems(
        Connection& connection, const Order& order, const OrderRound& round, const OrderReport& report);
    [[nodiscard]] static QList<CareFinding> careOf(
        Connection& connection, const OrderRound& round, const OrderReport& report);
    /// Hours that count or may count, of all rounds.
    [[nodiscard]] static QList<ServiceRecord> hoursOf(Connection& connection, OrderId id);

private:
    void enter(const Order& order, const OrderRound& round, const OrderReport& report) const;

    UnitOfWork& m_work;
    const Vault& m_vault;
    QDateTime m_at;
};
