#pragma once

#include "models/orders/order.h"

class Vault;
class WorkingCalendar;

/// 接单登记: somebody calls or comes, the order gets its number and its deadlines.
class OrderIntake final {
public:
    OrderIntake(UnitOfWork& work, const Vault& vault);

    /// Enters an order as 待受理; number and deadlines are made here unless given. Throws the first Problem.
    OrderId receive(Order order);
    /// 受理: the office takes it on; it waits for dispatch.
    void accept(OrderId id, const QDateTime& at = QDateTime::currentDateTime());
    /// 谢绝: the office cannot help; the reason is required.
    void decline(OrderId id, const QString& reason, const QDateTime& at = QDateTime::currentDateTime());
    /// Corrects what was written down; the sums follow.
    void correct(const Order& order);

private:
    void setDeadlines(Order& order) const;
    [[nodiscard]] QString nextNumber(const QDateTime& requestedAt) const;

    UnitOfWork& m_work;
    const Vault& m_vault;
};

/// Each whole 24 hours are a working day of the office's calendar, the rest is by the clock; a deadline on a day off
/// moves to the next working day.
[[nodiscard]] QDateTime afterWorkingTime(const WorkingCalendar& calendar, const QDateTime& from, qint64 minutes);
