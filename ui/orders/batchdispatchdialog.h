#pragma once

#include "models/teams/teamid.h"
#include "ui/common/formdialog.h"

class Office;

/// 批量派单: the one team that several waiting orders go to.
class BatchDispatchDialog final : public FormDialog {
    Q_OBJECT

public:
    BatchDispatchDialog(Office& office, int waiting, int selected, QWidget* parent = nullptr);

    [[nodiscard]] TeamId team() const;

private:
    ReferenceField* m_team = nullptr;
};
