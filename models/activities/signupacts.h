#pragma once

#include "models/activities/activitysignup.h"
#include "models/records/takenstep.h"

/// What a clerk does with people on the list of an activity.
enum class SignUpAct { Accept, PutOnWaitingList, Decline, Cancel, MarkAbsent, TakeAbsenceBack };

/// Somebody who is to be signed up.
struct NewSignUp {
    VolunteerId volunteer;
    QString careReason; ///< why in spite of a rule of care
    QString post = {};
};

/// Acts on many people of one activity at once, all or nothing, with the way back and a sentence that says what became
/// of whom: who waits because all places are taken, who moves up.
class SignUpActs final {
public:
    explicit SignUpActs(UnitOfWork& work)
        : m_work(work)
    {
    }

    TakenStep signUp(ActivityId activity, const QList<NewSignUp>& people) const;
    /// In the order of sign-up, whatever the order of the lines.
    TakenStep take(SignUpAct act, const QList<AttendanceId>& lines, const QString& reason = {}) const;
    TakenStep setPost(const QList<AttendanceId>& lines, const QString& post) const;

    /// The states from which the act can be taken.
    [[nodiscard]] static bool isAllowed(SignUpAct act, AttendanceState from);

private:
    [[nodiscard]] TakenStep stepFrom(const QList<Attendance>& before, const QString& told) const;
    [[nodiscard]] QString nameOf(VolunteerId id) const;
    [[nodiscard]] QString take(
        SignUpAct act, const Attendance& line, const QString& reason, QList<Attendance>& before) const;

    UnitOfWork& m_work;
};
