#pragma once

#include "models/evaluations/evaluation.h"
#include "models/orders/missedcall.h"
#include "models/orders/orderrepository.h"
#include "models/spreadsheets/recordimporter.h"

/// What came back of the call-back list or its slips: 订单编号, 评价, 回访结果, 意见, 标签, 回访方式, 回访日期, 评价人.
/// An order that waits for its evaluation is evaluated and closed; where nobody answered, the call is noted. An order
/// whose present round is evaluated already is skipped: an evaluation is not replaced.
class CallBackImport final : public RecordImporter {
public:
    explicit CallBackImport(const Vault& vault);

    QString kind() const override { return QStringLiteral("call_backs"); }
    QString title() const override;
    QList<ImportColumn> columns() const override;
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;

private:
    [[nodiscard]] std::optional<Order> orderOf(Connection& connection, const ImportRow& row, Problems& problems) const;
    [[nodiscard]] Evaluation evaluationOf(const ImportRow& row, Problems& problems) const;
    [[nodiscard]] RowOutcome missed(
        UnitOfWork& work, const Order& order, MissedCallReason reason, const ImportRow& row, Problems& problems) const;

    const Vault& m_vault;
    OrderRepository m_orders;
    ImportOptions m_options;
    QHash<QString, OrderId> m_known;
};
