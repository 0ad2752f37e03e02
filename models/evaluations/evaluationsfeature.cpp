#include "models/evaluations/evaluationsfeature.h"

#include "models/evaluations/evaluationtable.h"
Feature evaluationsFeature()
{
    Feature feature;
    feature.kinds << RecordKind{.table = QStringLiteral("evaluations"),
        .title = QT_TRANSLATE_NOOP("Record", "Evaluation"),
        .owner = RowOwner::subject(QStringLiteral("subject_kind"), QStringLiteral("subject_id")),
        .acts = {.edit = Acts::Evaluate},
        .columns = evaluationTable().columns(),
        .pointedKind = QStringLiteral("subject_kind"),
        .pointedId = QStringLiteral("subject_id"),
        .isCounted = true};
    return feature;
}
