#include "ui/projects/projectdialog.h"

#include "models/projects/projectrepository.h"
#include "ui/common/officereferences.h"

ProjectDialog::ProjectDialog(Office& office, const Project& project, QWidget* parent)
    : RecordDialog(office, project.id.isValid() ? tr("Project %1").arg(project.name) : tr("New project"), parent)
{
    makeFields();
    Project shown = project;
    if (!shown.id.isValid() && shown.code.isEmpty())
        shown.code = ProjectRepository().nextCode(reader());
    begin(shown, storeWith(ProjectRepository()));
    connect(m_team, &ReferenceField::chosen, this, &ProjectDialog::teamChosen);
}

void ProjectDialog::makeFields()
{
    beginSection(tr("Project"));
    m_form.bind(addWide<TextField>("name", tr("Name"), Need::Required), &Project::name);
    m_form.bind(add<TextField>("code", tr("Code"), Need::Required), &Project::code);
    m_form.bind(add<ReferenceField>("category", tr("Category"), termReferences(m_office, Dictionary::ProjectCategory)),
        &Project::category);
    m_form.bind(add<ReferenceField>("source", tr("Source"), termReferences(m_office, Dictionary::ProjectSource)),
        &Project::source);
    m_form.bind(add<CheckField>("brand", tr("Brand"), tr("A brand project of the office")), &Project::isBrand);
    beginSection(tr("Who carries it out"));
    m_team = m_form.bind(add<ReferenceField>("team", tr("Team"), teamReferences(m_office)), &Project::team);
    m_organisation = m_form.bind(
        add<ReferenceField>("organisation", tr("Organization"), organisationReferences(m_office), Need::Required),
        &Project::organisation);
    m_form.bind(addWide<TextField>("targetGroup", tr("Target group")), &Project::targetGroup);
    makeTimes();
    beginSection(tr("Money and review"));
    m_form.bind(add<MoneyField>("budget", tr("Budget (yuan)")), &Project::budget);
    auto* score = m_form.bind(add<NumberField>("score", tr("Score")), &Project::scoreTenths);
    score->setLimits(0, 100, 1);
    score->setHint(tr("0 to 100, one decimal"));
    m_form.bind(addWide<MultiLineField>("summary", tr("Summary")), &Project::summary);
    beginSection(tr("What has come of it"));
    auto* served = m_form.bind(add<NumberField>("beneficiaries", tr("People served")), &Project::beneficiaries);
    served->setLimits(0, 10'000'000);
    m_form.bind(add<MoneyField>("spent", tr("Spent (yuan)")), &Project::spent);
    m_form.bind(addWide<MultiLineField>("results", tr("Results")), &Project::results);
}

void ProjectDialog::makeTimes()
{
    beginSection(tr("Times and recruiting"));
    m_form.bind(add<DateField>("startsOn", tr("First day")), &Project::startsOn);
    m_form.bind(add<DateField>("endsOn", tr("Last day")), &Project::endsOn);
    m_form.bind(add<DateField>("recruitsFrom", tr("Recruits from")), &Project::recruitsFrom);
    m_form.bind(add<DateField>("recruitsUntil", tr("Recruits until")), &Project::recruitsUntil);
    m_form.bind(add<TextField>("recruitingArea", tr("Recruiting area")), &Project::recruitingArea);
    m_form.bind(add<TextField>("protection", tr("Protection of volunteers")), &Project::protection);
    m_form.bind(add<TextField>("funding", tr("Funding")), &Project::funding);
}

void ProjectDialog::teamChosen()
{
    if (m_organisation->isEmpty())
        m_organisation->setId(m_team->held().organisation);
}
