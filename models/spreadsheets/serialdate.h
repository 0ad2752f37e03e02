#pragma once

#include "models/spreadsheets/sheetcell.h"

#include <QString>

#include <optional>

/// Spreadsheets keep dates as days since 1899-12-30 (or 1904-01-01); only the number format says that it is a date.
enum class NumberMeaning { Number, Date, Time, Elapsed };

struct SerialMoment {
    QDate date;
    QTime time;
};

/// To the nearest second. Empty outside 1900 to 9999. Knows Excel's 29th of February 1900, which never was.
[[nodiscard]] std::optional<SerialMoment> momentOfSerial(double serial, bool from1904);

/// ECMA-376 part 1, 18.8.30: built-in formats (with the Chinese ones) and custom format codes.
[[nodiscard]] NumberMeaning meaningOfFormat(int formatId);
[[nodiscard]] NumberMeaning meaningOfFormat(const QString& formatCode);

[[nodiscard]] SheetCell cellOfNumber(double number, NumberMeaning meaning, bool from1904);
