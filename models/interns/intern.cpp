#include "models/interns/intern.h"

#include "models/interns/internsfeature.h"

namespace {

struct InternText {
    Q_DECLARE_TR_FUNCTIONS(InternValidator)
};

constexpr qint64 mostMinutes = 5'000 * 60; ///< more is a slip of the keyboard

} // namespace

const StateTable<InternState>& internStates()
{
    using enum InternState;
    static const StateTable<InternState> table("InternState",
        {
            {Applied, "applied", QT_TRANSLATE_NOOP("InternState", "Applied"),
                {{OnPost, QT_TRANSLATE_NOOP("InternState", "Take on")},
                    {Terminated, QT_TRANSLATE_NOOP("InternState", "Turn down…"), true}}},
            {OnPost, "on_post", QT_TRANSLATE_NOOP("InternState", "On post"),
                {{Assessed, QT_TRANSLATE_NOOP("InternState", "Begin the assessment")},
                    {Terminated, QT_TRANSLATE_NOOP("InternState", "End early…"), true}}},
            {Assessed, "assessed", QT_TRANSLATE_NOOP("InternState", "Under assessment"),
                {{Finished, QT_TRANSLATE_NOOP("InternState", "Finish the practice")},
                    StateTable<InternState>::Step(
                        Finished, QT_TRANSLATE_NOOP("InternState", "Finish although papers are missing…"), true)
                        .named("finish_incomplete")
                        .asking(QT_TRANSLATE_NOOP("InternState", "Why may the practice end without these papers?")),
                    {OnPost, QT_TRANSLATE_NOOP("InternState", "Back to the post…"), true},
                    {Terminated, QT_TRANSLATE_NOOP("InternState", "End early…"), true}}},
            {Finished, "finished", QT_TRANSLATE_NOOP("InternState", "Practice finished"), {}},
            {Terminated, "terminated", QT_TRANSLATE_NOOP("InternState", "Ended early"), {}},
        },
        StepsBack::Any);
    return table;
}

Problems validate(const Intern& intern)
{
    Problems problems;
    if (intern.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), InternText::tr("The intern needs a name.")};
    if (intern.school.trimmed().isEmpty())
        problems << Problem{QStringLiteral("school"), InternText::tr("Write down the intern's university.")};
    if (!intern.startedOn.isValid())
        problems << Problem{QStringLiteral("startedOn"), InternText::tr("The practice needs its first day.")};
    if (intern.endedOn.isValid() && intern.endedOn < intern.startedOn)
        problems << Problem{
            QStringLiteral("endedOn"), InternText::tr("The last day of the practice lies before its first day.")};
    if (!intern.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), InternText::tr("Choose the community or office the intern belongs to.")};
    if (intern.earlierMinutes.value() < 0 || intern.earlierMinutes.value() > mostMinutes)
        problems << Problem{
            QStringLiteral("earlierMinutes"), InternText::tr("The hours of practice lie between 0 and 5,000.")};
    return problems;
}
