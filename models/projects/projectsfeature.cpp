#include "models/projects/projectsfeature.h"

#include "models/office/office.h"
#include "models/projects/projectimport.h"
#include "models/projects/projectrecords.h"
#include "models/projects/projecttable.h"

Feature projectsFeature()
{
    const QString table = QStringLiteral("projects");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Project"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::EditProjects, .state = Acts::ReviewProjects},
        .columns = projectTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(projectStates())}},
        .page = table,
        .subject = QStringLiteral("project"),
        .isCounted = true};
    feature.lists << ListKind{table, table, [](Office&) { return std::make_shared<ProjectRecords>(); }, 40};
    feature.imports << ImportKind{
        table, 50, [](Office& office) { return std::make_unique<ProjectImport>(office.vault()); }};
    return feature;
}
