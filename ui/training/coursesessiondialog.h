#pragma once

#include "models/training/course.h"
#include "ui/common/recorddialog.h"

/// The form of a session. The course brings its organization along.
class CourseSessionDialog final : public RecordDialog<CourseSession> {
    Q_OBJECT

public:
    CourseSessionDialog(Office& office, const CourseSession& courseSession, QWidget* parent = nullptr);

private:
    void courseChosen();

    ReferenceField* m_course = nullptr;
    ReferenceField* m_organisation = nullptr;
};
