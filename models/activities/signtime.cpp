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

/// 830 and 0830, as they are typed in a hurry.
std::optional<QTime> shortTime(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("^(\\d{1,2})(\\d{2})$"));
    const auto match = digits.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

bool saysNextDay(const QString& text)
{
    return text.contains(nextDayWords());
}

std::optional<SignTime> parseSignTime(const QString& text)
{
    QString rest = text;
    rest.remove(nextDayWords());
    rest = rest.trimmed();
    auto time = shortTime(rest);
    if (!time)
        time = timeOf(rest);
    if (!time)
        return std::nullopt;
    return SignTime{QTime(time->hour(), time->minute()), saysNextDay(text)};
}
