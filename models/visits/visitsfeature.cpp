#include "models/visits/visitsfeature.h"

#include "models/office/office.h"
#include "models/visits/visitimport.h"
#include "models/visits/visitrecords.h"

Feature visitsFeature()
{
    const QString table = QStringLiteral("visits");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Visit"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::KeepVisits},
        .columns = visitTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(visitStates())}},
        .page = table,
        .reseal
        = [](const Vault& vault, UnitOfWork& work, qint64 id) { VisitRepository(vault).reseal(work, VisitId(id)); },
        .subject = QStringLiteral("visit"),
        .isCounted = true};
    feature.lists << ListKind{
        table, table, [](Office& office) { return std::make_shared<VisitRecords>(office.vault()); }, 70};
    feature.imports << ImportKind{
        table, 97, [](Office& office) { return std::make_unique<VisitImport>(office.vault()); }};
    return feature;
}
