#include "ui/teams/membershipdialog.h"

#include "models/security/office.h"
#include "models/teams/membershiprepository.h"
#include "ui/common/commit.h"
#include "ui/teams/volunteerfield.h"

MembershipDialog::MembershipDialog(Office& office, TeamId team, QWidget* parent)
    : FormDialog(tr("Add a member"), parent)
    , m_office(office)
{
    m_membership.team = team;
    makeFields();
    m_joined->setDate(QDate::currentDate());
}

MembershipDialog::MembershipDialog(Office& office, const TeamMember& member, bool leaving, QWidget* parent)
    : FormDialog(leaving ? tr("%1 leaves the team").arg(member.name) : tr("Membership of %1").arg(member.name), parent)
    , m_office(office)
    , m_membership(member.membership)
{
    makeFields();
    m_person->fix({member.membership.volunteer, member.number, member.name});
    m_role->setValue(int(m_membership.role));
    m_joined->setDate(m_membership.joinedOn);
    m_left->setDate(leaving ? QDate::currentDate() : m_membership.leftOn);
}

void MembershipDialog::makeFields()
{
    beginSection(QString());
    m_person = addWide<VolunteerField>("volunteer", tr("Volunteer"), &m_office.database());
    m_role = add<ChoiceField>("role", tr("Role"), Need::Required);
    m_role->setChoices({{int(MembershipRole::Member), tr("Member")}, {int(MembershipRole::Leader), tr("Leader")}});
    m_role->setValue(int(MembershipRole::Member));
    m_joined = add<DateField>("joinedOn", tr("Joined on"));
    m_left = add<DateField>("leftOn", tr("Left on"));
    m_left->setHint(tr("The first day outside the team"));
    setValidator([this] {
        const Membership now = membership();
        Problems problems;
        if (now.joinedOn.isValid() && now.leftOn.isValid() && now.leftOn < now.joinedOn)
            problems << Problem{QStringLiteral("leftOn"), tr("The day of leaving lies before the day of joining.")};
        return problems;
    });
    setSaver([this] { store(); });
}

Membership MembershipDialog::membership() const
{
    Membership membership = m_membership;
    membership.volunteer = m_person->volunteer();
    membership.role = MembershipRole(m_role->value().toInt());
    membership.joinedOn = m_joined->date();
    membership.leftOn = m_left->date();
    return membership;
}

void MembershipDialog::store()
{
    commitNow(m_office, [stored = membership()](UnitOfWork& work) {
        const MembershipRepository memberships;
        if (stored.id.isValid())
            memberships.update(work, stored);
        else
            memberships.join(work, stored);
    });
}
