#include "models/duty/dutyfeature.h"

#include "models/duty/dutyrecords.h"
#include "models/duty/dutytables.h"

namespace {

const QString templates = QStringLiteral("duty_templates");
const QString members = QStringLiteral("duty_members");
const QString wishes = QStringLiteral("duty_wishes");
const QString rosters = QStringLiteral("duty_rosters");
const QString duties = QStringLiteral("duties");
const QString swaps = QStringLiteral("duty_swaps");
const QString handovers = QStringLiteral("duty_handovers");
const QString page = QStringLiteral("duty");
const QString planPage = QStringLiteral("duty_plan");

RowOwner ofStation()
{
    return RowOwner::through(QStringLiteral("station_id"), QStringLiteral("stations"));
}

QList<RecordKind> plannedKinds()
{
    return {RecordKind{.table = templates,
                .title = QT_TRANSLATE_NOOP("Record", "Weekly duty"),
                .owner = ofStation(),
                .acts = {.edit = Acts::EditDuty},
                .columns = dutyTemplateTable().columns(),
                .words = {{QStringLiteral("state"), titlesOf(dutyTemplateStates())},
                    {QStringLiteral("holiday_rule"),
                        [](const QString& code) { return holidayRuleTitle(holidayRuleFromCode(code)); }}},
                .page = planPage},
        RecordKind{.table = members,
            .title = QT_TRANSLATE_NOOP("Record", "Who may sit on duty"),
            .owner = RowOwner::own(),
            .acts = {.edit = Acts::EditDuty},
            .columns = dutyMemberTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(dutyMemberStates())}},
            .page = planPage},
        RecordKind{.table = wishes,
            .title = QT_TRANSLATE_NOOP("Record", "Wish for duty"),
            .owner = RowOwner::through(QStringLiteral("volunteer_id"), QStringLiteral("volunteers")),
            .acts = {.edit = Acts::EditDuty},
            .columns = dutyWishTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(dutyWishStates())},
                {QStringLiteral("kind"), [](const QString& code) { return wishKindTitle(wishKindFromCode(code)); }}},
            .page = planPage}};
}

QList<RecordKind> keptKinds()
{
    const Act decide = Acts::DecideDuty;
    return {
        RecordKind{.table = rosters,
            .title = QT_TRANSLATE_NOOP("Record", "Roster of duty"),
            .owner = RowOwner::own(),
            .acts
            = {.edit = Acts::EditDuty, .state = decide, .intoState = {{QStringLiteral("cancelled"), Acts::EditDuty}}},
            .columns = dutyRosterTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(dutyRosterStates())}},
            .page = page},
        RecordKind{.table = duties,
            .title = QT_TRANSLATE_NOOP("Record", "Duty"),
            .owner = ofStation(),
            .acts = {.edit = Acts::EditDuty},
            .columns = dutyTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(dutyStates())},
                {QStringLiteral("turn"), [](const QString& code) { return turnTitle(turnFromCode(code)); }}},
            .page = page,
            .isCounted = true},
        RecordKind{.table = swaps,
            .title = QT_TRANSLATE_NOOP("Record", "Exchange of duties"),
            .owner = RowOwner::through(QStringLiteral("duty_id"), duties),
            .acts = {.edit = Acts::EditDuty,
                .intoState = {{QStringLiteral("approved"), decide}, {QStringLiteral("refused"), decide}}},
            .columns = dutySwapTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(dutySwapStates())}},
            .page = page},
        RecordKind{.table = handovers,
            .title = QT_TRANSLATE_NOOP("Record", "Handover of duty"),
            .owner = ofStation(),
            .acts = {.edit = Acts::EditDuty},
            .columns = dutyHandoverTable().columns(),
            .words = {{QStringLiteral("state"), titlesOf(dutyHandoverStates())}},
            .page = page}};
}

template <class Source> ListKind listOf(const QString& table)
{
    return {table, table, [](Office&) { return std::make_shared<Source>(); }, 0, table};
}

} // namespace

Feature dutyFeature()
{
    Feature feature;
    feature.kinds = plannedKinds() + keptKinds();
    feature.lists << listOf<DutyTemplateRecords>(templates) << listOf<DutyMemberRecords>(members)
                  << listOf<DutyWishRecords>(wishes) << listOf<DutyRosterRecords>(rosters)
                  << listOf<DutyRecords>(duties) << listOf<DutySwapRecords>(swaps)
                  << listOf<DutyHandoverRecords>(handovers);
    return feature;
}
