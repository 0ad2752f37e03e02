#pragma once

#include "models/teams/team.h"
#include "models/teams/teamvalidator.h"
#include "ui/common/recorddialog.h"

class TickedField;

/// The form of a team. A leader who is a volunteer of the office is linked by name and phone.
class TeamDialog final : public RecordDialog<Team> {
    Q_OBJECT

public:
    TeamDialog(Office& office, const Team& team, QWidget* parent = nullptr);

    [[nodiscard]] Team record() const override;

private:
    void makeTeam(const Team& team);
    void makeLeader();
    void makeMenu();

    TickedField* m_menuNeeds = nullptr;
};
