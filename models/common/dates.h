#pragma once

#include "models/common/minutes.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// Days from `from` up to, but not including, `to`. A null end is open: `all()` holds every day.
struct Period {
    QDate from;
    QDate to; ///< exclusive

    [[nodiscard]] static Period month(int year, int month);
    [[nodiscard]] static Period monthOf(QDate day);
    [[nodiscard]] static Period quarter(int year, int quarter);
    [[nodiscard]] static Period quarterOf(QDate day);
    [[nodiscard]] static Period year(int year);
    [[nodiscard]] static Period all() { return {}; }
    /// From the first day to the last one, both included.
    [[nodiscard]] static Period days(QDate first, QDate last);

    [[nodiscard]] bool isAll() const { return from.isNull() && to.isNull(); }
    [[nodiscard]] bool contains(QDate day) const;
    [[nodiscard]] QDate lastDay() const { return to.isNull() ? QDate() : to.addDays(-1); }
    /// The period of the same kind just before: the month before a month, else as many days. `all()` stays itself.
    [[nodiscard]] Period previous() const;
    [[nodiscard]] Period sameLastYear() const;
    /// The months that the period touches, as keys; none when it is open.
    [[nodiscard]] QStringList monthKeys() const;

    bool operator==(const Period&) const = default;
};

/// Whole months between the ends when both are the first of a month, else 0.
[[nodiscard]] int wholeMonths(const Period& period);

// Stored forms. They are the same in every locale and sort as text.
[[nodiscard]] QString monthKey(QDate day); ///< `2025-01`
[[nodiscard]] QString isoDate(QDate day); ///< `2025-01-31`; empty for a null date
[[nodiscard]] QDate parseIsoDate(QStringView text); ///< null unless exactly `yyyy-MM-dd`
[[nodiscard]] QString isoMinute(const QDateTime& moment); ///< local `2025-01-31T08:30`
[[nodiscard]] QDateTime parseIsoMinute(QStringView text); ///< invalid unless exactly `yyyy-MM-ddTHH:mm`

/// Wall-clock minutes of [start, end); 0 when the end does not lie after the start.
[[nodiscard]] Minutes minutesBetween(const QDateTime& start, const QDateTime& end);

struct DayShare {
    QDate day;
    Minutes minutes;
    bool operator==(const DayShare&) const = default;
};
struct MonthShare {
    QString month; ///< key
    Minutes minutes;
    bool operator==(const MonthShare&) const = default;
};
/// Service counts, minute by minute, in the day or month in which it happened.
[[nodiscard]] QList<DayShare> splitByDay(const QDateTime& start, const QDateTime& end);
[[nodiscard]] QList<MonthShare> splitByMonth(const QDateTime& start, const QDateTime& end);

/// Whole years lived on that day; born on 29 February counts from 1 March in common years. -1 before birth.
[[nodiscard]] int ageOn(QDate birth, QDate day);

// Chinese print.
[[nodiscard]] QString chineseDate(QDate day); ///< 2025年11月23日
[[nodiscard]] QString chineseMonth(QDate day); ///< 2025年11月
[[nodiscard]] QString chineseNumeralDate(QDate day); ///< 二〇二五年十一月二十三日
[[nodiscard]] QString chineseNumeralMonth(QDate day); ///< 二〇二五年十一月

/// `2025-03-09`, `2025.3.9`, `2025/3/9`, `2025年3月9日`, `20250309`, each with an optional time that is ignored;
/// nothing when it is none of these or the day does not exist.
[[nodiscard]] std::optional<QDate> parseLooseDate(const QString& text);
/// `8:30`, `08:30:00`, `8时30分`, `8点`; 24:00 is nothing.
[[nodiscard]] std::optional<QTime> parseLooseTime(const QString& text);
/// A loose date, then a blank or T, then a loose time; without a time, midnight.
[[nodiscard]] std::optional<QDateTime> parseLooseDateTime(const QString& text);
