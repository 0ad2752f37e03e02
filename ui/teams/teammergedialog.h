#pragma once

#include "models/teams/team.h"
#include "ui/common/formdialog.h"

class Office;

/// Into which team a team goes, from which day, and why.
class TeamMergeDialog final : public FormDialog {
    Q_OBJECT

public:
    TeamMergeDialog(Office& office, const Team& team, QWidget* parent = nullptr);

private:
    void store();

    Office& m_office;
    Team m_team;
    ReferenceField* m_into = nullptr;
    DateField* m_day = nullptr;
    TextField* m_reason = nullptr;
};
