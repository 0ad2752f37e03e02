#pragma once

#include "models/stations/station.h"
#include "models/stations/stationvalidator.h"
#include "ui/common/recorddialog.h"

/// The form of a station. A manager who is a volunteer of the office is linked by name and phone.
class StationDialog final : public RecordDialog<Station> {
    Q_OBJECT

public:
    StationDialog(Office& office, const Station& station, QWidget* parent = nullptr);

    [[nodiscard]] Station record() const override;

private:
    void makePlace(const Station& station);
    void makePeople();
};
