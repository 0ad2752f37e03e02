#include "models/reviews/reviewsfeature.h"

#include "models/reviews/reviewrecords.h"
#include "models/reviews/reviewtable.h"

Feature reviewsFeature()
{
    const QString rounds = QStringLiteral("review_rounds");
    const QString page = QStringLiteral("reviews");
    Feature feature;
    feature.kinds << RecordKind{.table = rounds,
        .title = QT_TRANSLATE_NOOP("Record", "Review round"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::EditProjects, .intoState = {{QStringLiteral("decided"), Acts::ReviewProjects}}},
        .columns = reviewRoundTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(reviewStates())},
            {QStringLiteral("rest"), [](const QString& code) { return restTitle(restFromCode(code)); }}},
        .page = page}
                  << RecordKind{.table = QStringLiteral("review_candidates"),
                         .title = QT_TRANSLATE_NOOP("Record", "Project under review"),
                         .owner = RowOwner::through(QStringLiteral("round_id"), rounds),
                         .acts = {.edit = Acts::EditProjects},
                         .columns = reviewCandidateTable().columns(),
                         .words = {{QStringLiteral("state"), titlesOf(candidateStates())}},
                         .page = page}
                  << RecordKind{.table = QStringLiteral("review_sheets"),
                         .title = QT_TRANSLATE_NOOP("Record", "Judge's sheet"),
                         .owner = RowOwner::through(QStringLiteral("round_id"), rounds),
                         .acts = {.edit = Acts::EditProjects},
                         .columns = reviewSheetTable().columns(),
                         .nameColumn = QStringLiteral("judge"),
                         .page = page};
    feature.lists << ListKind{page, rounds, [](Office&) { return std::make_shared<ReviewRoundRecords>(); }, 45};
    return feature;
}
