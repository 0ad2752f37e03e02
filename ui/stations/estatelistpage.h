#pragma once

#include "models/stations/estate.h"
#include "ui/records/formpage.h"

/// The list of estates with their households and whether the circle covers them.
class EstateListPage final : public FormPage<Estate> {
    Q_OBJECT

public:
    explicit EstateListPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Estate stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Estate fresh() override;
    [[nodiscard]] qint64 fillIn(const Estate& estate) override;
    void save(UnitOfWork& work, const Estate& estate) const override;
    [[nodiscard]] Figures figures() override;
};
