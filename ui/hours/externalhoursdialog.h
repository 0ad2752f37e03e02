#pragma once

#include "models/hours/externalhours.h"
#include "ui/common/recorddialog.h"

/// The form of hours that another body recorded.
class ExternalHoursDialog final : public RecordDialog<ExternalHours> {
    Q_OBJECT

public:
    ExternalHoursDialog(Office& office, const ExternalHours& hours, QWidget* parent = nullptr);
};
