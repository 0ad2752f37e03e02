#pragma once

#include "models/stations/station.h"
#include "ui/common/formdialog.h"

class CoordinatesField;
class Office;

/// The form of a station. A manager who is a volunteer of the office is linked by name and phone.
class StationDialog final : public FormDialog {
    Q_OBJECT

public:
    StationDialog(Office& office, const Station& station, QWidget* parent = nullptr);

    [[nodiscard]] Station station() const;
    [[nodiscard]] StationId savedId() const { return m_station.id; }

private:
    void makeFields();
    void fill();
    void store();

    Office& m_office;
    Station m_station;
    TextField* m_code = nullptr;
    TextField* m_name = nullptr;
    ChoiceField* m_type = nullptr;
    ChoiceField* m_organisation = nullptr;
    TextField* m_address = nullptr;
    CoordinatesField* m_coordinates = nullptr;
    TextField* m_openingHours = nullptr;
    CheckField* m_isAlwaysOpen = nullptr;
    TextField* m_managerName = nullptr;
    PersonalNumberField* m_managerPhone = nullptr;
    ChoiceField* m_state = nullptr; ///< new stations only
    MultiLineField* m_services = nullptr;
    MultiLineField* m_notes = nullptr;
};
