#pragma once

#include "models/assessments/assessment.h"
#include "models/records/takenstep.h"
#include "ui/common/formdialog.h"

class Office;

/// What a subject is to do better, and by when.
class FollowUpDialog final : public FormDialog {
    Q_OBJECT

public:
    FollowUpDialog(Office& office, const Assessed& assessed, const QString& name, QWidget* parent = nullptr);

    /// The way back, once it was saved.
    [[nodiscard]] const TakenStep& taken() const { return m_taken; }

private:
    MultiLineField* m_words = nullptr;
    DateField* m_due = nullptr;
    TakenStep m_taken;
};
