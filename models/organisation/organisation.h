#pragma once

#include "models/common/error.h"
#include "models/common/organisationid.h"

#include <QString>

#include <optional>

/// The levels of the tree 区 → 街道 → 社区 → 网格.
enum class OrganisationKind { District, Street, Community, Grid };
enum class OrganisationState { Active, Suspended };

/// Degrees, WGS 84.
struct Coordinates {
    double latitude = 0;
    double longitude = 0;
    bool operator==(const Coordinates&) const = default;
};

/// A street office, community or grid; everything else belongs to one of them, and figures roll up the tree.
struct Organisation {
    OrganisationId id;
    QString code;
    QString name;
    OrganisationKind kind = OrganisationKind::Community;
    OrganisationId parent; ///< none for the root
    std::optional<Coordinates> coordinates;
    OrganisationState state = OrganisationState::Active;

    bool operator==(const Organisation&) const = default;
};

[[nodiscard]] QString kindCode(OrganisationKind kind);
[[nodiscard]] OrganisationKind organisationKindFromCode(const QString& code);
[[nodiscard]] QString kindTitle(OrganisationKind kind); ///< translated
/// 区, 街道, 社区, 网格 (and 镇, 乡, 村, 居 beside them) as files write them.
[[nodiscard]] std::optional<OrganisationKind> organisationKindFromWord(const QString& word);
[[nodiscard]] QString stateCode(OrganisationState state);
[[nodiscard]] OrganisationState organisationStateFromCode(const QString& code);
[[nodiscard]] QString stateTitle(OrganisationState state); ///< translated
