#pragma once

#include "models/training/credential.h"

using EnrolmentId = Id<struct EnrolmentTag>;

/// 报名 → 到场 → 合格/未通过; 缺席, 取消.
enum class EnrolmentState { Enrolled, Attended, Passed, Failed, Absent, Cancelled };

/// One person at one session of a course. The hours count once the person has attended.
struct Enrolment {
    EnrolmentId id;
    QString name; ///< of the person; not stored
    CourseSessionId session;
    VolunteerId volunteer;
    Minutes minutes; ///< 学时
    std::optional<int> scoreTenths;
    QString notes;
    CredentialId credential; ///< gained by it; kept by takeEnrolmentStep()
    EnrolmentState state = EnrolmentState::Enrolled;
    QString stateReason;

    bool operator==(const Enrolment&) const = default;
};

[[nodiscard]] const StateTable<EnrolmentState>& enrolmentStates();
/// Problems by field: "session", "volunteer", "minutes", "score".
[[nodiscard]] Problems validate(const Enrolment& enrolment);
