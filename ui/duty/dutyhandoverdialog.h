#pragma once

#include "models/duty/dutyroster.h"
#include "ui/common/recorddialog.h"

/// What is handed over to the next on duty.
class DutyHandoverDialog final : public RecordDialog<DutyHandover> {
    Q_OBJECT

public:
    DutyHandoverDialog(Office& office, const DutyHandover& dutyHandover, QWidget* parent = nullptr);
};
