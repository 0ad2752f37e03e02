#include "models/reports/reportcells.h"

#include "models/common/dates.h"
#include "models/common/money.h"
#include "models/common/shownmoment.h"

#include <QLocale>

#include <cmath>

namespace {

QString wholeText(qint64 value, SheetColumnKind kind)
{
    if (kind == SheetColumnKind::Hours)
        return Minutes(value).hoursText();
    if (kind == SheetColumnKind::Money)
        return Money(value).text();
    return kind == SheetColumnKind::Text ? QString::number(value) : QLocale().toString(value);
}

QString fractionText(double value, SheetColumnKind kind)
{
    if (kind == SheetColumnKind::Percent)
        return QStringLiteral("%1%").arg(std::floor(value * 1000 + 0.5) / 10, 0, 'f', 1);
    if (kind == SheetColumnKind::Number)
        return value == std::floor(value) ? QLocale().toString(qint64(value)) : QLocale().toString(value, 'f', 1);
    return QLocale().toString(value, 'f', 1);
}

} // namespace

QString reportCellText(const TableValue& value, SheetColumnKind kind)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* whole = std::get_if<qint64>(&value))
        return wholeText(*whole, kind);
    if (const auto* fraction = std::get_if<double>(&value))
        return fractionText(*fraction, kind);
    if (const auto* date = std::get_if<QDate>(&value))
        return isoDate(*date);
    if (const auto* moment = std::get_if<QDateTime>(&value))
        return shownMoment(*moment);
    return {};
}

bool isNumberKind(SheetColumnKind kind)
{
    return kind != SheetColumnKind::Text && kind != SheetColumnKind::Date && kind != SheetColumnKind::DateTime;
}

double chartAmount(const TableValue& value, SheetColumnKind kind)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return kind == SheetColumnKind::Hours ? Minutes(*whole).hours() : double(*whole);
    if (const auto* fraction = std::get_if<double>(&value))
        return kind == SheetColumnKind::Percent ? *fraction * 100 : *fraction;
    return 0;
}
