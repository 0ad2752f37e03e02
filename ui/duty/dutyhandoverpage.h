#pragma once

#include "models/duty/dutyroster.h"
#include "ui/records/formpage.h"

/// Lists of what was handed over, signed by both.
class DutyHandoverPage final : public FormPage<DutyHandover> {
    Q_OBJECT

public:
    explicit DutyHandoverPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] DutyHandover stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] DutyHandover fresh() override;
    [[nodiscard]] qint64 fillIn(const DutyHandover& record) override;
    void save(UnitOfWork& work, const DutyHandover& record) const override;

private:
    QPushButton* m_next = nullptr; ///< the usual next step of the chosen list
};
