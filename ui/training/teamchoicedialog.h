#pragma once

#include "models/training/enrolment.h"
#include "ui/common/formdialog.h"

class Office;
class ReferenceField;

/// Signs a whole team up for a session.
class TeamChoiceDialog final : public FormDialog {
    Q_OBJECT

public:
    TeamChoiceDialog(Office& office, const CourseSession& session, QWidget* parent = nullptr);

    [[nodiscard]] const QList<EnrolmentId>& added() const { return m_added; }

private:
    void save(Office& office, CourseSessionId session);

    ReferenceField* m_team = nullptr;
    QList<EnrolmentId> m_added;
};
