#include "ui/teams/teamdialog.h"

#include "models/common/phone.h"
#include "models/security/office.h"
#include "models/security/personalnumber.h"
#include "models/teams/teamleadersrepository.h"
#include "models/teams/teamrepository.h"
#include "models/teams/teamvalidator.h"
#include "ui/common/commit.h"
#include "ui/common/officechoices.h"

TeamDialog::TeamDialog(Office& office, const Team& team, QWidget* parent)
    : FormDialog(team.id.isValid() ? tr("Team %1").arg(team.name) : tr("New team"), parent)
    , m_office(office)
    , m_team(team)
{
    if (!m_team.id.isValid() && m_team.code.isEmpty())
        m_team.code = TeamRepository(office.vault()).nextCode(office.database().reader());
    makeFields();
    fill();
    setValidator([this] { return validate(this->team()); });
    setSaver([this] { store(); });
}

void TeamDialog::makeFields()
{
    beginSection(tr("Team"));
    m_name = addWide<TextField>("name", tr("Name"), Need::Required);
    m_code = add<TextField>("code", tr("Code"), Need::Required);
    m_organisation = add<ChoiceField>("organisation", tr("Organisation"), Need::Required);
    m_category = add<ChoiceField>("category", tr("Category"));
    m_field = add<ChoiceField>("field", tr("Service field"));
    m_foundedOn = add<DateField>("foundedOn", tr("Founded on"));
    m_parent = add<ChoiceField>("parent", tr("Part of team"));
    if (!m_team.id.isValid()) {
        m_state = add<ChoiceField>("state", tr("State"), Need::Required);
        QList<ChoiceField::Choice> states;
        for (const TeamState state : {TeamState::Active, TeamState::Preparing})
            states.append({teamStates().code(state), teamStates().title(state)});
        m_state->setChoices(states);
        m_state->setValue(teamStates().code(TeamState::Active));
    }
    beginSection(tr("Leader"));
    m_leaderName = add<TextField>("leaderName", tr("Full name"));
    m_leaderPhone = add<PersonalNumberField>("leaderPhone", tr("Phone"));
    addNote(tr("A leader who is a volunteer of this office is linked by name and phone, now or when they register."));
    beginSection(tr("Notes"), 1);
    m_notes = addWide<MultiLineField>("notes", tr("Notes"));
    m_organisation->setChoices(organisationChoices(m_office));
    m_category->setChoices(termChoices(m_office, Dictionary::TeamCategory, m_team.category));
    m_field->setChoices(termChoices(m_office, Dictionary::ServiceField, m_team.field));
    m_parent->setChoices(workingTeamChoices(m_office, m_team.id));
}

void TeamDialog::fill()
{
    m_code->setText(m_team.code);
    m_name->setText(m_team.name);
    setChosenId(m_organisation, m_team.organisation);
    setChosenId(m_category, m_team.category);
    setChosenId(m_field, m_team.field);
    setChosenId(m_parent, m_team.parent);
    m_foundedOn->setDate(m_team.foundedOn);
    m_leaderName->setText(m_team.leaderName);
    if (!m_team.leaderPhone.isEmpty()) {
        m_leaderPhone->setKept(maskedPhone(m_team.leaderPhone));
        m_leaderPhone->offerReveal(m_office, {PersonalField::LeaderPhone, m_team.id.value()});
    }
    m_notes->setText(m_team.notes);
}

Team TeamDialog::team() const
{
    Team team = m_team;
    team.code = m_code->text();
    team.name = m_name->text();
    team.organisation = chosenId<OrganisationId>(m_organisation);
    team.category = chosenId<TermId>(m_category);
    team.field = chosenId<TermId>(m_field);
    team.parent = chosenId<TeamId>(m_parent);
    team.foundedOn = m_foundedOn->date();
    team.leaderName = m_leaderName->text();
    if (m_leaderPhone->isReplaced())
        team.leaderPhone = m_leaderPhone->text();
    if (team.leaderName != m_team.leaderName || m_leaderPhone->isReplaced())
        team.leader = {}; // linked again when it is saved
    team.notes = m_notes->text();
    if (m_state)
        team.state = teamStates().fromCode(m_state->value().toString());
    return team;
}

void TeamDialog::store()
{
    const Team stored = team();
    const ChangeSet changes = commitNow(m_office, [stored, &office = m_office](UnitOfWork& work) {
        const TeamRepository teams(office.vault());
        if (stored.id.isValid())
            teams.update(work, stored);
        else
            teams.insert(work, stored);
        linkTeamLeaders(work);
    });
    if (!stored.id.isValid())
        m_team.id = TeamId(changes.insertedId(QStringLiteral("teams")));
}
