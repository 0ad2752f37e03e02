#pragma once

#include "models/teams/teammerge.h"
#include "ui/common/formdialog.h"

class Office;

/// Into which team a team goes, from which day, and why.
class TeamMergeDialog final : public FormDialog {
    Q_OBJECT

public:
    TeamMergeDialog(Office& office, const Team& team, QWidget* parent = nullptr);

    /// What was changed, once it is saved.
    [[nodiscard]] const TeamMerge::Trace& trace() const { return m_trace; }

private:
    void store();

    Office& m_office;
    Team m_team;
    TeamMerge::Trace m_trace;
    ReferenceField* m_into = nullptr;
    DateField* m_day = nullptr;
    TextField* m_reason = nullptr;
};
