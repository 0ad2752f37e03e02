#include "models/training/enrolment.h"

namespace {

struct EnrolmentText {
    Q_DECLARE_TR_FUNCTIONS(Enrolment)
};

constexpr qint64 mostMinutes = 2'000 * 60;
constexpr int mostTenths = 1'000;

} // namespace

const StateTable<EnrolmentState>& enrolmentStates()
{
    using enum EnrolmentState;
    static const StateTable<EnrolmentState> table("Enrolment",
        {
            {Enrolled, "enrolled", QT_TRANSLATE_NOOP("Enrolment", "Signed up"),
                {{Attended, QT_TRANSLATE_NOOP("Enrolment", "Was there")},
                    {Absent, QT_TRANSLATE_NOOP("Enrolment", "Was absent")},
                    {Cancelled, QT_TRANSLATE_NOOP("Enrolment", "Cancel…"), true}}},
            {Attended, "attended", QT_TRANSLATE_NOOP("Enrolment", "Attended"),
                {{Passed, QT_TRANSLATE_NOOP("Enrolment", "Passed the test")},
                    {Failed, QT_TRANSLATE_NOOP("Enrolment", "Did not pass…"), true}}},
            {Passed, "passed", QT_TRANSLATE_NOOP("Enrolment", "Passed"), {}},
            {Failed, "failed", QT_TRANSLATE_NOOP("Enrolment", "Not passed"),
                {{Passed, QT_TRANSLATE_NOOP("Enrolment", "Passed the test again")}}},
            {Absent, "absent", QT_TRANSLATE_NOOP("Enrolment", "Absent"), {}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Enrolment", "Canceled"),
                {{Enrolled, QT_TRANSLATE_NOOP("Enrolment", "Sign up again")}}},
        },
        StepsBack::Any);
    return table;
}

Problems validate(const Enrolment& enrolment)
{
    Problems problems;
    if (!enrolment.session.isValid())
        problems << Problem{QStringLiteral("session"), EnrolmentText::tr("Choose the session.")};
    if (!enrolment.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), EnrolmentText::tr("Choose who takes part.")};
    if (enrolment.minutes.value() < 0 || enrolment.minutes.value() > mostMinutes)
        problems << Problem{QStringLiteral("minutes"), EnrolmentText::tr("The hours lie between 0 and 2,000.")};
    if (enrolment.scoreTenths && (*enrolment.scoreTenths < 0 || *enrolment.scoreTenths > mostTenths))
        problems << Problem{QStringLiteral("score"), EnrolmentText::tr("The score lies between 0 and 100.")};
    return problems;
}
