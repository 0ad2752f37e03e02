#pragma once

#include "models/calendar/calendardayid.h"
#include "models/common/error.h"
#include "models/common/statetable.h"

#include <QDate>

/// What a day is, other than its weekday says: 休 or 班 (调休).
enum class DayKind { Off, Working };

/// 有效 ⇄ 撤销.
enum class CalendarDayState { Valid, Withdrawn };

/// A day of the office's calendar that does not follow the weekday: a holiday, or a weekend day that is worked.
struct CalendarDay {
    CalendarDayId id;
    QDate day;
    DayKind kind = DayKind::Off;
    QString name; ///< 春节
    CalendarDayState state = CalendarDayState::Valid;
    QString stateReason;

    bool operator==(const CalendarDay&) const = default;
};

[[nodiscard]] const StateTable<CalendarDayState>& calendarDayStates();
[[nodiscard]] QString dayKindCode(DayKind kind);
[[nodiscard]] DayKind dayKindFromCode(const QString& code);
[[nodiscard]] QString dayKindTitle(DayKind kind); ///< translated: 休, 班
[[nodiscard]] Problems validate(const CalendarDay& day);
