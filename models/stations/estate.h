#pragma once

#include "models/organisation/organisation.h"
#include "models/stations/stationid.h"

enum class EstateState { Active, Suspended };

/// A residential compound 小区. It is known by its name within its community.
struct Estate {
    EstateId id;
    QString name;
    OrganisationId organisation;
    std::optional<Coordinates> coordinates;
    qint64 households = 0;
    EstateState state = EstateState::Active;

    bool operator==(const Estate&) const = default;
};

[[nodiscard]] QString stateCode(EstateState state);
[[nodiscard]] EstateState estateStateFromCode(const QString& code);
[[nodiscard]] QString stateTitle(EstateState state); ///< translated
