#include "models/teams/teamsfeature.h"

#include "models/office/office.h"
#include "models/teams/teamimport.h"
#include "models/teams/teamrecords.h"
#include "models/teams/teamrepository.h"
#include "models/teams/teamtable.h"

Feature teamsFeature()
{
    const QString table = QStringLiteral("teams");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Team"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::EditTeams},
        .columns = teamTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(teamStates())}},
        .page = table,
        .reseal
        = [](const Vault& vault, UnitOfWork& work, qint64 id) { TeamRepository(vault).reseal(work, TeamId(id)); },
        .subject = QStringLiteral("team"),
        .isCounted = true}
                  << RecordKind{.table = QStringLiteral("memberships"),
                         .title = QT_TRANSLATE_NOOP("Record", "Membership"),
                         .owner = RowOwner::through(QStringLiteral("team_id"), table),
                         .acts = {.edit = Acts::EditTeams},
                         .columns = membershipTable().columns()};
    feature.lists << ListKind{
        table, table, [](Office& office) { return std::make_shared<TeamRecords>(office.vault()); }, 20};
    feature.imports << ImportKind{
        table, 20, [](Office& office) { return std::make_unique<TeamImport>(office.vault()); }};
    return feature;
}
