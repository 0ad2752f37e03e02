#pragma once

#include <QStringList>

/// The code after `last`: its trailing number plus one, as wide as before (WZL-D09 → WZL-D10, D99 → D100);
/// `fallback` when there is no last one.
[[nodiscard]] QString nextCode(const QString& last, const QString& fallback);
/// The next number of a series that starts anew with each year or account: one more than the largest of `used` that
/// reads as `form` does (SJ2026-%1), of at least four digits. What reads otherwise does not count.
[[nodiscard]] QString nextInSeries(const QStringList& used, const QString& form);
