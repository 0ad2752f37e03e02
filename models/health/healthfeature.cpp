#include "models/health/healthfeature.h"

#include "models/health/findingrecords.h"
#include "models/health/findingrepository.h"

Feature healthFeature()
{
    const QString table = QStringLiteral("findings");
    const QString page = QStringLiteral("health");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Finding of the ledger check"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::AnswerFindings},
        .columns = findingTable().columns(),
        .nameColumn = QStringLiteral("day"),
        .words = {{QStringLiteral("state"), titlesOf(findingStates())},
            {QStringLiteral("rule"), [](const QString& code) { return findingRuleTitle(findingRuleFromCode(code)); }}},
        .page = page,
        .isCounted = true}
                  << programTable(QStringLiteral("finding_records")) << programTable(QStringLiteral("ledger_checks"));
    feature.lists << ListKind{page, table, [](Office&) { return std::make_shared<FindingRecords>(); }};
    feature.acts << Acts::CheckLedger;
    return feature;
}
