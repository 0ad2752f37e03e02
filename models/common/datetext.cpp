// Dates as Chinese offices write them, in print and in spreadsheets.
#include "models/common/dates.h"
#include "models/common/textnormal.h"
#include "models/common/unitwords.h"

#include <QRegularExpression>

namespace {

QString numeralYear(int year)
{
    QString text;
    for (const QChar digit : QString::number(year))
        text += numeralWords.at(digit.unicode() - u'0');
    return text;
}

/// 1–99 as spoken: 十, 十一, 二十三.
QString numeral(int value)
{
    if (value < 10)
        return QString(numeralWords.at(value));
    QString text;
    if (value >= 20)
        text += numeralWords.at(value / 10);
    text += QChar(tenWord);
    if (value % 10 > 0)
        text += numeralWords.at(value % 10);
    return text;
}

/// One of the date styles at the start of a text; what follows stands in group 4.
const QList<QRegularExpression>& datePatterns()
{
    static const QList<QRegularExpression> patterns{
        QRegularExpression(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)(.*)$")),
        QRegularExpression(QStringLiteral("^(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})(?!\\d)\\.?(.*)$")),
        QRegularExpression(QStringLiteral("^(\\d{4})/(\\d{1,2})/(\\d{1,2})(?!\\d)(.*)$")),
        QRegularExpression(QStringLiteral("^(\\d{4})%1(\\d{1,2})%2(\\d{1,2})(?!\\d)[%3%4]?(.*)$")
                               .arg(QChar(yearWord), QChar(monthWord), QChar(dayWord), QChar(dayWordSpoken))),
        QRegularExpression(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)(.*)$")),
    };
    return patterns;
}

struct LooseMoment {
    QDate date;
    std::optional<QTime> time; ///< nothing when the text holds no time
};

std::optional<LooseMoment> looseMoment(const QString& text)
{
    const QString cleaned = cleanedText(text.normalized(QString::NormalizationForm_KC)).text;
    QString tight = cleaned;
    // 2025 年 3 月 9 日, 2025 - 3 - 9: blanks around the marks say nothing.
    static const QRegularExpression marks(
        QStringLiteral("\\s*([-./%1%2%3])\\s*").arg(QChar(yearWord), QChar(monthWord), QChar(dayWord)));
    tight.replace(marks, QStringLiteral("\\1"));
    for (const QRegularExpression& pattern : datePatterns()) {
        const auto match = pattern.match(tight);
        if (!match.hasMatch())
            continue;
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        QString rest = match.captured(4).trimmed();
        if (!date.isValid())
            return std::nullopt;
        if (rest.isEmpty())
            return LooseMoment{date, std::nullopt};
        if (rest.startsWith(u'T'))
            rest.remove(0, 1);
        const std::optional<QTime> time = parseLooseTime(rest);
        return time ? std::optional(LooseMoment{date, time}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QString chineseMonth(QDate day)
{
    return day.isNull()
        ? QString()
        : QString::number(day.year()) + QChar(yearWord) + QString::number(day.month()) + QChar(monthWord);
}

QString chineseDate(QDate day)
{
    return day.isNull() ? QString() : chineseMonth(day) + QString::number(day.day()) + QChar(dayWord);
}

QString chineseNumeralMonth(QDate day)
{
    return day.isNull() ? QString()
                        : numeralYear(day.year()) + QChar(yearWord) + numeral(day.month()) + QChar(monthWord);
}

QString chineseNumeralDate(QDate day)
{
    return day.isNull() ? QString() : chineseNumeralMonth(day) + numeral(day.day()) + QChar(dayWord);
}

std::optional<QDate> parseLooseDate(const QString& text)
{
    const auto moment = looseMoment(text);
    return moment ? std::optional(moment->date) : std::nullopt;
}

std::optional<QTime> parseLooseTime(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d+)?)?|[%1%2](?:(\\d{1,2})%3?(?:(\\d{1,2})%4)?)?)Z?$")
            .arg(QChar(hourWord), QChar(hourWordSpoken), QChar(minuteWord), QChar(secondWord)));
    const auto match = pattern.match(cleanedDigits(text).text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minute = match.captured(2).toInt() + match.captured(4).toInt();
    const QTime time(match.captured(1).toInt(), minute, match.captured(3).toInt() + match.captured(5).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDateTime> parseLooseDateTime(const QString& text)
{
    const auto moment = looseMoment(text);
    return moment ? std::optional(QDateTime(moment->date, moment->time.value_or(QTime(0, 0)))) : std::nullopt;
}
