#pragma once

#include "models/teams/membership.h"
#include "models/teams/teammembersrepository.h"
#include "ui/common/formdialog.h"
#include "ui/common/recordform.h"

/// A person's time in a team: who (when joining), role, from when, until when.
class MembershipDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Somebody joins the team.
    MembershipDialog(Office& office, TeamId team, QWidget* parent = nullptr);
    /// The dates and role of a member; `leaving` fills in today as the first day outside.
    MembershipDialog(Office& office, const TeamMember& member, bool leaving, QWidget* parent = nullptr);

private:
    void makeFields();
    [[nodiscard]] Problems problems() const;
    void store();

    Office& m_office;
    RecordForm<Membership> m_form;
    ReferenceField* m_person = nullptr;
    DateField* m_left = nullptr;
};
