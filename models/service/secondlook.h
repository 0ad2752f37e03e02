#pragma once

#include <QString>
#include <QStringList>

/// Why a service record deserves a second look. Flags refuse nothing; the reviewer decides (spec 1).
namespace SecondLook {
inline const QString longDay = QStringLiteral("long_day"); ///< more than 12 hours in one day
inline const QString minor = QStringLiteral("minor_without_consent"); ///< 条例 art. 15, 山东省条例 art. 10
inline const QString underAge = QStringLiteral("under_age"); ///< younger than the activity asks
inline const QString minorInEmergency = QStringLiteral("minor_in_emergency"); ///< 应急救援
inline const QString uninsured = QStringLiteral("uninsured"); ///< where the activity asks for it, 条例 art. 17
inline const QString beforeRegistration = QStringLiteral("before_registration");
inline const QString identicalTimes = QStringLiteral("identical_times"); ///< the same times for many people
inline const QString enteredAtOnce = QStringLiteral("entered_at_once"); ///< within minutes of the service's creation

constexpr qint64 longDayMinutes = 12 * 60;
constexpr int identicalPeople = 10;
constexpr int adultAge = 18;
constexpr qint64 atOnceMinutes = 10;
} // namespace SecondLook

/// The sentence for one flag, or the code itself when it is unknown.
[[nodiscard]] QString secondLookText(const QString& code);
/// Stored form: codes separated by blanks.
[[nodiscard]] QString secondLookStored(const QStringList& codes);
[[nodiscard]] QStringList secondLookCodes(const QString& stored);
