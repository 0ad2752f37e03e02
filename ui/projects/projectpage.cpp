#include "ui/projects/projectpage.h"

#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrecords.h"
#include "models/projects/projectrepository.h"
#include "models/projects/projectsfeature.h"
#include "models/projects/projectsteps.h"
#include "models/records/answersums.h"
#include "models/reports/projectsreport.h"
#include "models/reviews/reviewrepository.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"
#include "ui/common/commit.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/projects/projectdialog.h"
#include "ui/records/desk.h"
#include "ui/reports/reportactions.h"
#include "ui/reviews/roundchoicedialog.h"

#include <QMenu>

namespace {

RecordPageTexts texts()
{
    RecordPageTexts texts;
    texts.key = QStringLiteral("projects");
    texts.title = ProjectPage::tr("Project library");
    texts.searchHint = ProjectPage::tr("Name, pinyin initials, code");
    texts.icon = Icon::Cube;
    texts.emptySentence = ProjectPage::tr("No project yet. Import the project library, or enter the first project.");
    texts.createText = ProjectPage::tr("New project");
    return texts;
}

} // namespace

ProjectPage::ProjectPage(Office& office, QWidget* parent)
    : FormPage(texts(), office, std::make_shared<ProjectRecords>(), Acts::EditProjects,
        stateKind(
            QStringLiteral("projects"), projectStates(),
            [](UnitOfWork& work, qint64 id, const StateTable<ProjectState>::Step& step, const QString& reason) {
                return takeProjectStep(work, ProjectId(id), step, reason);
            },
            std::optional(ProjectState::Rejected)),
        All, parent)
    , m_reports(new ReportActions(office, *this))
    , m_next(addDetailButton(
          Icon::ArrowRight, tr("Next step"), [this](qint64 id) { states().takeNext(id); }, {}, true))
{
    addDetailButton(
        Icon::AccountCard, tr("Project card"), [this](qint64 id) { printCard(ProjectId(id)); }, Acts::ExportList);
    addUsualButtons();
}

Project ProjectPage::stored(Connection& connection, qint64 id) const
{
    return ProjectRepository().require(connection, ProjectId(id));
}

Project ProjectPage::fresh()
{
    Project project;
    project.organisation = chosenOrganisation();
    return project;
}

qint64 ProjectPage::fillIn(const Project& project)
{
    ProjectDialog dialog(office(), project, window());
    return dialog.exec() == QDialog::Accepted ? dialog.savedId().value() : 0;
}

void ProjectPage::save(UnitOfWork& work, const Project& project) const
{
    ProjectRepository().update(work, project);
}

DetailTab ProjectPage::overview(const Project& project)
{
    Connection& connection = office().database().reader();
    const DictionaryRepository dictionary;
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Category"), dictionary.name(connection, Dictionary::ProjectCategory, project.category)});
    const auto team = TeamRepository(office().vault()).find(connection, project.team);
    tab.rows.append({tr("Team"), team ? team->name : QString(), {}, 0, false,
        PageAddress{QStringLiteral("teams"), project.team.value()}});
    const auto organisation = OrganisationRepository().find(connection, project.organisation);
    tab.rows.append({tr("Organization"), organisation ? organisation->name : QString()});
    tab.rows.append({tr("Source"), dictionary.name(connection, Dictionary::ProjectSource, project.source)});
    tab.rows.append({tr("Budget"), tr("%1 yuan").arg(project.budget.text()), {}, 0, true});
    tab.rows.append({tr("Score"),
        project.scoreTenths ? QString::number(*project.scoreTenths / 10.0, 'f', 1) : QString(), {}, 0, true});
    if (!project.targetGroup.isEmpty())
        tab.rows.append({tr("Target group"), project.targetGroup});
    if (!project.summary.isEmpty())
        tab.rows.append({tr("Summary"), project.summary});
    if (!project.stateReason.isEmpty() && !project.results.endsWith(project.stateReason))
        tab.rows.append({tr("Reason"), project.stateReason});
    return tab;
}

