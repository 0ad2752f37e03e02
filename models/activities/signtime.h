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
/// 14:30, 1430, 14点30分, 次日01:30, 01:30+1; nothing when it is no time of day.
[[nodiscard]] std::optional<SignTime> parseSignTime(const QString& text);
