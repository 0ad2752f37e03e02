#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <bit>

/// Numbers and texts as the binary formats of Excel write them.
template <typename Number> QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray u8(int number)
{
    return QByteArray(1, char(number));
}

inline QByteArray u16(int number)
{
    return little(quint16(number));
}

inline QByteArray u32(qint64 number)
{
    return little(quint32(number));
}

inline QByteArray f64(double number)
{
    return little(std::bit_cast<quint64>(number));
}

inline QByteArray utf16(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += u16(c.unicode());
    return bytes;
}

/// An RK number that holds an integer.
inline QByteArray rkOfInteger(int number, bool hundredfold = false)
{
    return u32(qint64(number) * 4 + 2 + (hundredfold ? 1 : 0));
}

/// An RK number that holds the upper half of a real one.
inline QByteArray rkOfReal(double number, bool hundredfold = false)
{
    return u32(qint64((std::bit_cast<quint64>(number) >> 32) & 0xFFFFFFFC) + (hundredfold ? 1 : 0));
}
