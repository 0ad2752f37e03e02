#pragma once

#include "models/common/dates.h"
#include "models/common/id.h"
#include "models/common/money.h"

#include <QVariant>

#include <optional>
#include <type_traits>

// How values of the program stand in the file: none as NULL, dates and moments as ISO text, hours as whole minutes,
// money as whole 分, numbered choices as their number. Text is never NULL.

[[nodiscard]] inline QVariant storedValue(const QString& value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
[[nodiscard]] inline QVariant storedValue(const QByteArray& value)
{
    return value.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(value);
}
[[nodiscard]] inline QVariant storedValue(QDate value)
{
    return value.isValid() ? QVariant(isoDate(value)) : QVariant();
}
[[nodiscard]] inline QVariant storedValue(const QDateTime& value)
{
    return value.isValid() ? QVariant(isoMinute(value)) : QVariant();
}
[[nodiscard]] inline QVariant storedValue(Minutes value)
{
    return value.value();
}
[[nodiscard]] inline QVariant storedValue(Money value)
{
    return value.fen();
}
template <class Tag> [[nodiscard]] QVariant storedValue(Id<Tag> value)
{
    return value.isValid() ? QVariant(value.value()) : QVariant();
}
template <class Number>
requires(std::is_arithmetic_v<Number> || std::is_enum_v<Number>) [[nodiscard]] QVariant storedValue(Number value)
{
    if constexpr (std::is_floating_point_v<Number>)
        return double(value);
    else
        return qint64(value);
}
template <class Value> [[nodiscard]] QVariant storedValue(const std::optional<Value>& value)
{
    return value ? storedValue(*value) : QVariant();
}

inline void readStored(const QVariant& stored, QString& value)
{
    value = stored.toString();
}
inline void readStored(const QVariant& stored, QByteArray& value)
{
    value = stored.toByteArray();
}
inline void readStored(const QVariant& stored, QDate& value)
{
    value = parseIsoDate(stored.toString());
}
inline void readStored(const QVariant& stored, QDateTime& value)
{
    value = parseIsoMinute(stored.toString());
}
inline void readStored(const QVariant& stored, Minutes& value)
{
    value = Minutes(stored.toLongLong());
}
inline void readStored(const QVariant& stored, Money& value)
{
    value = Money(stored.toLongLong());
}
template <class Tag> void readStored(const QVariant& stored, Id<Tag>& value)
{
    value = Id<Tag>(stored.toLongLong());
}
template <class Number>
requires(std::is_arithmetic_v<Number> || std::is_enum_v<Number>) void readStored(const QVariant& stored, Number& value)
{
    if constexpr (std::is_same_v<Number, bool>)
        value = stored.toLongLong() != 0;
    else if constexpr (std::is_floating_point_v<Number>)
        value = Number(stored.toDouble());
    else
        value = Number(stored.toLongLong());
}
template <class Value> void readStored(const QVariant& stored, std::optional<Value>& value)
{
    value.reset();
    if (!stored.isNull())
        readStored(stored, value.emplace());
}
