#include "ui/projects/projectdialog.h"

#include "models/projects/projectrepository.h"
#include "models/projects/projectvalidator.h"
#include "models/security/office.h"
#include "models/teams/teamrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/commit.h"
#include "ui/common/officechoices.h"

#include <cmath>

ProjectDialog::ProjectDialog(Office& office, const Project& project, QWidget* parent)
    : FormDialog(project.id.isValid() ? tr("Project %1").arg(project.name) : tr("New project"), parent)
    , m_office(office)
    , m_project(project)
{
    if (!m_project.id.isValid() && m_project.code.isEmpty())
        m_project.code = ProjectRepository().nextCode(office.database().reader());
    makeFields();
    fill();
    setValidator([this] { return validate(this->project()); });
    setSaver([this] { store(); });
    connect(m_team, &FormField::edited, this, &ProjectDialog::teamChosen);
}

void ProjectDialog::makeFields()
{
    beginSection(tr("Project"));
    m_name = addWide<TextField>("name", tr("Name"), Need::Required);
    m_code = add<TextField>("code", tr("Code"), Need::Required);
    m_category = add<ChoiceField>("category", tr("Category"));
    m_source = add<ChoiceField>("source", tr("Source"));
    m_isBrand = add<CheckField>("brand", tr("Brand"), tr("A brand project of the office"));
    beginSection(tr("Who carries it out"));
    m_team = add<ChoiceField>("team", tr("Team"));
    m_organisation = add<ChoiceField>("organisation", tr("Organisation"), Need::Required);
    m_targetGroup = addWide<TextField>("targetGroup", tr("Target group"));
    beginSection(tr("Money and review"));
    m_budget = add<MoneyField>("budget", tr("Budget (yuan)"));
    m_score = add<NumberField>("score", tr("Score"));
    m_score->setLimits(0, 100, 1);
    m_score->setHint(tr("0 to 100, one decimal"));
    m_summary = addWide<MultiLineField>("summary", tr("Summary"));
    m_category->setChoices(termChoices(m_office, Dictionary::ProjectCategory, m_project.category));
    m_source->setChoices(termChoices(m_office, Dictionary::ProjectSource, m_project.source));
    m_team->setChoices(workingTeamChoices(m_office));
    m_organisation->setChoices(organisationChoices(m_office));
}

void ProjectDialog::fill()
{
    m_code->setText(m_project.code);
    m_name->setText(m_project.name);
    setChosenId(m_category, m_project.category);
    setChosenId(m_source, m_project.source);
    m_isBrand->setChecked(m_project.isBrand);
    setChosenId(m_team, m_project.team);
    setChosenId(m_organisation, m_project.organisation);
    m_targetGroup->setText(m_project.targetGroup);
    m_budget->setMoney(m_project.id.isValid() ? std::optional(m_project.budget) : std::nullopt);
    m_score->setNumber(m_project.scoreTenths ? std::optional(*m_project.scoreTenths / 10.0) : std::nullopt);
    m_summary->setText(m_project.summary);
}

Project ProjectDialog::project() const
{
    Project project = m_project;
    project.code = m_code->text();
    project.name = m_name->text();
    project.category = chosenId<TermId>(m_category);
    project.source = chosenId<TermId>(m_source);
    project.isBrand = m_isBrand->isChecked();
    project.team = chosenId<TeamId>(m_team);
    project.organisation = chosenId<OrganisationId>(m_organisation);
    project.targetGroup = m_targetGroup->text();
    project.budget = m_budget->money().value_or(Money());
    const auto score = m_score->number();
    project.scoreTenths = score ? std::optional(int(std::lround(*score * 10))) : std::nullopt;
    project.summary = m_summary->text();
    return project;
}

void ProjectDialog::teamChosen()
{
    attempt(this, [this] {
        const auto team = TeamRepository(m_office.vault()).find(m_office.database().reader(), chosenId<TeamId>(m_team));
        if (team && m_organisation->isEmpty())
            setChosenId(m_organisation, team->organisation);
    });
}

void ProjectDialog::store()
{
    const Project stored = project();
    const ChangeSet changes = commitNow(m_office, [stored](UnitOfWork& work) {
        if (stored.id.isValid())
            ProjectRepository().update(work, stored);
        else
            ProjectRepository().insert(work, stored);
    });
    if (!stored.id.isValid())
        m_project.id = ProjectId(changes.insertedId(QStringLiteral("projects")));
}
