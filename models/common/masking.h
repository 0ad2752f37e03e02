#pragma once

#include <QDate>
#include <QString>

/// Whether a list holds ID numbers, phone numbers and birth dates whole, or hides them.
enum class Numbers { Masked, Clear };

[[nodiscard]] QString shownIdNumber(const QString& number, Numbers numbers);
[[nodiscard]] QString shownPhone(const QString& number, Numbers numbers);
/// The birth date, or the age in its place; "" when it is unknown.
[[nodiscard]] QString shownBirth(QDate birth, Numbers numbers, QDate today);
/// For public lists: 张*, a star for every character but the first.
[[nodiscard]] QString publicName(const QString& name);
