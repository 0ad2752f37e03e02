#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/order.h"

class OrderStep;
class Vault;

/// 结单: a served order is closed with its evaluation, or 未评价 with the reason; a closed one can be reopened.
class OrderClosing final {
public:
    OrderClosing(UnitOfWork& work, const Vault& vault, QDateTime at = QDateTime::currentDateTime());

    /// Writes the evaluation of the present round and closes. Subject, round and day of the evaluation are filled in.
    EvaluationId evaluate(OrderId id, Evaluation evaluation);
    void closeUnevaluated(OrderId id, const QString& reason);
    /// 重开: the next round waits for dispatch; the old round keeps its evaluation and its place in the sums.
    void reopen(OrderId id, const QString& reason);
    void cancel(OrderId id, const QString& reason);

private:
    void close(OrderStep& step, const QString& words) const;

    UnitOfWork& m_work;
    const Vault& m_vault;
    QDateTime m_at;
};
