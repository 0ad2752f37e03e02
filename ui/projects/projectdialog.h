#pragma once

#include "models/projects/project.h"
#include "models/projects/projectvalidator.h"
#include "ui/common/recorddialog.h"

/// The form of a project. The team brings its organization along.
class ProjectDialog final : public RecordDialog<Project> {
    Q_OBJECT

public:
    ProjectDialog(Office& office, const Project& project, QWidget* parent = nullptr);

private:
    void makeFields();
    void makeTimes();
    void teamChosen();

    ReferenceField* m_team = nullptr;
    ReferenceField* m_organisation = nullptr;
};
