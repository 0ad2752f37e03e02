#pragma once

#include "models/duty/dutyroster.h"
#include "ui/common/recorddialog.h"

/// When somebody came and left.
class DutyDialog final : public RecordDialog<Duty> {
    Q_OBJECT

public:
    DutyDialog(Office& office, const Duty& duty, QWidget* parent = nullptr);
};
