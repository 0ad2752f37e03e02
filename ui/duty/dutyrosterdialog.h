#pragma once

#include "models/duty/dutyroster.h"
#include "ui/common/recorddialog.h"

/// Whose roster, and of which month.
class DutyRosterDialog final : public RecordDialog<DutyRoster> {
    Q_OBJECT

public:
    DutyRosterDialog(Office& office, const DutyRoster& dutyRoster, QWidget* parent = nullptr);
};
