#include "models/training/course.h"

namespace {

struct CourseText {
    Q_DECLARE_TR_FUNCTIONS(Course)
};

constexpr qint64 mostMinutes = 2'000 * 60;
constexpr int mostMonths = 600;

} // namespace

const StateTable<CourseState>& courseStates()
{
    using enum CourseState;
    static const StateTable<CourseState> table("Course",
        {
            {Offered, "offered", QT_TRANSLATE_NOOP("Course", "Offered"),
                {{Retired, QT_TRANSLATE_NOOP("Course", "Retire…"), true}}},
            {Retired, "retired", QT_TRANSLATE_NOOP("Course", "Retired"),
                {{Offered, QT_TRANSLATE_NOOP("Course", "Offer again")}}},
        });
    return table;
}

const StateTable<CourseSessionState>& courseSessionStates()
{
    using enum CourseSessionState;
    static const StateTable<CourseSessionState> table("Course",
        {
            {Planned, "planned", QT_TRANSLATE_NOOP("Course", "Planned"),
                {{Held, QT_TRANSLATE_NOOP("Course", "Was held")},
                    {Cancelled, QT_TRANSLATE_NOOP("Course", "Cancel the session…"), true}}},
            {Held, "held", QT_TRANSLATE_NOOP("Course", "Held"), {}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Course", "Canceled"), {}},
        },
        StepsBack::Any);
    return table;
}

Problems validate(const Course& course)
{
    Problems problems;
    if (course.code.trimmed().isEmpty())
        problems << Problem{QStringLiteral("code"), CourseText::tr("The course needs a code.")};
    if (course.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), CourseText::tr("The course needs a name.")};
    if (!course.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), CourseText::tr("Choose the community or office the course belongs to.")};
    if (course.minutes.value() < 0 || course.minutes.value() > mostMinutes)
        problems << Problem{QStringLiteral("minutes"), CourseText::tr("A course has between 0 and 2,000 hours.")};
    if (course.validMonths < 0 || course.validMonths > mostMonths)
        problems << Problem{
            QStringLiteral("validMonths"), CourseText::tr("The credential is valid for 0 to 600 months.")};
    return problems;
}

Problems validate(const CourseSession& session)
{
    Problems problems;
    if (!session.course.isValid())
        problems << Problem{QStringLiteral("course"), CourseText::tr("Choose the course.")};
    if (!session.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), CourseText::tr("Choose the community or office that holds the session.")};
    if (!session.start.isValid())
        problems << Problem{QStringLiteral("start"), CourseText::tr("The session needs its beginning.")};
    if (!session.end.isValid() || session.end <= session.start)
        problems << Problem{QStringLiteral("end"), CourseText::tr("The session ends after it begins.")};
    if (session.capacity < 0)
        problems << Problem{QStringLiteral("capacity"), CourseText::tr("The number of places cannot be negative.")};
    return problems;
}
