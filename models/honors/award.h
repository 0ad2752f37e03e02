#pragma once

#include "models/honors/honorbatch.h"
#include "models/organisation/dictionary.h"
#include "models/projects/projectid.h"
#include "models/stations/stationid.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"

using AwardId = Id<struct AwardTag>;

enum class HonouredKind { Volunteer, Team, Project, Community, Station };

/// 推荐 → 入围 → 公示 → 授予 → 撤销, or 异议, 落选.
enum class AwardState { Nominated, Shortlisted, Publicised, Granted, Objected, Dropped, Revoked };

/// One honour of one honoured. A row stays for good; a revoked one leaves the roll.
struct Award {
    AwardId id;
    HonorBatchId batch;
    TermId title; ///< Dictionary::HonorTitle
    int year = 0;
    HonouredKind kind = HonouredKind::Volunteer;
    QString name; ///< of the honoured, as printed
    qint64 honoured = 0; ///< row of the kind's table, 0 while the office does not know it
    QString personNumber; ///< clear ID number of such a person, on the way from an import into the seal
    QByteArray personDigest; ///< keyed digest of the ID number of a person who is not known yet
    QString teamName; ///< the team or organisation as printed
    QString deeds;
    int position = 0; ///< within its title
    AwardState state = AwardState::Nominated;
    QString stateReason;
    QDate grantedOn;

    [[nodiscard]] VolunteerId volunteer() const { return VolunteerId(kind == HonouredKind::Volunteer ? honoured : 0); }
    bool operator==(const Award&) const = default;
};

[[nodiscard]] const StateTable<AwardState>& awardStates();
[[nodiscard]] Tone stateTone(AwardState state);
[[nodiscard]] QList<HonouredKind> allHonouredKinds();
[[nodiscard]] QString kindCode(HonouredKind kind);
[[nodiscard]] HonouredKind honouredKindFromCode(const QString& code);
[[nodiscard]] QString kindTitle(HonouredKind kind); ///< translated
/// Names the honoured within title and year: a known record, else the person's digest, else the name.
[[nodiscard]] QString honouredKey(const Award& award);
/// Problems by field: "name", "title", "year".
[[nodiscard]] Problems validate(const Award& award);
