#pragma once

#include "models/activities/activity.h"
#include "ui/common/recorddialog.h"

/// The form of an activity. A station brings its organization along.
class ActivityDialog final : public RecordDialog<Activity> {
    Q_OBJECT

public:
    ActivityDialog(Office& office, const Activity& activity, QWidget* parent = nullptr);

private:
    void makeSubject();
    void makePlace();
    void makePeople();
    void stationChosen();
    void teamChosen();

    ReferenceField* m_station = nullptr;
    ReferenceField* m_organisation = nullptr;
    ReferenceField* m_team = nullptr;
    TextField* m_manager = nullptr;
};
