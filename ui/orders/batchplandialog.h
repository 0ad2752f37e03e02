#pragma once

#include "models/orders/batchdispatch.h"
#include "ui/common/formdialog.h"

class QLabel;
class QTableWidget;

/// 批量派单: who would get each waiting order, with the reasons, before it is done. Each line can be given to somebody
/// else, or to nobody.
class BatchPlanDialog final : public FormDialog {
    Q_OBJECT

public:
    BatchPlanDialog(BatchPlan plan, QWidget* parent = nullptr);

    [[nodiscard]] const BatchPlan& plan() const { return m_plan; }
    /// Order id → who gets it; orders that wait on are not in it.
    [[nodiscard]] QHash<qint64, DispatchTarget> targets() const;
    /// `choice` of the line's choices; -1: it waits on.
    void choose(int line, int choice);
    [[nodiscard]] QTableWidget* table() const { return m_table; }

private:
    void makeTable();
    void showPlan();
    void showLine(int row);
    void planAnew();

    BatchPlan m_plan;
    NumberField* m_perTeam = nullptr;
    QLabel* m_summary = nullptr;
    QTableWidget* m_table = nullptr;
};
