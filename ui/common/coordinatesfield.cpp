#include "ui/common/coordinatesfield.h"

#include "models/common/textnormal.h"

#include <QRegularExpression>

std::optional<Coordinates> parseCoordinates(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[,，;；\\s]+"));
    const QStringList parts = halfWidth(text).split(separator, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return std::nullopt;
    bool okFirst = false;
    bool okSecond = false;
    const double first = parts.at(0).toDouble(&okFirst);
    const double second = parts.at(1).toDouble(&okSecond);
    if (!okFirst || !okSecond)
        return std::nullopt;
    constexpr double northernmost = 54; // degrees; China's westernmost longitude is 73
    const bool longitudeFirst = first > northernmost && second <= northernmost;
    return longitudeFirst ? Coordinates{second, first} : Coordinates{first, second};
}

CoordinatesField::CoordinatesField(const QString& name, const QString& label, Need need, QWidget* parent)
    : TextField(name, label, need, parent)
{
    setPlaceholder(QStringLiteral("36.699931, 119.138540"));
    setHint(tr("Latitude, longitude, as a map program shows them"));
}

void CoordinatesField::setCoordinates(const std::optional<Coordinates>& coordinates)
{
    setText(coordinates
            ? QStringLiteral("%1, %2").arg(coordinates->latitude, 0, 'f', 6).arg(coordinates->longitude, 0, 'f', 6)
            : QString());
}

std::optional<Coordinates> CoordinatesField::coordinates() const
{
    return parseCoordinates(text());
}

QString CoordinatesField::inputProblem() const
{
    return text().isEmpty() || coordinates() ? QString()
                                             : tr("Write latitude and longitude, for example 36.699931, 119.138540.");
}
