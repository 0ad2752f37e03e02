#pragma once

#include "models/spreadsheets/sheetcell.h"

#include <QStringList>

#include <optional>

/// Reading typed values out of cells and of the texts that offices type. Nothing here guesses: what is not
/// understood is an empty optional, and the caller rejects the row.

/// How 3/9/21 is meant. A four-digit year first is always understood.
enum class DateOrder { MonthDayYear, DayMonthYear, YearMonthDay };

/// What the clerk sees: trimmed; 3 (never 3.0), long numbers without exponent, 2025-03-09, 2025-03-09 14:30, 14:30.
/// Empty for empty cells and for errors.
[[nodiscard]] QString textOf(const SheetCell& cell);

/// An ID or card number that was stored as a number (more than 15 digits), or a text such as 3.70702E+17:
/// its last digits are lost, so it must not be used.
[[nodiscard]] bool isLossyNumber(const SheetCell& cell);

/// The order that fits every text of the column; month/day/year (as Excel shows dates in China) where all fit,
/// and where none does.
[[nodiscard]] DateOrder inferDateOrder(const QStringList& texts);

/// 2025-03-09, 2025.3.9, 2025/3/9, 2025年3月9日, 20250309, 3/9/21 in the given order, each with or without a time.
[[nodiscard]] std::optional<QDate> dateOf(const QString& text, DateOrder order = DateOrder::MonthDayYear);
/// Dates, date texts, and plain numbers 20250309 or serials of 1950 to 2100 (days since 1899-12-30).
[[nodiscard]] std::optional<QDate> dateOf(const SheetCell& cell, DateOrder order = DateOrder::MonthDayYear);

/// "45292": the serial number of a day from 1950 to 2100 that lost its number format. Not read as a date unasked.
[[nodiscard]] std::optional<QDate> dateOfSerialText(const QString& text);

/// 14:30, 14:30:15, 14时30分, 14点30分, 下午2:30, 2:30 PM. With a date before it, the date is passed over.
[[nodiscard]] std::optional<QTime> timeOf(const QString& text);
[[nodiscard]] std::optional<QTime> timeOf(const SheetCell& cell);

/// A date with its time; a date alone is midnight. Local wall clock time.
[[nodiscard]] std::optional<QDateTime> dateTimeOf(const QString& text, DateOrder order = DateOrder::MonthDayYear);
[[nodiscard]] std::optional<QDateTime> dateTimeOf(const SheetCell& cell, DateOrder order = DateOrder::MonthDayYear);

/// Whole minutes of 1.5小时, 90分钟, 1小时30分, 1:30, 1.5h and of plain numbers (hours). Negative when the text says
/// so: refusing that is the validator's work.
[[nodiscard]] std::optional<int> minutesOf(const QString& text);
[[nodiscard]] std::optional<int> minutesOf(const SheetCell& cell);

/// Plain numbers with or without thousands separators and ￥, 元, %; full-width digits too.
[[nodiscard]] std::optional<double> numberOf(const QString& text);
[[nodiscard]] std::optional<double> numberOf(const SheetCell& cell);
/// Whole 分 of an amount in 元; empty when it has more than two decimals.
[[nodiscard]] std::optional<qint64> centsOf(const SheetCell& cell);
/// Whole numbers only: 3, 3.0, "3", "３".
[[nodiscard]] std::optional<qint64> integerOf(const SheetCell& cell);
/// 是/否, 有/无, Y/N, √, 1/0, TRUE/FALSE.
[[nodiscard]] std::optional<bool> booleanOf(const SheetCell& cell);
