#pragma once

#include "models/common/id.h"
#include "ui/common/choicefield.h"
#include "ui/common/coordinatesfield.h"
#include "ui/common/formfields.h"
#include "ui/common/referencefield.h"

#include <cmath>
#include <type_traits>

/// How each field shows a member of a record (`showIn`) and gives it back (`readFrom`): the only place that knows which
/// kinds of field go with which types. A feature's own field declares its pair beside itself. Zero is shown as nothing.

inline void showIn(TextField& field, const QString& value)
{
    field.setText(value);
}
inline void readFrom(const TextField& field, QString& value)
{
    value = field.text();
}
/// A sealed number is never shown like a text: RecordForm::bindNumber.
void showIn(PersonalNumberField& field, const QString& value) = delete;

inline void showIn(MultiLineField& field, const QString& value)
{
    field.setText(value);
}
inline void readFrom(const MultiLineField& field, QString& value)
{
    value = field.text();
}

inline void showIn(DateField& field, QDate value)
{
    field.setDate(value);
}
inline void readFrom(const DateField& field, QDate& value)
{
    value = field.date();
}

inline void showIn(DateTimeField& field, const QDateTime& value)
{
    field.setMoment(value);
}
inline void readFrom(const DateTimeField& field, QDateTime& value)
{
    value = field.moment();
}

inline void showIn(CoordinatesField& field, const std::optional<Coordinates>& value)
{
    field.setCoordinates(value);
}
inline void readFrom(const CoordinatesField& field, std::optional<Coordinates>& value)
{
    value = field.coordinates();
}

/// A field with decimals shows a whole number of its smallest unit: 925 tenths are 92.5.
template <std::integral Number> void showIn(NumberField& field, const std::optional<Number>& value)
{
    field.setNumber(value ? std::optional(double(*value) / field.unit()) : std::nullopt);
}
template <std::integral Number> void readFrom(const NumberField& field, std::optional<Number>& value)
{
    const auto number = field.number();
    value = number ? std::optional(Number(std::llround(*number * field.unit()))) : std::nullopt;
}
template <std::integral Number> void showIn(NumberField& field, Number value)
{
    showIn(field, value == 0 ? std::nullopt : std::optional(value));
}
template <std::integral Number> void readFrom(const NumberField& field, Number& value)
{
    std::optional<Number> number;
    readFrom(field, number);
    value = number.value_or(0);
}

inline void showIn(MoneyField& field, const Money& value)
{
    field.setMoney(value == Money() ? std::nullopt : std::optional(value));
}
inline void readFrom(const MoneyField& field, Money& value)
{
    value = field.money().value_or(Money());
}

inline void showIn(HoursField& field, const Minutes& value)
{
    field.setMinutes(value == Minutes() ? std::nullopt : std::optional(value));
}
inline void readFrom(const HoursField& field, Minutes& value)
{
    value = field.minutes().value_or(Minutes());
}

inline void showIn(CheckField& field, bool value)
{
    field.setChecked(value);
}
inline void readFrom(const CheckField& field, bool& value)
{
    value = field.isChecked();
}

template <class Enum>
requires std::is_enum_v<Enum>
void showIn(ChoiceField& field, Enum value)
{
    field.setValue(int(value));
}
template <class Enum>
requires std::is_enum_v<Enum>
void readFrom(const ChoiceField& field, Enum& value)
{
    value = Enum(field.value().toInt());
}
inline void showIn(ChoiceField& field, const QString& value)
{
    field.setValue(value.isEmpty() ? QVariant() : QVariant(value));
}
inline void readFrom(const ChoiceField& field, QString& value)
{
    value = field.value().toString();
}

template <class Tag> void showIn(ReferenceField& field, Id<Tag> value)
{
    field.setId(value.value());
}
template <class Tag> void readFrom(const ReferenceField& field, Id<Tag>& value)
{
    value = Id<Tag>(field.id());
}
inline void showIn(ReferenceField& field, qint64 value)
{
    field.setId(value);
}
inline void readFrom(const ReferenceField& field, qint64& value)
{
    value = field.id();
}
