#pragma once

#include "models/organisation/organisation.h"
#include "ui/common/formfields.h"

/// Latitude and longitude as map programs give them: `36.699931, 119.138540`; the other way round is put right.
class CoordinatesField final : public TextField {
    Q_OBJECT

public:
    CoordinatesField(const QString& name, const QString& label, Need need = Need::Optional, QWidget* parent = nullptr);

    void setCoordinates(const std::optional<Coordinates>& coordinates);
    [[nodiscard]] std::optional<Coordinates> coordinates() const; ///< none when empty or unreadable
    [[nodiscard]] QString inputProblem() const override;
};

/// Two numbers parted by a comma or blanks; longitude first is recognized where China allows only one reading.
[[nodiscard]] std::optional<Coordinates> parseCoordinates(const QString& text);
