#pragma once

#include "models/calendar/calendarday.h"
#include "ui/common/recorddialog.h"

/// The form of a day of the calendar.
class CalendarDayDialog final : public RecordDialog<CalendarDay> {
    Q_OBJECT

public:
    CalendarDayDialog(Office& office, const CalendarDay& day, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Problems problems() const override;
};
