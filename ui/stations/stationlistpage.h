#pragma once

#include "models/stations/station.h"
#include "ui/records/formpage.h"

/// The list of stations with their details and history.
class StationListPage final : public FormPage<Station> {
    Q_OBJECT

public:
    explicit StationListPage(Office& office, QWidget* parent = nullptr);

protected:
    [[nodiscard]] DetailContent detailOf(qint64 id) override;
    [[nodiscard]] Station stored(Connection& connection, qint64 id) const override;
    [[nodiscard]] Station fresh() override;
    [[nodiscard]] qint64 fillIn(const Station& station) override;
    void save(UnitOfWork& work, const Station& station) const override;

private:
    [[nodiscard]] DetailTab overview(const Station& station);
};
