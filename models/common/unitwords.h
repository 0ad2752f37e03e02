#pragma once

#include <QStringView>

/// Chinese words and characters that the parsers and printers of this folder know: data, not interface text.
inline constexpr char16_t yearWord = u'年';
inline constexpr char16_t monthWord = u'月';
inline constexpr char16_t dayWord = u'日';
inline constexpr char16_t dayWordSpoken = u'号';
inline constexpr char16_t hourWord = u'时';
inline constexpr char16_t hourWordSpoken = u'点';
inline constexpr char16_t minuteWord = u'分';
inline constexpr char16_t secondWord = u'秒';
inline constexpr char16_t tenWord = u'十';
inline constexpr QStringView numeralWords = u"〇一二三四五六七八九";
inline constexpr QStringView yuanSigns = u"¥￥";
inline constexpr char16_t yuanWord = u'元';
inline constexpr char16_t tenThousandWord = u'万';
inline constexpr char16_t extensionWord = u'转';
/// What may stand after the hours and the minutes of a duration, in lower case.
inline constexpr QStringView hourUnitPattern = u"(?:个?小时|个钟头|hours?|hrs?|h)";
inline constexpr QStringView minuteUnitPattern = u"(?:分钟?|minutes?|mins?|m)";
