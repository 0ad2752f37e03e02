#pragma once

#include "models/activities/activity.h"
#include "ui/common/formdialog.h"

class Office;

/// The form of an activity. A station brings its organisation along.
class ActivityDialog final : public FormDialog {
    Q_OBJECT

public:
    ActivityDialog(Office& office, const Activity& activity, QWidget* parent = nullptr);

    [[nodiscard]] Activity activity() const;
    [[nodiscard]] ActivityId savedId() const { return m_activity.id; }

private:
    void makeFields();
    void fill();
    void stationChosen();
    void store();

    Office& m_office;
    Activity m_activity;
    TextField* m_code = nullptr;
    TextField* m_name = nullptr;
    ChoiceField* m_field = nullptr;
    ChoiceField* m_project = nullptr;
    ChoiceField* m_team = nullptr;
    DateTimeField* m_start = nullptr;
    DateTimeField* m_end = nullptr;
    ChoiceField* m_station = nullptr;
    ChoiceField* m_organisation = nullptr;
    TextField* m_place = nullptr;
    NumberField* m_capacity = nullptr;
    NumberField* m_minimumAge = nullptr;
    MultiLineField* m_plan = nullptr;
};
