#pragma once

#include "models/projects/project.h"
#include "ui/common/formdialog.h"

class Office;

/// The form of a project. The team brings its organisation along.
class ProjectDialog final : public FormDialog {
    Q_OBJECT

public:
    ProjectDialog(Office& office, const Project& project, QWidget* parent = nullptr);

    [[nodiscard]] Project project() const;
    [[nodiscard]] ProjectId savedId() const { return m_project.id; }

private:
    void makeFields();
    void fill();
    void teamChosen();
    void store();

    Office& m_office;
    Project m_project;
    TextField* m_code = nullptr;
    TextField* m_name = nullptr;
    ChoiceField* m_category = nullptr;
    CheckField* m_isBrand = nullptr;
    ChoiceField* m_team = nullptr;
    ChoiceField* m_organisation = nullptr;
    ChoiceField* m_source = nullptr;
    MoneyField* m_budget = nullptr;
    NumberField* m_score = nullptr;
    TextField* m_targetGroup = nullptr;
    MultiLineField* m_summary = nullptr;
};
