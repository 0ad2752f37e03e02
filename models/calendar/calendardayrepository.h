#pragma once

#include "models/calendar/calendarday.h"
#include "models/records/recordrepository.h"

extern template class Table<CalendarDay>;

[[nodiscard]] const Table<CalendarDay>& calendarDayTable();

/// The days of the office's calendar.
class CalendarDayRepository final : public RecordRepository<CalendarDay> {
public:
    CalendarDayRepository()
        : RecordRepository(calendarDayTable())
    {
    }

    [[nodiscard]] std::optional<CalendarDay> findByDay(Connection& connection, QDate day) const;
    /// Nothing, or the record that speaks of the same day already: two would contradict each other.
    [[nodiscard]] std::optional<CalendarDay> other(Connection& connection, const CalendarDay& day) const;
};

/// The sentence for a day that has an entry already.
[[nodiscard]] QString takenDaySentence(const CalendarDay& other);
