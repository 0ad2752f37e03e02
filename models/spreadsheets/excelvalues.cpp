#include "models/spreadsheets/excelvalues.h"

#include <bit>

double numberOfRk(quint32 bits)
{
    constexpr quint32 IsInteger = 2;
    constexpr quint32 IsHundredfold = 1;
    const double value
        = (bits & IsInteger) != 0 ? double(qint32(bits) >> 2) : std::bit_cast<double>(quint64(bits & 0xFFFFFFFC) << 32);
    return (bits & IsHundredfold) != 0 ? value / 100 : value;
}

SheetCell cellOfErrorCode(quint8 code)
{
    switch (code) {
    case 0x00:
        return SheetCell::ofError(QStringLiteral("#NULL!"));
    case 0x07:
        return SheetCell::ofError(QStringLiteral("#DIV/0!"));
    case 0x0F:
        return SheetCell::ofError(QStringLiteral("#VALUE!"));
    case 0x17:
        return SheetCell::ofError(QStringLiteral("#REF!"));
    case 0x1D:
        return SheetCell::ofError(QStringLiteral("#NAME?"));
    case 0x24:
        return SheetCell::ofError(QStringLiteral("#NUM!"));
    case 0x2B:
        return SheetCell::ofError(QStringLiteral("#GETTING_DATA"));
    default:
        return SheetCell::ofError(QStringLiteral("#N/A"));
    }
}
