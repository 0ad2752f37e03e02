#include "models/activities/signtime.h"

#include "models/spreadsheets/celltext.h"

#include <QRegularExpression>

namespace {

const QRegularExpression& nextDayWords()
{
    static const QRegularExpression words(QStringLiteral("次日|隔日|翌日|第二天|跨日|跨天|跨夜|\\+1|next day"),
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// 830, 0830, 8.30 and 8:30, and hours beyond midnight.
std::optional<SignTime> plainTime(const QString& text)
{
    constexpr int hoursOfDay = 24;
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,2})(?:[:.时点]?([0-5]\\d)分?|[时点]整?)$"));
    const auto match = clock.match(text);
    const int hour = match.captured(1).toInt();
    if (!match.hasMatch() || hour >= 2 * hoursOfDay)
        return std::nullopt;
    return SignTime{QTime(hour % hoursOfDay, match.captured(2).toInt()), hour >= hoursOfDay};
}

/// 晚上12点 is the end of the day, 夜里12点半 the beginning of the next one.
QString withMidnight(const QString& text)
{
    static const QRegularExpression midnight(QStringLiteral("^(?:晚上|夜里|夜间|午夜|半夜|深夜)\\s*12(?=[:.时点])"));
    return QString(text)
        .replace(midnight, QStringLiteral("24"))
        .replace(QStringLiteral("点半"), QStringLiteral("点30分"));
}

} // namespace

bool saysNextDay(const QString& text)
{
    return text.contains(nextDayWords());
}

std::optional<SignTime> parseSignTime(const QString& text)
{
    QString rest = text.normalized(QString::NormalizationForm_KC);
    rest.remove(nextDayWords());
    rest = withMidnight(rest.trimmed());
    auto time = plainTime(rest);
    if (const auto clock = time ? std::nullopt : timeOf(rest))
        time = SignTime{QTime(clock->hour(), clock->minute())};
    if (time)
        time->isNextDay = time->isNextDay || saysNextDay(text);
    return time;
}