DetailTab ProjectPage::outcome(const Project& project)
{
    const ProjectService service = projectService(office().database().reader(), project.id);
    DetailTab tab;
    tab.title = tr("Outcome", "of a project");
    const auto span = [](QDate from, QDate until) {
        return from.isValid() || until.isValid() ? tr("%1 to %2").arg(isoDate(from), isoDate(until)) : QString();
    };
    const auto add = [&tab](const QString& what, const QString& entry) {
        if (!entry.isEmpty())
            tab.rows.append({what, entry});
    };
    add(tr("Activities"), QString::number(service.activities));
    add(tr("Volunteers"), QString::number(service.volunteers));
    tab.rows.append({tr("Service hours"), service.minutes.hoursText(), {}, 0, true});
    add(tr("People served"), project.beneficiaries > 0 ? QString::number(project.beneficiaries) : QString());
    add(tr("Spent"), tr("%1 yuan").arg(project.spent.text()));
    add(tr("Project period"), span(project.startsOn, project.endsOn));
    add(tr("Recruiting"), span(project.recruitsFrom, project.recruitsUntil));
    add(tr("Recruiting area"), project.recruitingArea);
    add(tr("Funding"), project.funding);
    add(tr("Protection of volunteers"), project.protection);
    add(tr("Results"), project.results);
    return tab;
}

void ProjectPage::printCard(ProjectId id)
{
    m_reports->print(
        [id, who = office().account().name](Connection& connection) { return projectCard(connection, id, who); });
}

void ProjectPage::review(const QList<qint64>& ids)
{
    QList<ProjectId> projects;
    for (const qint64 id : ids)
        projects << ProjectId(id);
    RoundChoiceDialog dialog(office(), projects, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    refreshDetails();
    offerUndo(tr("%n project(s) entered the review.", nullptr, int(dialog.entered().size())),
        [this, entered = dialog.entered()] {
            commitNow(office(), [entered](UnitOfWork& work) { ReviewCandidateRepository().takeOut(work, entered); });
        });
}

void ProjectPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    addRowAction(
        menu, Icon::ClipboardCheck, tr("Put into a review…"), [this, ids] { review(ids); }, Acts::EditProjects);
    if (ids.size() == 1)
        addRowAction(
            menu, Icon::AccountCard, tr("Print the project card…"),
            [this, id = ProjectId(ids.first())] { printCard(id); }, Acts::ExportList);
    if (ids.size() == 1)
        addRowAction(menu, Icon::CalendarCheck, tr("Show its activities"), [this, id = ids.first()] {
            Q_EMIT navigationRequested(
                {QStringLiteral("activities"), 0, {}, {{QStringLiteral("project"), {QString::number(id)}}}});
        });
    menu.addSeparator();
    FormPage::addContextActions(menu, ids);
}

DetailContent ProjectPage::detailOf(qint64 id)
{
    const Project shown = record(id);
    DetailContent content;
    content.icon = Icon::Cube;
    content.title = shown.name;
    content.subtitle = shown.code;
    const RecordBadge badge = projectBadge(projectStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    if (shown.isBrand)
        content.badges.append({tr("Brand project"), Tone::Bad});
    content.tabs << overview(shown) << outcome(shown)
                 << stateHistory(office().database().reader(), states().kind(), id);
    states().showNext(*m_next, id);
    return content;
}

RecordPage::Figures ProjectPage::figures()
{
    return [request = model()->request()](Connection& connection) {
        const ProjectFigures figures
            = ProjectRepository().figures(connection, answerOf(connection, ProjectRecords(), request));
        return tr("%n brand project(s)", nullptr, figures.brands) + QStringLiteral(" · ")
            + tr("budget %1 yuan").arg(figures.budget.text());
    };
}

QList<PageEntry> projectsPages(const Desk& desk)
{
    return {pageEntry<ProjectPage>(desk, PageGroup::Service, texts())};
}
