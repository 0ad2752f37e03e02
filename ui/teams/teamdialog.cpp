#include "ui/teams/teamdialog.h"

#include "models/teams/teamleadersrepository.h"
#include "models/teams/teamrepository.h"
#include "models/teams/teamsfeature.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/officereferences.h"
#include "ui/common/tickedfield.h"

TeamDialog::TeamDialog(Office& office, const Team& team, QWidget* parent)
    : RecordDialog(office, team.id.isValid() ? tr("Team %1").arg(team.name) : tr("New team"), parent)
{
    const TeamRepository teams(office.vault());
    makeTeam(team);
    makeLeader();
    Team shown = team;
    if (!shown.id.isValid() && shown.code.isEmpty())
        shown.code = teams.nextCode(reader());
    begin(shown, [store = storeWith(teams)](UnitOfWork& work, const Team& written) {
        const TeamId id = store(work, written);
        linkTeamLeaders(work);
        return id;
    });
}

void TeamDialog::makeTeam(const Team& team)
{
    beginSection(tr("Team"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &Team::name);
    m_form.bind(add<TextField>("code", tr("Code"), Need::Required), &Team::code);
    m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Team::organisation);
    m_form.bind(add<ReferenceField>("category", tr("Category"), termReferences(m_office, Dictionary::TeamCategory)),
        &Team::category);
    m_form.bind(add<ReferenceField>("field", tr("Service field"), termReferences(m_office, Dictionary::ServiceField)),
        &Team::field);
    m_form.bind(add<DateField>("foundedOn", tr("Founded on")), &Team::foundedOn);
    m_form.bind(
        add<ReferenceField>("parent", tr("Part of team"), otherTeamReferences(m_office, team.id)), &Team::parent);
    if (team.id.isValid())
        return;
    auto* state = m_form.bind(add<ChoiceField>("state", tr("State"), Need::Required), &Team::state);
    state->offer(QList{TeamState::Active, TeamState::Preparing}, [](TeamState one) { return teamStates().title(one); });
}

void TeamDialog::makeLeader()
{
    beginSection(tr("Leader"));
    m_form.bind(add<TextField>("leaderName", tr("Full name")), &Team::leaderName);
    m_form.bindNumber(m_office, add<PersonalNumberField>("leaderPhone", tr("Phone")), &Team::leaderPhone,
        PersonalFields::leaderPhone);
    addNote(tr("A leader who is a volunteer of this office is linked by name and phone, now or when they register."));
    makeMenu();
    beginSection(tr("Notes"), 1);
    m_form.bind(addWide<MultiLineField>("notes", tr("Notes")), &Team::notes);
}

/// 服务菜单
void TeamDialog::makeMenu()
{
    beginSection(tr("Service menu"));
    m_menuNeeds = m_form.bind(addWide<TickedField>("menuNeeds", tr("What we do")), &Team::menuNeeds);
    QList<std::pair<qint64, QString>> needs;
    for (const Term& term : DictionaryRepository().terms(reader(), Dictionary::NeedCategory)) {
        if (!term.isRetired)
            needs << std::pair(term.id.value(), term.name);
    }
    m_menuNeeds->setOffered(needs);
    m_form.bind(add<TextField>("menuTimes", tr("When")), &Team::menuTimes);
    m_form.bind(add<TextField>("menuArea", tr("Area")), &Team::menuArea);
    m_form.bind(add<TextField>("menuContact", tr("Contact")), &Team::menuContact)
        ->setHint(tr("To hang out: the office's number; a person's is masked"));
    m_form.bind(add<TextField>("menuOrdering", tr("How to order")), &Team::menuOrdering);
}

Team TeamDialog::record() const
{
    Team team = RecordDialog::record();
    const Team& start = m_form.start();
    if (team.leaderName != start.leaderName || team.leaderPhone != start.leaderPhone)
        team.leader = {}; // linked again when it is saved
    return team;
}
