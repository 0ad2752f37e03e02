#include "ui/projects/projectpage.h"

#include "models/organisation/dictionaryrepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrecords.h"
#include "models/projects/projectrepository.h"
#include "models/security/office.h"
#include "models/teams/teamrepository.h"
#include "ui/common/attempt.h"
#include "ui/common/detailpanel.h"
#include "ui/common/filterbar.h"
#include "ui/common/permit.h"
#include "ui/common/recordtable.h"
#include "ui/common/statechange.h"
#include "ui/printing/listprint.h"
#include "ui/projects/projectdialog.h"

#include <QMenu>
#include <QPushButton>

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
    : RecordPage(texts(), office.database(), std::make_shared<ProjectRecords>(), All, parent)
    , m_office(office)
{
    m_next = details()->addButton(Icon::ArrowRight, tr("Next step"), true);
    connect(m_next, &QPushButton::clicked, this, [this] {
        attempt(window(), [this] {
            if (currentId() != 0)
                changeState(currentId(), m_next->property("state").toString());
        });
    });
    QPushButton* edit = details()->addButton(Icon::Pencil, tr("Edit"));
    connect(edit, &QPushButton::clicked, this, [this] { attempt(window(), [this] { openRecord(currentId()); }); });
    QPushButton* state = details()->addButton(Icon::Swap, tr("State"));
    auto* menu = new QMenu(state);
    state->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        attempt(window(), [&] { fillStates(*menu, currentId()); });
    });
    permitButtons(office, Act::EditProjects);
    permit(edit, office, Act::EditProjects);
    for (QPushButton* button : {m_next, state})
        permit(button, office, Act::ReviewProjects);
}

Project ProjectPage::project(qint64 id)
{
    const auto found = ProjectRepository().find(m_office.database().reader(), ProjectId(id));
    if (!found)
        throw Error(tr("This project is not in the office any more. Open the list again."));
    return *found;
}

DetailTab ProjectPage::overview(const Project& project)
{
    Connection& connection = m_office.database().reader();
    const DictionaryRepository dictionary;
    DetailTab tab;
    tab.title = tr("Overview");
    tab.rows.append({tr("Category"), dictionary.name(connection, Dictionary::ProjectCategory, project.category)});
    const auto team = TeamRepository(m_office.vault()).find(connection, project.team);
    tab.rows.append({tr("Team"), team ? team->name : QString(), {}, 0, false,
        team ? QStringLiteral("teams/%1").arg(team->id.value()) : QString()});
    const auto organisation = OrganisationRepository().find(connection, project.organisation);
    tab.rows.append({tr("Organisation"), organisation ? organisation->name : QString()});
    tab.rows.append({tr("Source"), dictionary.name(connection, Dictionary::ProjectSource, project.source)});
    tab.rows.append({tr("Budget"), tr("%1 yuan").arg(project.budget.text()), {}, 0, true});
    tab.rows.append({tr("Score"),
        project.scoreTenths ? QString::number(*project.scoreTenths / 10.0, 'f', 1) : QString(), {}, 0, true});
    if (!project.targetGroup.isEmpty())
        tab.rows.append({tr("For"), project.targetGroup});
    if (!project.summary.isEmpty())
        tab.rows.append({tr("Summary"), project.summary});
    if (!project.stateReason.isEmpty())
        tab.rows.append({tr("Reason"), project.stateReason});
    return tab;
}

DetailContent ProjectPage::detailOf(qint64 id)
{
    const Project shown = project(id);
    DetailContent content;
    content.icon = Icon::Cube;
    content.title = shown.name;
    content.subtitle = shown.code;
    const RecordBadge badge = projectBadge(projectStates().code(shown.state));
    content.badges.append({badge.text, badge.tone});
    if (shown.isBrand)
        content.badges.append({tr("Brand project"), Tone::Bad});
    DetailTab history;
    history.title = tr("History");
    history.events = stateEvents(m_office.database().reader(), QStringLiteral("projects"), id, projectStates());
    history.emptyText = tr("The state has not changed since the project was entered.");
    content.tabs << overview(shown) << history;
    const QList<ProjectState> next = projectStates().next(shown.state);
    m_next->setVisible(!next.isEmpty());
    if (!next.isEmpty()) {
        m_next->setText(projectStates().title(next.first()));
        m_next->setProperty("state", projectStates().code(next.first()));
    }
    return content;
}

void ProjectPage::createRecord()
{
    Project fresh;
    fresh.organisation = OrganisationId(context().organisation);
    ProjectDialog dialog(m_office, fresh, window());
    if (dialog.exec() == QDialog::Accepted)
        select(dialog.savedId().value());
}

void ProjectPage::openRecord(qint64 id)
{
    if (id == 0)
        return;
    const Project old = project(id);
    ProjectDialog dialog(m_office, old, window());
    if (dialog.exec() == QDialog::Accepted && dialog.record() != old)
        offerOldRecord(*this, m_office, old.name, [old](UnitOfWork& work) { ProjectRepository().update(work, old); });
}

void ProjectPage::importRecords()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("imports"), 0, {}, {{QStringLiteral("kind"), {QStringLiteral("projects")}}}});
}

void ProjectPage::printRecords()
{
    printList(this, *model(), table()->shownColumns(), title());
}

void ProjectPage::fillStates(QMenu& menu, qint64 id)
{
    if (id == 0)
        return;
    fillStateMenu(menu, projectStates(), project(id).state,
        [this, id](const QString& code) { attempt(window(), [&] { changeState(id, code); }); });
}

void ProjectPage::addContextActions(QMenu& menu, const QList<qint64>& ids)
{
    if (ids.size() != 1)
        return;
    QMenu* states = menu.addMenu(icon(Icon::Swap), tr("State"));
    permit(states->menuAction(), m_office, Act::ReviewProjects);
    fillStates(*states, ids.first());
}

void ProjectPage::changeState(qint64 id, const QString& code)
{
    const Project changed = project(id);
    const ProjectState to = projectStates().fromCode(code);
    projectStates().require(changed.state, to);
    const auto step = [project = changed.id](ProjectState state) {
        return [project, state](UnitOfWork& work, const QString& reason) {
            ProjectRepository().changeState(work, project, state, reason);
        };
    };
    StateStep asked{changed.name, projectStates().title(to), step(to), {}};
    if (projectStates().allows(to, changed.state))
        asked.back = step(changed.state);
    takeStateStep(*this, m_office, asked);
}

QString ProjectPage::figures()
{
    if (!model()->search().isEmpty() || !filters()->conditions().isEmpty())
        return {};
    const ProjectFigures figures = ProjectRepository().figures(m_office.database().reader(), context().organisations);
    return tr("%n brand project(s)", nullptr, figures.brands) + QStringLiteral(" · ")
        + tr("budget %1 yuan").arg(figures.budget.text());
}
