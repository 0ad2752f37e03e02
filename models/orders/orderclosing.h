#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/order.h"

class OrderStep;
class Vault;

/// 结单: a served order is closed with its rating, or 未评价 with the reason; a closed one can be reopened.
class OrderClosing final {
public:
    OrderClosing(UnitOfWork& work, const Vault& vault, QDateTime at = QDateTime::currentDateTime());

    /// Writes the rating of the present round and closes. Subject, round and day of the rating are filled in.
    EvaluationId rate(OrderId id, Evaluation evaluation);
    void closeUnrated(OrderId id, const QString& reason);
    /// 重开: the next round waits for dispatch; the old round keeps its rating and its place in the sums.
    void reopen(OrderId id, const QString& reason);
    void cancel(OrderId id, const QString& reason);

private:
    void close(OrderStep& step, const QString& words) const;

    UnitOfWork& m_work;
    const Vault& m_vault;
    QDateTime m_at;
};
