#pragma once

#include "models/organisation/organisation.h"
#include "ui/common/formdialog.h"

class CoordinatesField;
class Office;

/// The form of an organisation.
class OrganisationDialog final : public FormDialog {
    Q_OBJECT

public:
    OrganisationDialog(Office& office, const Organisation& organisation, QWidget* parent = nullptr);

    [[nodiscard]] Organisation organisation() const;
    [[nodiscard]] OrganisationId savedId() const { return m_organisation.id; }

private:
    void makeFields();
    void store();

    Office& m_office;
    Organisation m_organisation;
    TextField* m_name = nullptr;
    TextField* m_code = nullptr;
    ChoiceField* m_kind = nullptr;
    ChoiceField* m_parent = nullptr;
    CoordinatesField* m_coordinates = nullptr;
    CheckField* m_isActive = nullptr;
};
