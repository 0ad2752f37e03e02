#pragma once

#include "models/duty/dutyroster.h"
#include "ui/common/recorddialog.h"

class ReferenceField;
class TickedField;

/// Whose roster, and of which month.
class DutyRosterDialog final : public RecordDialog<DutyRoster> {
    Q_OBJECT

public:
    /// The stations that have weekly duties are offered.
    DutyRosterDialog(Office& office, const DutyRoster& dutyRoster, QWidget* parent = nullptr);

private:
    void offerStations();

    ReferenceField* m_organisation = nullptr;
    TickedField* m_stations = nullptr;
};
