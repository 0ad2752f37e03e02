#pragma once

#include "models/duty/dutyroster.h"
#include "ui/records/formpage.h"

/// Exchanges and stand-ins.
class DutySwapPage final : public FormPage<DutySwap> {
    Q_OBJECT

public:
    explicit DutySwapPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] DutySwap stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] DutySwap fresh() override;
    [[nodiscard]] qint64 fillIn(const DutySwap& record) override;
    void save(UnitOfWork& work, const DutySwap& record) const override;

private:
    QPushButton* m_next = nullptr; ///< the usual next step of the chosen exchange
};
