#include "models/duty/dutyroster.h"

#include "models/duty/dutytext.h"

const StateTable<DutyRosterState>& dutyRosterStates()
{
    using enum DutyRosterState;
    static const StateTable<DutyRosterState> table("Duty",
        {
            {Draft, "draft", QT_TRANSLATE_NOOP("Duty", "Draft"),
                {{Published, QT_TRANSLATE_NOOP("Duty", "Publish")},
                    {Cancelled, QT_TRANSLATE_NOOP("Duty", "Cancel the roster…"), true}}},
            {Published, "published", QT_TRANSLATE_NOOP("Duty", "Published"),
                {{Running, QT_TRANSLATE_NOOP("Duty", "Begin the month")},
                    {Draft, QT_TRANSLATE_NOOP("Duty", "Take the publication back…"), true}}},
            {Running, "running", QT_TRANSLATE_NOOP("Duty", "In execution"),
                {{Closed, QT_TRANSLATE_NOOP("Duty", "Close the month")}}},
            {Closed, "closed", QT_TRANSLATE_NOOP("Duty", "Over"), {}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Duty", "Canceled"), {}},
        },
        StepsBack::Any);
    return table;
}

const StateTable<DutyState>& dutyStates()
{
    using enum DutyState;
    static const StateTable<DutyState> table("Duty",
        {
            {Planned, "planned", QT_TRANSLATE_NOOP("Duty", "Planned"),
                {{Attended, QT_TRANSLATE_NOOP("Duty", "Was there")}, {Absent, QT_TRANSLATE_NOOP("Duty", "Was absent")},
                    {Cancelled, QT_TRANSLATE_NOOP("Duty", "Cancel the duty…"), true}}},
            {Attended, "attended", QT_TRANSLATE_NOOP("Duty", "Was there"),
                {{Absent, QT_TRANSLATE_NOOP("Duty", "Was absent after all…"), true}}},
            {Absent, "absent", QT_TRANSLATE_NOOP("Duty", "Absent"),
                {{Attended, QT_TRANSLATE_NOOP("Duty", "Was there after all…"), true}}},
            {Cancelled, "cancelled", QT_TRANSLATE_NOOP("Duty", "Canceled"), {}},
        },
        StepsBack::Any);
    return table;
}

const StateTable<DutySwapState>& dutySwapStates()
{
    using enum DutySwapState;
    static const StateTable<DutySwapState> table("Duty",
        {
            {Requested, "requested", QT_TRANSLATE_NOOP("Duty", "Asked for"),
                {{Agreed, QT_TRANSLATE_NOOP("Duty", "The other agrees")},
                    {Refused, QT_TRANSLATE_NOOP("Duty", "Refuse…"), true},
                    {Withdrawn, QT_TRANSLATE_NOOP("Duty", "Withdraw…"), true}}},
            {Agreed, "agreed", QT_TRANSLATE_NOOP("Duty", "The other agreed"),
                {{Approved, QT_TRANSLATE_NOOP("Duty", "Approve")},
                    {Refused, QT_TRANSLATE_NOOP("Duty", "Refuse…"), true},
                    {Withdrawn, QT_TRANSLATE_NOOP("Duty", "Withdraw…"), true}}},
            {Approved, "approved", QT_TRANSLATE_NOOP("Duty", "Approved"), {}},
            {Refused, "refused", QT_TRANSLATE_NOOP("Duty", "Refused"), {}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Duty", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

const StateTable<DutyHandoverState>& dutyHandoverStates()
{
    using enum DutyHandoverState;
    static const StateTable<DutyHandoverState> table("Duty",
        {
            {Written, "written", QT_TRANSLATE_NOOP("Duty", "To be signed"),
                {{Given, QT_TRANSLATE_NOOP("Duty", "Who gives has signed")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Duty", "Withdraw…"), true}}},
            {Given, "given", QT_TRANSLATE_NOOP("Duty", "Signed by who gives"),
                {{Taken, QT_TRANSLATE_NOOP("Duty", "Who takes has signed")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Duty", "Withdraw…"), true}}},
            {Taken, "taken", QT_TRANSLATE_NOOP("Duty", "Signed by both"), {}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Duty", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

bool isFor(const DutyRoster& roster, StationId station)
{
    return roster.stations.isEmpty() || roster.stations.split(u' ').contains(QString::number(station.value()));
}

Problems validate(const DutyRoster& roster)
{
    Problems problems;
    if (!roster.organisation.isValid())
        problems << Problem{
            QStringLiteral("organisation"), DutyText::tr("Choose the community or office whose stations it is for.")};
    if (!roster.month.isValid() || roster.month.day() != 1)
        problems << Problem{QStringLiteral("month"), DutyText::tr("Choose the month.")};
    return problems;
}

Problems validate(const Duty& duty)
{
    Problems problems;
    if (duty.came.isValid() && duty.left.isValid() && duty.left <= duty.came)
        problems << Problem{QStringLiteral("left"), DutyText::tr("Whoever comes leaves later.")};
    return problems;
}

Problems validate(const DutySwap& swap)
{
    Problems problems;
    if (!swap.duty.isValid())
        problems << Problem{QStringLiteral("duty"), DutyText::tr("Choose the duty.")};
    if (!swap.other.isValid())
        problems << Problem{
            QStringLiteral("other"), DutyText::tr("Choose who takes the duty: there is no leave without a stand-in.")};
    else if (swap.other == swap.volunteer)
        problems << Problem{QStringLiteral("other"), DutyText::tr("That is the same person.")};
    return problems;
}

Problems validate(const DutyHandover& handover)
{
    Problems problems;
    if (!handover.station.isValid())
        problems << Problem{QStringLiteral("station"), DutyText::tr("Choose the station.")};
    if (!handover.happenedAt.isValid())
        problems << Problem{QStringLiteral("happenedAt"), DutyText::tr("The handover needs its time.")};
    if (!handover.giver.isValid())
        problems << Problem{QStringLiteral("giver"), DutyText::tr("Choose who hands over.")};
    if (!handover.taker.isValid())
        problems << Problem{QStringLiteral("taker"), DutyText::tr("Choose who takes over.")};
    else if (handover.taker == handover.giver)
        problems << Problem{QStringLiteral("taker"), DutyText::tr("That is the same person.")};
    if (handover.items.trimmed().isEmpty() && handover.openMatters.trimmed().isEmpty())
        problems << Problem{QStringLiteral("items"), DutyText::tr("Write down what is handed over.")};
    return problems;
}
