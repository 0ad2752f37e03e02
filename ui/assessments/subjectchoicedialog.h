#pragma once

#include "models/assessments/assessment.h"
#include "ui/common/formdialog.h"

class Office;

/// One more subject of an assessment: a team, station, volunteer, activity or project.
class SubjectChoiceDialog final : public FormDialog {
    Q_OBJECT

public:
    SubjectChoiceDialog(Office& office, const Assessment& assessment, QWidget* parent = nullptr);

    /// Those that are new in the assessment, once it was saved.
    [[nodiscard]] const QList<AssessedId>& entered() const { return m_entered; }

private:
    ReferenceField* m_subject = nullptr;
    QList<AssessedId> m_entered;
};
