#include "models/projects/projectsteps.h"

#include "models/projects/projectrepository.h"

TakenStep takeProjectStep(
    UnitOfWork& work, ProjectId id, const StateTable<ProjectState>::Step& step, const QString& reason)
{
    const ProjectRepository projects;
    if (step.to != ProjectState::Completed)
        return takeStep(work, projects, id, step.to, reason);
    const Project before = projects.require(work.connection(), id);
    QStringList results{before.results, reason};
    results.removeAll(QString());
    projectTable().changeState(work, id, step.to, reason, {{"results", results.join(u'\n')}});
    return {[before](UnitOfWork& later) {
        ProjectRepository().takeStateBack(
            later, before.id, ProjectState::Completed, before.state, QCoreApplication::translate("Table", "Undone"));
        projectTable().setQuick(later, before.id.value(), {{"results", before.results}});
    }};
}
