#include "models/common/money.h"

#include "models/common/textnormal.h"
#include "models/common/unitwords.h"

#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace {

/// Decimal digits shifted by `places`; nothing when non-zero digits would be lost.
std::optional<qint64> shifted(const QString& decimal, int places)
{
    const qsizetype point = decimal.indexOf(u'.');
    QString digits = point < 0 ? decimal : decimal.left(point);
    QString fraction = point < 0 ? QString() : decimal.mid(point + 1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > places)
        return std::nullopt;
    digits += fraction.leftJustified(places, u'0');
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

Money Money::fromYuan(double yuan)
{
    return Money(std::llround(yuan * 100.0));
}

std::optional<Money> Money::parse(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(-?)[%1]?(-?)(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d*)?(%2?)%3?$")
            .arg(yuanSigns.toString(), QChar(tenThousandWord), QChar(yuanWord)));
    const auto match = pattern.match(cleanedDigits(text).text);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && !match.captured(2).isEmpty()))
        return std::nullopt;
    const QString decimal = match.captured(3).remove(u',') + match.captured(4);
    const auto fen = shifted(decimal, match.captured(5).isEmpty() ? 2 : 6);
    if (!fen)
        return std::nullopt;
    const bool negative = !match.captured(1).isEmpty() || !match.captured(2).isEmpty();
    return Money(negative ? -*fen : *fen);
}

QString Money::text(const QLocale& locale) const
{
    const qint64 amount = std::llabs(m_fen);
    const qint64 rest = amount % 100;
    const QString fraction = locale.toString(rest / 10) + locale.toString(rest % 10);
    const QString written = locale.toString(amount / 100) + locale.decimalPoint() + fraction;
    return m_fen < 0 ? locale.negativeSign() + written : written;
}

QString Money::plainText() const
{
    return text(QLocale::c());
}
