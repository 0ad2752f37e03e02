#include "models/common/minutes.h"

#include "models/common/textnormal.h"
#include "models/common/unitwords.h"

#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace {

/// Decimal text times `scale`, half up, without going through a double: "1.5" × 60 → 90.
std::optional<qint64> scaled(const QString& decimal, qint64 scale)
{
    const qsizetype point = decimal.indexOf(u'.');
    const QString fraction = point < 0 ? QString() : decimal.mid(point + 1).left(6);
    bool wholeOk = true;
    const qint64 whole = (point < 0 ? decimal : decimal.left(point)).toLongLong(&wholeOk);
    if (!wholeOk || whole > 1'000'000'000)
        return std::nullopt;
    qint64 unit = 1;
    for (qsizetype i = 0; i < fraction.size(); ++i)
        unit *= 10;
    const qint64 part = fraction.isEmpty() ? 0 : fraction.toLongLong();
    return whole * scale + (2 * part * scale + unit) / (2 * unit);
}

QRegularExpression unitPattern()
{
    const QString number = QStringLiteral("(\\d+(?:\\.\\d+)?)");
    return QRegularExpression(
        QStringLiteral("^(?:%1%2)?(?:%1%3)?$").arg(number, hourUnitPattern.toString(), minuteUnitPattern.toString()));
}

std::optional<Minutes> minutesOf(std::optional<qint64> value)
{
    return value ? std::optional(Minutes(*value)) : std::nullopt;
}

} // namespace

QString Minutes::hoursText(const QLocale& locale) const
{
    const qint64 tenths = std::llabs(tenthsOfHours());
    QString text = locale.toString(tenths / 10) + locale.decimalPoint() + locale.toString(tenths % 10);
    return tenthsOfHours() < 0 ? locale.negativeSign() + text : text;
}

QString Minutes::plainHours() const
{
    return hoursText(QLocale::c());
}

std::optional<Minutes> parseDuration(const QString& text, DurationUnit bare)
{
    static const QRegularExpression plain(QStringLiteral("^\\d+(?:\\.\\d+)?$"));
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?$"));
    static const QRegularExpression units = unitPattern();
    const QString cleaned = cleanedDigits(text).text.toLower();
    if (cleaned.isEmpty())
        return std::nullopt;
    if (plain.match(cleaned).hasMatch())
        return minutesOf(scaled(cleaned, bare == DurationUnit::Hours ? 60 : 1));
    if (const auto match = clock.match(cleaned); match.hasMatch()) {
        const qint64 rest = match.captured(3).toLongLong() >= 30 ? 1 : 0;
        return Minutes(match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong() + rest);
    }
    const auto match = units.match(cleaned);
    if (!match.hasMatch())
        return std::nullopt;
    const auto hours = match.captured(1).isEmpty() ? std::optional<qint64>(0) : scaled(match.captured(1), 60);
    const auto minutes = match.captured(2).isEmpty() ? std::optional<qint64>(0) : scaled(match.captured(2), 1);
    return hours && minutes ? std::optional(Minutes(*hours + *minutes)) : std::nullopt;
}
