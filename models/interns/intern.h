#pragma once

#include "models/common/dates.h"
#include "models/common/sex.h"
#include "models/common/statetable.h"
#include "models/interns/interngrade.h"
#include "models/organisation/organisation.h"
#include "models/stations/stationid.h"
#include "models/volunteers/volunteerid.h"

using InternId = Id<struct InternTag>;

/// 申请 → 在岗 → 考核 → 结业/终止.
enum class InternState { Applied, OnPost, Assessed, Finished, Terminated };

/// A student who practices social work here 实习生. Known by name, university and first day. The hours of practice are
/// kept apart from those of volunteers.
struct Intern {
    InternId id;
    QString name;
    Sex sex = Sex::Unknown;
    QString school; ///< the university
    QString major;
    QString studentNumber;
    OrganisationId organisation;
    StationId station;
    QString post; ///< 岗位
    QString mentorName; ///< 督导
    VolunteerId mentor; ///< once the mentor is known in the register
    QDate startedOn;
    QDate endedOn; ///< last day, planned until it has come
    Minutes earlierMinutes; ///< 学时 that are not in the attendance kept here: from a file, or from before
    Minutes practiceMinutes; ///< with the attendance; kept by the file's entries, never written from here
    InternGrade grade = InternGrade::None; ///< 考核
    QString assessment; ///< in words, as it stands in the certificate
    QString certificateNumber; ///< kept by InternCertificates
    QDate certifiedOn;
    InternState state = InternState::OnPost;
    QString stateReason;
    QString notes;

    bool operator==(const Intern&) const = default;
};

[[nodiscard]] const StateTable<InternState>& internStates();
/// Problems by field: "name", "school", "startedOn", "endedOn", "organisation", "earlierMinutes".
[[nodiscard]] Problems validate(const Intern& intern);
