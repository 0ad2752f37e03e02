#pragma once

#include "models/calendar/workingcalendar.h"

#include <QDateTime>
#include <QList>

#include <optional>

/// A length of working time: minutes, hours, or days of the office. Codes "30m", "2h", "3d"; "" is none.
struct WorkingSpan {
    enum class Unit { Minutes, Hours, Days };

    int amount = 0;
    Unit unit = Unit::Hours;

    [[nodiscard]] bool isValid() const { return amount > 0; }
    bool operator==(const WorkingSpan&) const = default;
};

[[nodiscard]] QString workingSpanCode(WorkingSpan span);
[[nodiscard]] WorkingSpan workingSpanFromCode(const QString& code);
[[nodiscard]] QString workingSpanText(const WorkingSpan& span); ///< translated: "2 h", "3 days"
/// 30分钟, 2小时, 3天, 3个工作日, 30m, 2 h, 3 days; a bare number is hours. Nothing for other words, an invalid span
/// for none.
[[nodiscard]] std::optional<WorkingSpan> workingSpanFromWords(const QString& words);

/// When the office works: parts of a day, on the working days of its calendar.
class WorkingTime final {
public:
    struct Part {
        int begin = 0; ///< minutes of the day
        int end = 0;

        bool operator==(const Part&) const = default;
    };

    /// Without parts the office works around the clock, every day.
    WorkingTime(WorkingCalendar calendar, QList<Part> parts);

    /// "8:30–12:00 13:30–17:30": in order, no part touching another. Nothing when it is not understood.
    [[nodiscard]] static std::optional<QList<Part>> parse(const QString& text);
    [[nodiscard]] static QString text(const QList<Part>& parts);

    [[nodiscard]] bool isAroundTheClock() const { return m_parts.isEmpty(); }
    /// The earliest moment at which the span of working time since `from` is over.
    [[nodiscard]] QDateTime after(const QDateTime& from, const WorkingSpan& span) const;
    [[nodiscard]] QDateTime after(const QDateTime& from, qint64 minutes) const;
    [[nodiscard]] qint64 minutesOf(const WorkingSpan& span) const;
    [[nodiscard]] int dayMinutes() const; ///< of working time

private:
    WorkingCalendar m_calendar;
    QList<Part> m_parts;
};
