#pragma once

#include "models/training/enrolment.h"
#include "ui/common/recorddialog.h"

/// Somebody takes part in a session. The course brings its hours along.
class EnrolmentDialog final : public RecordDialog<Enrolment> {
    Q_OBJECT

public:
    EnrolmentDialog(Office& office, const Enrolment& enrolment, QWidget* parent = nullptr);

private:
    void sessionChosen();

    ReferenceField* m_session = nullptr;
    HoursField* m_hours = nullptr;
};
