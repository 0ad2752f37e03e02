#include "models/spreadsheets/celltext.h"

#include "models/common/dates.h"
#include "models/spreadsheets/serialdate.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using Kind = SheetCell::Kind;

static constexpr double SixteenDigits = 1e15;

static QString numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    if (number == std::floor(number) && std::abs(number) < SixteenDigits)
        return QString::number(qint64(number));
    if (std::abs(number) >= SixteenDigits)
        return QString::number(number, 'f', 0);
    QString text = QString::number(number, 'g', 15);
    if (!text.contains(u'e'))
        return text;
    text = QString::number(number, 'f', 15);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

static QString clockText(QTime time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

static QString durationText(const SheetCell& cell)
{
    if (cell.number >= 0 && cell.number < 1)
        return clockText(cell.time);
    const auto minutes = std::llround(std::abs(cell.number) * 24 * 60);
    return QStringLiteral("%1%2:%3")
        .arg(cell.number < 0 ? QStringLiteral("-") : QString())
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString textOf(const SheetCell& cell)
{
    switch (cell.kind) {
    case Kind::Empty:
    case Kind::Error:
        return {};
    case Kind::Text:
        return cell.text.trimmed();
    case Kind::Number:
        return numberText(cell.number);
    case Kind::Boolean:
        return cell.number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case Kind::DateTime:
        return cell.time == QTime(0, 0) ? isoDate(cell.date) : isoDate(cell.date) + u' ' + clockText(cell.time);
    case Kind::Time:
        return durationText(cell);
    }
    return {};
}

bool isLossyNumber(const SheetCell& cell)
{
    if (cell.kind == Kind::Number)
        return std::abs(cell.number) >= SixteenDigits;
    if (cell.kind != Kind::Text || !cell.text.contains(u'e', Qt::CaseInsensitive))
        return false;
    static const QRegularExpression exponent(QStringLiteral("^\\s*'?\\d(\\.\\d+)?[eE]\\+?\\d{1,3}\\s*$"));
    return exponent.match(cell.text).hasMatch();
}

std::optional<QDate> dateOf(const SheetCell& cell, DateOrder order)
{
    if (cell.kind == Kind::DateTime)
        return cell.date;
    if (cell.kind == Kind::Text)
        return dateOf(cell.text, order);
    if (cell.kind != Kind::Number)
        return std::nullopt;
    if (cell.number >= 19'000'101 && cell.number <= 21'001'231 && cell.number == std::floor(cell.number))
        return dateOf(QString::number(qint64(cell.number)), order);
    const auto moment = momentOfSerial(cell.number, false);
    const bool plausible = moment && moment->date.year() >= 1920 && moment->date.year() <= 2100;
    return plausible ? std::optional(moment->date) : std::nullopt;
}

std::optional<QDate> dateOfSerialText(const QString& text)
{
    constexpr qsizetype Digits = 5;
    constexpr int FirstYear = 1950;
    const QString plain = text.trimmed().normalized(QString::NormalizationForm_KC);
    bool isNumber = false;
    const int serial = plain.toInt(&isNumber);
    const auto moment = isNumber && plain.size() == Digits ? momentOfSerial(serial, false) : std::nullopt;
    return moment && moment->date.year() >= FirstYear && moment->date.year() <= 2100 ? std::optional(moment->date)
                                                                                     : std::nullopt;
}

std::optional<QTime> timeOf(const SheetCell& cell)
{
    if (cell.kind == Kind::DateTime)
        return cell.time;
    if (cell.kind == Kind::Time)
        return cell.number >= 0 && cell.number < 1 ? std::optional(cell.time) : std::nullopt;
    if (cell.kind == Kind::Number && cell.number > 0 && cell.number < 1)
        return SheetCell::ofTime(cell.number).time;
    return cell.kind == Kind::Text ? timeOf(cell.text) : std::nullopt;
}

std::optional<QDateTime> dateTimeOf(const SheetCell& cell, DateOrder order)
{
    if (cell.kind == Kind::Text)
        return dateTimeOf(cell.text, order);
    const auto date = dateOf(cell, order);
    if (!date)
        return std::nullopt;
    if (cell.kind == Kind::DateTime)
        return QDateTime(*date, cell.time);
    const auto moment = momentOfSerial(cell.number, false);
    return QDateTime(*date, moment && moment->date == *date ? moment->time : QTime(0, 0));
}

std::optional<int> minutesOf(const SheetCell& cell)
{
    constexpr double MaximumHours = 1e6;
    if (cell.kind == Kind::Text)
        return minutesOf(cell.text);
    if (cell.kind == Kind::Number && std::abs(cell.number) < MaximumHours)
        return int(std::lround(cell.number * 60));
    if (cell.kind == Kind::Time && std::abs(cell.number) < MaximumHours / 24)
        return int(std::lround(cell.number * 24 * 60));
    return std::nullopt;
}

std::optional<double> numberOf(const QString& text)
{
    constexpr qsizetype LongestNumber = 100;
    if (text.size() > LongestNumber)
        return std::nullopt;
    static const QRegularExpression pattern(
        QStringLiteral("^([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+)(%)?$"));
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(QRegularExpression(QStringLiteral("[\\s¥元]")));
    const auto match = pattern.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double number = match.captured(1).remove(u',').toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    return match.hasCaptured(2) ? number / 100 : number;
}

std::optional<double> numberOf(const SheetCell& cell)
{
    if (cell.kind == Kind::Number)
        return cell.number;
    return cell.kind == Kind::Text ? numberOf(cell.text) : std::nullopt;
}

std::optional<qint64> centsOf(const SheetCell& cell)
{
    const auto amount = numberOf(cell);
    if (!amount || std::abs(*amount) > 1e12)
        return std::nullopt;
    const double cents = *amount * 100;
    if (std::abs(cents - std::round(cents)) > 1e-4)
        return std::nullopt;
    return std::llround(cents);
}

std::optional<qint64> integerOf(const SheetCell& cell)
{
    const auto number = numberOf(cell);
    if (!number || *number != std::floor(*number) || std::abs(*number) >= SixteenDigits)
        return std::nullopt;
    return qint64(*number);
}

std::optional<bool> booleanOf(const SheetCell& cell)
{
    if (cell.kind == Kind::Boolean)
        return cell.number != 0;
    static const std::array yes{u"是", u"有", u"y", u"yes", u"√", u"✓", u"✔", u"1", u"true", u"对"};
    static const std::array no{u"否", u"无", u"没有", u"不是", u"n", u"no", u"×", u"✗", u"x", u"0", u"false"};
    const QString text = textOf(cell).toLower();
    const auto is = [&](const char16_t* word) { return text == QStringView(word); };
    if (std::any_of(yes.begin(), yes.end(), is))
        return true;
    return std::any_of(no.begin(), no.end(), is) ? std::optional(false) : std::nullopt;
}
