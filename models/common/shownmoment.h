#pragma once

#include <QDateTime>
#include <QString>

// Moments as people read them, the same on every page, paper and file; nothing for an invalid one.
[[nodiscard]] QString shownMoment(const QDateTime& moment); ///< `2025-01-31 08:30`
[[nodiscard]] QString shownSecond(const QDateTime& moment); ///< `2025-01-31 08:30:15`
/// `08:30` on that day, else with the date.
[[nodiscard]] QString shownMomentBeside(const QDateTime& moment, QDate day);
