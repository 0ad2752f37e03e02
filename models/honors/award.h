#pragma once

#include "models/honors/honorbatch.h"
#include "models/projects/projectid.h"
#include "models/stations/stationid.h"
#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"
#include "models/words/dictionary.h"

using AwardId = Id<struct AwardTag>;

enum class HonoredKind { Volunteer, Team, Project, Community, Station };

/// 推荐 → 入围 → 公示 → 授予 → 撤销, or 异议, 落选.
enum class AwardState { Nominated, Shortlisted, Publicised, Granted, Objected, Dropped, Revoked };

/// Somebody or something that can be honored, as the office knows it.
struct Honored {
    qint64 id = 0;
    QString name;
    QString hint; ///< team or community, to tell two of one name apart

    bool operator==(const Honored&) const = default;
};

/// One honor of one honored. A row stays for good; a revoked one leaves the roll.
struct Award {
    AwardId id;
    HonorBatchId batch;
    TermId title; ///< Dictionary::HonorTitle
    int year = 0;
    HonoredKind kind = HonoredKind::Volunteer;
    QString name; ///< of the honored, as printed
    qint64 honored = 0; ///< row of the kind's table, 0 while the office does not know it
    QString personNumber; ///< clear ID number of such a person, on the way from an import into the seal
    QByteArray personDigest; ///< keyed digest of the ID number of a person who is not known yet
    QString teamName; ///< the team or organization as printed
    QString deeds;
    int position = 0; ///< within its title
    AwardState state = AwardState::Nominated;
    QString stateReason;
    QDate grantedOn;
    QDate presentedOn; ///< when the certificate was handed over
    QDate noticeUntil; ///< the last day on which this nominee hangs; null: not on notice yet

    [[nodiscard]] VolunteerId volunteer() const { return VolunteerId(kind == HonoredKind::Volunteer ? honored : 0); }
    bool operator==(const Award&) const = default;
};

[[nodiscard]] const StateTable<AwardState>& awardStates();
[[nodiscard]] Tone stateTone(AwardState state);
[[nodiscard]] QList<HonoredKind> allHonoredKinds();
[[nodiscard]] QString kindCode(HonoredKind kind);
[[nodiscard]] HonoredKind honoredKindFromCode(const QString& code);
[[nodiscard]] QString kindTitle(HonoredKind kind); ///< translated
/// Names the honored within title and year: a known record, else the person's digest, else the name.
[[nodiscard]] QString honoredKey(const Award& award);
/// Problems by field: "name", "title", "year".
[[nodiscard]] Problems validate(const Award& award);
