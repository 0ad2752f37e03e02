#pragma once

#include "models/common/dates.h"
#include "models/common/statetable.h"
#include "models/organisation/organisation.h"
#include "models/words/dictionary.h"

using CourseId = Id<struct CourseTag>;
using CourseSessionId = Id<struct CourseSessionTag>;

enum class CourseState { Offered, Retired };
/// 计划 → 已举办, 取消.
enum class CourseSessionState { Planned, Held, Cancelled };

/// What people are trained in.
struct Course {
    CourseId id;
    QString code;
    QString name;
    OrganisationId organisation;
    Minutes minutes; ///< 学时 of the whole course
    bool countsForLicence = false; ///< as continuing education of social workers
    TermId credentialKind; ///< Dictionary::CredentialKind that is gained by passing; none: no credential
    int validMonths = 0; ///< of that credential; 0: without end
    QString summary;
    CourseState state = CourseState::Offered;
    QString stateReason;

    bool operator==(const Course&) const = default;
};

/// A course as it is held on a day.
struct CourseSession {
    CourseSessionId id;
    QString name; ///< of the course with the day; not stored
    CourseId course;
    OrganisationId organisation;
    QDateTime start;
    QDateTime end;
    QString place;
    QString trainer;
    int capacity = 0; ///< 0: no limit
    QString notes;
    CourseSessionState state = CourseSessionState::Planned;
    QString stateReason;

    bool operator==(const CourseSession&) const = default;
};

[[nodiscard]] const StateTable<CourseState>& courseStates();
[[nodiscard]] const StateTable<CourseSessionState>& courseSessionStates();
/// Problems by field: "code", "name", "organisation", "minutes", "validMonths".
[[nodiscard]] Problems validate(const Course& course);
/// Problems by field: "course", "organisation", "start", "end", "capacity".
[[nodiscard]] Problems validate(const CourseSession& session);
