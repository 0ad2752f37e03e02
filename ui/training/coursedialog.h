#pragma once

#include "models/training/course.h"
#include "ui/common/recorddialog.h"

/// The form of a course.
class CourseDialog final : public RecordDialog<Course> {
    Q_OBJECT

public:
    CourseDialog(Office& office, const Course& course, QWidget* parent = nullptr);
};
