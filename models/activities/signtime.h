#pragma once

#include <QString>
#include <QTime>

#include <optional>

/// A time on a sign-in sheet, perhaps past midnight.
struct SignTime {
    QTime time;
    bool isNextDay = false;
};

/// Words by which sheets mark that somebody left on the next day.
[[nodiscard]] bool saysNextDay(const QString& text);
/// 14:30, 1430, 14.30, 14点30分, 下午2:30, 次日01:30, 01:30+1, 24:00, 26:00 (of the next day), 晚上12点; nothing when
/// it is no time of day.
[[nodiscard]] std::optional<SignTime> parseSignTime(const QString& text);
