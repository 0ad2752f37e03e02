#pragma once

#include "models/duty/dutyplan.h"
#include "ui/common/recorddialog.h"

/// Who may sit where: a person or a team.
class DutyMemberDialog final : public RecordDialog<DutyMember> {
    Q_OBJECT

public:
    DutyMemberDialog(Office& office, const DutyMember& dutyMember, QWidget* parent = nullptr);
};
