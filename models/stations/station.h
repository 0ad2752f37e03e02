#pragma once

#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/stations/stationid.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

/// 筹建 → 开放 ⇄ 暂停 → 撤销.
enum class StationState { Preparing, Open, Suspended, Closed };

/// A place of service 阵地: where people go for help and volunteers sit in turn.
struct Station {
    StationId id;
    QString code;
    QString name;
    TermId type;
    OrganisationId organisation;
    QString address;
    std::optional<Coordinates> coordinates;
    QString openingHours; ///< as written: 周一至周五 09:00-17:00
    bool isAlwaysOpen = false; ///< 24 hours a day
    VolunteerId manager; ///< once the manager is a volunteer of this office
    QString managerName;
    QString managerPhone; ///< clear; sealed when stored
    QString services; ///< offered
    StationState state = StationState::Open;
    QString stateReason;
    QString notes;

    bool operator==(const Station&) const = default;
};

[[nodiscard]] const StateTable<StationState>& stationStates();
