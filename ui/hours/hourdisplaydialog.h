#pragma once

#include "models/hours/hourdisplay.h"
#include "ui/common/recorddialog.h"

/// What is put on public display, and for how long. The activity brings name and organization along.
class HourDisplayDialog final : public RecordDialog<HourDisplay> {
    Q_OBJECT

public:
    HourDisplayDialog(Office& office, const HourDisplay& display, QWidget* parent = nullptr);

private:
    void activityChosen();

    ReferenceField* m_activity = nullptr;
    ReferenceField* m_organisation = nullptr;
    TextField* m_name = nullptr;
};
