#include "models/visits/visit.h"

#include "models/common/phone.h"
#include "models/visits/visittext.h"

const StateTable<VisitState>& visitStates()
{
    using enum VisitState;
    static const StateTable<VisitState> table("Visit",
        {
            {Received, "received", QT_TRANSLATE_NOOP("Visit", "Written down"),
                {{Answered, QT_TRANSLATE_NOOP("Visit", "Was answered")},
                    {HandedOn, QT_TRANSLATE_NOOP("Visit", "Was handed on")},
                    {Ordered, QT_TRANSLATE_NOOP("Visit", "Became an order")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Visit", "Withdraw…"), true}}},
            {Answered, "answered", QT_TRANSLATE_NOOP("Visit", "Answered"),
                {{Closed, QT_TRANSLATE_NOOP("Visit", "Settle")},
                    {HandedOn, QT_TRANSLATE_NOOP("Visit", "Was handed on")}}},
            {HandedOn, "handed_on", QT_TRANSLATE_NOOP("Visit", "Handed on"),
                {{Closed, QT_TRANSLATE_NOOP("Visit", "Settle")},
                    {Ordered, QT_TRANSLATE_NOOP("Visit", "Became an order")}}},
            {Ordered, "ordered", QT_TRANSLATE_NOOP("Visit", "Became an order"),
                {{Closed, QT_TRANSLATE_NOOP("Visit", "Settle")}}},
            {Closed, "closed", QT_TRANSLATE_NOOP("Visit", "Settled"), {}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Visit", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

std::optional<int> daysLeft(const Visit& visit, QDate today)
{
    if (visit.state != VisitState::HandedOn || !visit.dueOn.isValid())
        return std::nullopt;
    return int(today.daysTo(visit.dueOn));
}

Problems validate(const Visit& visit)
{
    Problems problems;
    if (visit.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), VisitText::tr("Write down who came.")};
    if (!visit.phone.isEmpty()) {
        const PhoneCheck phone = checkPhone(visit.phone);
        if (!phone.isValid())
            problems << Problem{QStringLiteral("phone"), phone.sentence};
    }
    if (!visit.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), VisitText::tr("Choose the community or office.")};
    if (!visit.happenedAt.isValid())
        problems << Problem{QStringLiteral("happenedAt"), VisitText::tr("The visit needs its time.")};
    if (visit.matter.trimmed().isEmpty())
        problems << Problem{QStringLiteral("matter"), VisitText::tr("Write down what it was about.")};
    if (visit.dueOn.isValid() && visit.happenedAt.isValid() && visit.dueOn < visit.happenedAt.date())
        problems << Problem{QStringLiteral("dueOn"), VisitText::tr("The deadline lies before the visit.")};
    return problems;
}
