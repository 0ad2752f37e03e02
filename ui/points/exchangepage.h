#pragma once

#include "models/points/exchange.h"
#include "ui/records/recordpage.h"
#include "ui/records/statesteps.h"

/// 兑换: who exchanged what, what waits to be collected, the desk and its slips.
class ExchangePage final : public RecordPage {
    Q_OBJECT

public:
    explicit ExchangePage(Office& office, QWidget* parent = nullptr);

    void exchange();
    void printSlip(ExchangeId id);
    /// Lets all exchanges lapse that nobody collected in time.
    void lapseOverdue();

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    void createRecord() override { exchange(); }
    void addContextActions(QMenu& menu, const QList<qint64>& ids) override { m_states.fill(menu, ids); }
    [[nodiscard]] bool obeysPeriod() const override { return true; }

private:
    [[nodiscard]] DetailTab overview(const Exchange& exchange) const;

    StateSteps m_states;
    QPushButton* m_next = nullptr;
};
