#pragma once

#include "models/teams/team.h"
#include "ui/common/formdialog.h"

class Office;

/// The form of a team. A leader who is a volunteer of the office is linked by name and phone.
class TeamDialog final : public FormDialog {
    Q_OBJECT

public:
    TeamDialog(Office& office, const Team& team, QWidget* parent = nullptr);

    [[nodiscard]] Team team() const;
    [[nodiscard]] TeamId savedId() const { return m_team.id; }

private:
    void makeFields();
    void fill();
    void store();

    Office& m_office;
    Team m_team;
    TextField* m_code = nullptr;
    TextField* m_name = nullptr;
    ChoiceField* m_category = nullptr;
    ChoiceField* m_field = nullptr;
    ChoiceField* m_organisation = nullptr;
    ChoiceField* m_parent = nullptr;
    DateField* m_foundedOn = nullptr;
    ChoiceField* m_state = nullptr; ///< new teams only
    TextField* m_leaderName = nullptr;
    PersonalNumberField* m_leaderPhone = nullptr;
    MultiLineField* m_notes = nullptr;
};
