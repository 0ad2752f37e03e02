#pragma once

#include "models/duty/dutyplan.h"
#include "ui/records/formpage.h"

/// Leave and wishes.
class DutyWishPage final : public FormPage<DutyWish> {
    Q_OBJECT

public:
    explicit DutyWishPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] DutyWish stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] DutyWish fresh() override;
    [[nodiscard]] qint64 fillIn(const DutyWish& record) override;
    void save(UnitOfWork& work, const DutyWish& record) const override;
};
