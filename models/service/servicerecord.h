#pragma once

#include "models/common/dates.h"
#include "models/common/error.h"
#include "models/common/statetable.h"
#include "models/database/unitofwork.h"
#include "models/organisation/organisation.h"
#include "models/stations/stationid.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

#include <QDateTime>
#include <QStringList>

using ServiceRecordId = Id<struct ServiceRecordTag>;

/// 待核 → 已核 → 作废. A wrong record is voided and entered again, never edited.
enum class ServiceState { Pending, Checked, Void };

/// What the hours come from. A manual record (补录) is its own source.
struct ServiceSource {
    enum class Kind { Activity, Order, Manual };

    Kind kind = Kind::Manual;
    qint64 id = 0;
    int round = 1; ///< grows when a source gives the same person hours again after a record was voided

    bool operator==(const ServiceSource&) const = default;
};

/// How a record came into the ledger, where its source does not say it all.
enum class EnteredAs {
    Usual,
    Supplement, ///< 补录: asked for afterwards and approved
};

/// Hours of one volunteer: [start, end) by the wall clock, less breaks. Organization and team are those of that day;
/// where the service took place is the second figure.
struct ServiceRecord {
    ServiceRecordId id;
    VolunteerId volunteer;
    ServiceSource source;
    QDateTime start;
    QDateTime end;
    Minutes minutes;
    TermId field;
    TeamId team;
    OrganisationId organisation;
    StationId servedStation;
    OrganisationId servedOrganisation;
    QString content; ///< what was done, for manual records
    ServiceState state = ServiceState::Pending;
    bool isSelfChecked = false; ///< 自核: checked by who entered it
    QStringList secondLook; ///< codes of secondlook.h
    QString careReason; ///< why in spite of a rule of care, "" where none was set aside
    AccountId enteredBy;
    AccountId checkedBy;
    QString voidReason;
    EnteredAs enteredAs = EnteredAs::Usual;

    bool operator==(const ServiceRecord&) const = default;
};

[[nodiscard]] const StateTable<ServiceState>& serviceStates();

[[nodiscard]] QString kindCode(ServiceSource::Kind kind);
[[nodiscard]] ServiceSource::Kind sourceKindFromCode(const QString& code);
[[nodiscard]] QString kindTitle(ServiceSource::Kind kind); ///< translated

[[nodiscard]] QString enteredAsCode(EnteredAs entered);
[[nodiscard]] EnteredAs enteredAsFromCode(const QString& code);
[[nodiscard]] QString enteredAsTitle(EnteredAs entered); ///< translated; "" for the usual way

/// Problems by field: "volunteer", "start", "end", "minutes". One record lasts at most 24 hours.
[[nodiscard]] Problems validate(const ServiceRecord& record);
