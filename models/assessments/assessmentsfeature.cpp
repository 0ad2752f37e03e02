#include "models/assessments/assessmentsfeature.h"

#include "models/assessments/assessmentrecords.h"
#include "models/assessments/assessmentsheetimport.h"
#include "models/assessments/assessmenttable.h"
#include "models/office/office.h"

Feature assessmentsFeature()
{
    const QString table = QStringLiteral("assessments");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Round of assessment"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::Assess, .intoState = {{QStringLiteral("decided"), Acts::DecideAssessments}}},
        .columns = assessmentTable().columns(),
        .nameColumn = QStringLiteral("name"),
        .words = {{QStringLiteral("state"), titlesOf(assessmentStates())},
            {QStringLiteral("kind"),
                [](const QString& code) { return figureSubjectTitle(figureSubjectFromCode(code)); }}},
        .page = table}
                  << RecordKind{.table = QStringLiteral("assessment_subjects"),
                         .title = QT_TRANSLATE_NOOP("Record", "Subject of an assessment"),
                         .owner = RowOwner::through(QStringLiteral("assessment_id"), table),
                         .acts = {.edit = Acts::Assess},
                         .columns = assessedTable().columns(),
                         .words = {{QStringLiteral("state"), titlesOf(assessedStates())}},
                         .page = table}
                  << RecordKind{.table = QStringLiteral("assessment_sheets"),
                         .title = QT_TRANSLATE_NOOP("Record", "Sheet of an assessment"),
                         .owner = RowOwner::through(QStringLiteral("assessment_id"), table),
                         .acts = {.edit = Acts::Assess},
                         .columns = assessmentSheetTable().columns(),
                         .nameColumn = QStringLiteral("evaluator"),
                         .page = table};
    feature.lists << ListKind{table, table, [](Office&) { return std::make_shared<AssessmentRecords>(); }, 46};
    feature.imports << ImportKind{QStringLiteral("assessment_sheets"), 150,
        [](Office& office) { return std::make_unique<AssessmentSheetImport>(office.database().reader()); }, table};
    return feature;
}
