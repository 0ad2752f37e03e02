#include "models/honors/honorsfeature.h"

#include "models/honors/awardrepository.h"
#include "models/honors/honorbatch.h"
#include "models/honors/honoredpeoplerepository.h"
#include "models/honors/honorimport.h"
#include "models/honors/honorobjection.h"
#include "models/honors/honorrecords.h"
#include "models/honors/honortable.h"
#include "models/office/office.h"

namespace {

const QString page = QStringLiteral("honors");
const QString batches = QStringLiteral("honor_batches");
const QString awards = QStringLiteral("awards");
const QString objections = QStringLiteral("honor_objections");

QList<RecordKind> kinds()
{
    const RowOwner ofBatch = RowOwner::through(QStringLiteral("batch_id"), batches);
    return {RecordKind{.table = batches,
                .title = QT_TRANSLATE_NOOP("Record", "Honor batch"),
                .owner = RowOwner::own(),
                .acts = {.edit = Acts::EditHonors, .state = Acts::DecideHonors},
                .columns = honorBatchTable().columns(),
                .nameColumn = QStringLiteral("name"),
                .words = {{QStringLiteral("state"), titlesOf(honorBatchStates())}}},
        RecordKind{.table = awards,
            .title = QT_TRANSLATE_NOOP("Record", "Award"),
            .owner = ofBatch,
            .acts = {.edit = Acts::EditHonors, .state = Acts::DecideHonors},
            .columns = awardTable().columns(),
            .nameColumn = QStringLiteral("honoured_name"),
            .words = {{QStringLiteral("state"), titlesOf(awardStates())}},
            .page = page,
            .reseal = [](const Vault& vault, UnitOfWork& work,
                          qint64 id) { HonoredPeopleRepository(vault).reseal(work, AwardId(id)); },
            .isCounted = true},
        RecordKind{.table = objections,
            .title = QT_TRANSLATE_NOOP("Record", "Objection to an honor"),
            .owner = RowOwner::through(QStringLiteral("award_id"), awards),
            .acts = {.edit = Acts::DecideHonors},
            .columns = honorObjectionTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(honorObjectionStates())}},
            .page = page,
            .reseal = [](const Vault& vault, UnitOfWork& work,
                          qint64 id) { HonorObjectionRepository(vault).reseal(work, HonorObjectionId(id)); }},
        RecordKind{.table = QStringLiteral("honor_rolls"),
            .title = QT_TRANSLATE_NOOP("Record", "Honor roll"),
            .owner = ofBatch,
            .acts = {.edit = Acts::PrintHonors},
            .columns = honorRollTable().columns()}};
}

} // namespace

Feature honorsFeature()
{
    Feature feature;
    feature.kinds = kinds();
    feature.lists << ListKind{page, awards, [](Office&) { return std::make_shared<HonorRecords>(); }};
    feature.imports << ImportKind{
        page, 80, [](Office& office) { return std::make_unique<HonorImport>(office.vault()); }};
    feature.peopleArrived = [](UnitOfWork& work) { linkHonored(work); };
    return feature;
}
