#include "models/service/servicefeature.h"

#include "models/office/office.h"
#include "models/service/daysignature.h"
#include "models/service/organisationmove.h"
#include "models/service/servicecorrection.h"
#include "models/service/servicerecord.h"
#include "models/service/servicerecords.h"
#include "models/service/servicerollups.h"
#include "models/service/servicetable.h"

Feature serviceFeature()
{
    const QString hours = QStringLiteral("hours");
    const QString table = QStringLiteral("service_records");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Service record"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::EnterHours,
            .state = Acts::CheckHours,
            .intoState = {{QStringLiteral("void"), Acts::VoidHours}}},
        .columns = serviceTable().columns(),
        .words = {{QStringLiteral("state"), titlesOf(serviceStates())},
            {QStringLiteral("entered_as"),
                [](const QString& code) { return enteredAsTitle(enteredAsFromCode(code)); }}},
        .page = hours,
        .recount = [](UnitOfWork& work) { recomputeRollups(work); },
        .subject = QStringLiteral("service"),
        .pointedKind = QStringLiteral("source_kind"),
        .pointedId = QStringLiteral("source_id"),
        .isCounted = true};
    feature.kinds << RecordKind{.table = QStringLiteral("service_corrections"),
        .title = QT_TRANSLATE_NOOP("Record", "Correction of hours"),
        .owner = RowOwner::through(QStringLiteral("record_id"), table),
        .acts = {.edit = Acts::CorrectHours},
        .columns = serviceCorrectionTable().columns()};
    feature.kinds << RecordKind{.table = QStringLiteral("day_signatures"),
        .title = QT_TRANSLATE_NOOP("Record", "Second signature under a day"),
        .owner = RowOwner::through(QStringLiteral("volunteer_id"), QStringLiteral("volunteers")),
        .acts = {.edit = Acts::SignDays},
        .columns = daySignatureTable().columns(),
        .words = {{QStringLiteral("state"), titlesOf(daySignatureStates())}}};
    feature.acts << Acts::SignVeryLongDays;
    for (const char* sums : {"service_months", "volunteer_months", "active_counts"})
        feature.kinds << programTable(QString::fromLatin1(sums));
    feature.lists << ListKind{
        hours, table, [](Office& office) { return std::make_shared<ServiceRecords>(office.vault()); }};
    feature.organisationsMoved = recountActive;
    return feature;
}
