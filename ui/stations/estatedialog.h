#pragma once

#include "models/stations/estate.h"
#include "ui/common/formdialog.h"

class CoordinatesField;
class Office;

/// The form of an estate.
class EstateDialog final : public FormDialog {
    Q_OBJECT

public:
    EstateDialog(Office& office, const Estate& estate, QWidget* parent = nullptr);

    [[nodiscard]] Estate estate() const;
    [[nodiscard]] EstateId savedId() const { return m_estate.id; }

private:
    void store();

    Office& m_office;
    Estate m_estate;
    TextField* m_name = nullptr;
    ChoiceField* m_organisation = nullptr;
    NumberField* m_households = nullptr;
    CoordinatesField* m_coordinates = nullptr;
    CheckField* m_inUse = nullptr;
};
