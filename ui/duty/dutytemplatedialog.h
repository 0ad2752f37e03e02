#pragma once

#include "models/duty/dutyplan.h"
#include "ui/common/recorddialog.h"

/// The form of a weekly duty.
class DutyTemplateDialog final : public RecordDialog<DutyTemplate> {
    Q_OBJECT

public:
    DutyTemplateDialog(Office& office, const DutyTemplate& dutyTemplate, QWidget* parent = nullptr);
};
