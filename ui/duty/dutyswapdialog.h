#pragma once

#include "models/duty/dutyroster.h"
#include "ui/common/recorddialog.h"

/// Somebody asks for an exchange or a stand-in.
class DutySwapDialog final : public RecordDialog<DutySwap> {
    Q_OBJECT

public:
    DutySwapDialog(Office& office, const DutySwap& dutySwap, QWidget* parent = nullptr);
};
