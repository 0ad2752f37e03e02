#pragma once

#include "models/assessments/assessment.h"
#include "ui/common/recorddialog.h"

/// The form of an assessment: what is assessed over which days, by whom, by which criteria and figures.
class AssessmentDialog final : public RecordDialog<Assessment> {
    Q_OBJECT

public:
    AssessmentDialog(Office& office, const Assessment& assessment, QWidget* parent = nullptr);

private:
    void makeMeasure();
    /// Criteria and figures that nobody changed yet follow the kind.
    void followKind();

    ChoiceField* m_kind = nullptr;
    MultiLineField* m_criteria = nullptr;
    MultiLineField* m_figures = nullptr;
    FigureSubject m_shown = FigureSubject::Team;
};
