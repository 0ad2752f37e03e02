#include "ui/teams/membershipdialog.h"

#include "models/office/office.h"
#include "models/teams/membershiprepository.h"
#include "ui/common/commit.h"
#include "ui/common/officereferences.h"

MembershipDialog::MembershipDialog(Office& office, TeamId team, QWidget* parent)
    : FormDialog(tr("Add a member"), parent)
    , m_office(office)
{
    makeFields();
    Membership fresh;
    fresh.team = team;
    fresh.joinedOn = QDate::currentDate();
    m_form.show(fresh);
}

MembershipDialog::MembershipDialog(Office& office, const TeamMember& member, bool leaving, QWidget* parent)
    : FormDialog(leaving ? tr("%1 leaves the team").arg(member.name) : tr("Membership of %1").arg(member.name), parent)
    , m_office(office)
{
    makeFields();
    m_form.show(member.membership);
    m_person->setReadOnly(true);
    if (leaving)
        m_left->setDate(QDate::currentDate());
}

void MembershipDialog::makeFields()
{
    beginSection(QString());
    m_person = m_form.bind(
        addWide<ReferenceField>("volunteer", tr("Volunteer"), volunteerReferences(m_office), Need::Required),
        &Membership::volunteer);
    m_form.bind(add<ChoiceField>("role", tr("Role"), Need::Required), &Membership::role)
        ->offer(QList{MembershipRole::Member, MembershipRole::Leader},
            [](MembershipRole role) { return role == MembershipRole::Leader ? tr("Leader") : tr("Member"); });
    m_form.bind(add<DateField>("joinedOn", tr("Joined on")), &Membership::joinedOn);
    m_left = m_form.bind(add<DateField>("leftOn", tr("Left on")), &Membership::leftOn);
    m_left->setHint(tr("The first day outside the team"));
    setValidator([this] { return problems(); });
    setSaver([this] { store(); });
}

Problems MembershipDialog::problems() const
{
    const Membership now = m_form.record();
    if (now.joinedOn.isValid() && now.leftOn.isValid() && now.leftOn < now.joinedOn)
        return {Problem{QStringLiteral("leftOn"), tr("The day of leaving lies before the day of joining.")}};
    return {};
}

void MembershipDialog::store()
{
    const Membership written = m_form.record();
    if (written.id.isValid() && written == m_form.start())
        return;
    commitNow(m_office, [written](UnitOfWork& work) {
        const MembershipRepository memberships;
        if (written.id.isValid())
            memberships.update(work, written);
        else
            memberships.join(work, written);
    });
}
