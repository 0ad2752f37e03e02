#include "models/hours/hoursfeature.h"

#include "models/hours/externalhoursimport.h"
#include "models/hours/hourrecords.h"
#include "models/hours/objection.h"
#include "models/hours/spotcheck.h"
#include "models/hours/supplement.h"
#include "models/office/office.h"
#include "models/service/servicefeature.h"

namespace {

const QString supplements = QStringLiteral("supplements");
const QString displays = QStringLiteral("hour_displays");
const QString objections = QStringLiteral("objections");
const QString external = QStringLiteral("external_hours");
const QString checks = QStringLiteral("spot_checks");
const QString lines = QStringLiteral("spot_check_lines");
const QString page = QStringLiteral("hour_matters");

QList<RecordKind> kinds()
{
    return {RecordKind{.table = supplements,
                .title = QT_TRANSLATE_NOOP("Record", "Supplement of hours"),
                .owner = RowOwner::own(),
                .acts = {.edit = Acts::EnterHours,
                    .intoState
                    = {{QStringLiteral("approved"), Acts::CheckHours}, {QStringLiteral("returned"), Acts::CheckHours}}},
                .columns = supplementTable().columns(),
                .words = {{QStringLiteral("state"), titlesOf(supplementStates())}},
                .page = page,
                .subject = QStringLiteral("supplement"),
                .isCounted = true},
        RecordKind{.table = displays,
            .title = QT_TRANSLATE_NOOP("Record", "Public display of hours"),
            .owner = RowOwner::own(),
            .acts = {.edit = Acts::DisplayHours},
            .columns = hourDisplayTable().columns(),
            .nameColumn = QStringLiteral("name"),
            .words = {{QStringLiteral("state"), titlesOf(displayStates())}},
            .page = page,
            .isCounted = true},
        programTable(QStringLiteral("hour_display_lines")),
        RecordKind{.table = objections,
            .title = QT_TRANSLATE_NOOP("Record", "Objection to hours"),
            .owner = RowOwner::own(),
            .acts = {.edit = Acts::RaiseObjections,
                .intoState = {{QStringLiteral("corrected"), Acts::DecideObjections},
                    {QStringLiteral("upheld"), Acts::DecideObjections}}},
            .columns = objectionTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(objectionStates())}},
            .page = page,
            .reseal = [](const Vault& vault, UnitOfWork& work,
                          qint64 id) { ObjectionRepository(vault).reseal(work, ObjectionId(id)); },
            .subject = QStringLiteral("objection"),
            .isCounted = true}};
}

QList<RecordKind> otherKinds()
{
    return {RecordKind{.table = external,
                .title = QT_TRANSLATE_NOOP("Record", "Hours of another body"),
                .owner = RowOwner::through(QStringLiteral("volunteer_id"), QStringLiteral("volunteers")),
                .acts = {.edit = Acts::EditExternalHours},
                .columns = externalHoursTable().columns(),
                .words = {{QStringLiteral("state"), titlesOf(externalHoursStates())}},
                .page = page},
        RecordKind{.table = checks,
            .title = QT_TRANSLATE_NOOP("Record", "Spot check of hours"),
            .owner = RowOwner::own(),
            .acts = {.edit = Acts::SpotCheckHours},
            .columns = spotCheckTable().columns(),
            .nameColumn = QStringLiteral("name"),
            .words = {{QStringLiteral("state"), titlesOf(spotCheckStates())}},
            .page = page},
        RecordKind{.table = lines,
            .title = QT_TRANSLATE_NOOP("Record", "Record of a spot check"),
            .owner = RowOwner::through(QStringLiteral("check_id"), checks),
            .acts = {.edit = Acts::SpotCheckHours},
            .columns = spotCheckLineTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(spotResultStates())}},
            .page = page}};
}

} // namespace

Feature hoursFeature()
{
    Feature feature;
    feature.kinds = kinds() + otherKinds();
    feature.lists
        << ListKind{supplements, supplements, [](Office&) { return std::make_shared<SupplementRecords>(); }, 0,
               supplements}
        << ListKind{displays, displays, [](Office&) { return std::make_shared<HourDisplayRecords>(); }, 0, displays}
        << ListKind{objections, objections, [](Office&) { return std::make_shared<ObjectionRecords>(); }, 0, objections}
        << ListKind{external, external, [](Office&) { return std::make_shared<ExternalHoursRecords>(); }, 0, external}
        << ListKind{checks, checks, [](Office&) { return std::make_shared<SpotCheckRecords>(); }, 0, checks}
        << ListKind{lines, lines, [](Office&) { return std::make_shared<SpotCheckLineRecords>(); }, 0, lines};
    feature.imports << ImportKind{
        external, 120, [](Office& office) { return std::make_unique<ExternalHoursImport>(office.vault()); }, page};
    return feature;
}
