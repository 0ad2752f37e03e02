#pragma once

#include <QString>

/// The code after `last`: its trailing number plus one, as wide as before (WZL-D09 → WZL-D10, D99 → D100);
/// `fallback` when there is no last one.
[[nodiscard]] QString nextCode(const QString& last, const QString& fallback);
