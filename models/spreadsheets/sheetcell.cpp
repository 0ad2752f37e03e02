#include "models/spreadsheets/sheetcell.h"

#include <algorithm>
#include <cmath>

SheetCell SheetCell::ofText(QString text)
{
    if (text.size() > LongestText) {
        SheetCell cell = ofError(QStringLiteral("…"));
        cell.isTooLong = true;
        return cell;
    }
    SheetCell cell;
    cell.kind = text.isEmpty() ? Kind::Empty : Kind::Text;
    cell.text = std::move(text);
    return cell;
}

SheetCell SheetCell::ofNumber(double number)
{
    if (!std::isfinite(number))
        return ofError(QStringLiteral("#NUM!"));
    SheetCell cell;
    cell.kind = Kind::Number;
    cell.number = number;
    return cell;
}

SheetCell SheetCell::ofBoolean(bool value)
{
    SheetCell cell;
    cell.kind = Kind::Boolean;
    cell.number = value ? 1 : 0;
    return cell;
}

SheetCell SheetCell::ofDateTime(QDate date, QTime time)
{
    SheetCell cell;
    cell.kind = Kind::DateTime;
    cell.date = date;
    cell.time = time;
    return cell;
}

SheetCell SheetCell::ofTime(double days)
{
    constexpr int SecondsPerDay = 86'400;
    if (!std::isfinite(days))
        return ofError(QStringLiteral("#NUM!"));
    SheetCell cell;
    cell.kind = Kind::Time;
    cell.number = days;
    const auto seconds = std::llround(std::fmod(days, 1.0) * SecondsPerDay);
    cell.time = QTime(0, 0).addSecs(int(((seconds % SecondsPerDay) + SecondsPerDay) % SecondsPerDay));
    return cell;
}

SheetCell SheetCell::ofError(QString text)
{
    SheetCell cell;
    cell.kind = Kind::Error;
    cell.text = std::move(text);
    return cell;
}

const SheetCell& SheetRow::at(qsizetype column) const
{
    static const SheetCell empty;
    return column >= 0 && column < cells.size() ? cells.at(column) : empty;
}

bool SheetRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const SheetCell& cell) {
        return cell.isEmpty()
            || (cell.kind == SheetCell::Kind::Text
                && std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace(); }));
    });
}
