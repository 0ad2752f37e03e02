#include "models/volunteers/volunteersfeature.h"

#include "models/office/office.h"
#include "models/volunteers/volunteerrecords.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteertable.h"

Feature volunteersFeature()
{
    const QString table = QStringLiteral("volunteers");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Volunteer"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::EditVolunteers, .state = Acts::ReviewVolunteers},
        .columns = volunteerTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(volunteerStates())}},
        .page = table,
        .reseal = [](const Vault& vault, UnitOfWork& work,
                      qint64 id) { VolunteerRepository(vault).reseal(work, VolunteerId(id)); },
        .isCounted = true}
                  << programTable(QStringLiteral("volunteer_skills"));
    feature.lists << ListKind{
        table, table, [](Office& office) { return std::make_shared<VolunteerRecords>(office.vault()); }, 10};
    return feature;
}
