#pragma once

#include "models/duty/dutyplan.h"
#include "ui/common/recorddialog.h"

/// Leave, or a wish to sit.
class DutyWishDialog final : public RecordDialog<DutyWish> {
    Q_OBJECT

public:
    DutyWishDialog(Office& office, const DutyWish& dutyWish, QWidget* parent = nullptr);
};
