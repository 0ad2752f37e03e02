#pragma once

#include "models/teams/membership.h"
#include "models/teams/teammembersrepository.h"
#include "ui/common/formdialog.h"

class Office;
class VolunteerField;

/// A person's time in a team: who (when joining), role, from when, until when.
class MembershipDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Somebody joins the team.
    MembershipDialog(Office& office, TeamId team, QWidget* parent = nullptr);
    /// The dates and role of a member; `leaving` fills in today as the first day outside.
    MembershipDialog(Office& office, const TeamMember& member, bool leaving, QWidget* parent = nullptr);

    [[nodiscard]] Membership membership() const;

private:
    void makeFields();
    void store();

    Office& m_office;
    Membership m_membership;
    VolunteerField* m_person = nullptr;
    ChoiceField* m_role = nullptr;
    DateField* m_joined = nullptr;
    DateField* m_left = nullptr;
};
