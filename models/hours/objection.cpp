#include "models/hours/objection.h"

#include "models/security/sealedfield.h"
#include "models/service/servicefeature.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Objection)
};

} // namespace

const StateTable<ObjectionState>& objectionStates()
{
    using enum ObjectionState;
    using Step = StateTable<ObjectionState>::Step;
    static const StateTable<ObjectionState> table("Objection",
        {
            {Raised, "raised", QT_TRANSLATE_NOOP("Objection", "Raised"),
                {{Verifying, QT_TRANSLATE_NOOP("Objection", "Examine")},
                    {Withdrawn, QT_TRANSLATE_NOOP("Objection", "Withdraw…"), true}}},
            {Verifying, "verifying", QT_TRANSLATE_NOOP("Objection", "Being verified"),
                {Step(Corrected, QT_TRANSLATE_NOOP("Objection", "Correct the record…"))
                        .named("correct")
                        .permittedBy(Acts::CorrectHours),
                    Step(Corrected, QT_TRANSLATE_NOOP("Objection", "Void the record…"), true)
                        .named("void")
                        .permittedBy(Acts::VoidHours)
                        .asking(QT_TRANSLATE_NOOP(
                            "Objection", "What was found? The record becomes void, and nothing stands in its place.")),
                    Step(Corrected, QT_TRANSLATE_NOOP("Objection", "Put right otherwise…"), true)
                        .named("otherwise")
                        .asking(QT_TRANSLATE_NOOP("Objection",
                            "What was found, and how was it put right: by a supplement, on the sign-in sheet?")),
                    Step(Upheld, QT_TRANSLATE_NOOP("Objection", "Uphold the hours…"), true)
                        .asking(QT_TRANSLATE_NOOP("Objection", "What was found? The hours stay as they are.")),
                    {Withdrawn, QT_TRANSLATE_NOOP("Objection", "Withdraw…"), true}}},
            {Corrected, "corrected", QT_TRANSLATE_NOOP("Objection", "Hours corrected"), {}},
            {Upheld, "upheld", QT_TRANSLATE_NOOP("Objection", "Hours upheld"), {}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Objection", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

const Table<Objection>& objectionTable()
{
    using O = Objection;
    static const Table<O> table("objections", [](Table<O>& t) {
        t.reference("volunteer_id", &O::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.reference("organisation_id", &O::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("display_id", &O::display, "hour_displays", QT_TRANSLATE_NOOP("Column", "Public display"));
        t.reference("record_id", &O::record, "service_records", QT_TRANSLATE_NOOP("Column", "Service record"));
        t.text("raised_by", &O::raisedBy, QT_TRANSLATE_NOOP("Column", "Raised by"));
        t.add(sealedPhone(
            "objections", {"phone_sealed", nullptr, QT_TRANSLATE_NOOP("Column", "Phone of who objects")}, &O::phone));
        t.value("raised_on", &O::raisedOn, QT_TRANSLATE_NOOP("Column", "Raised on"));
        t.freeText("content", &O::content, QT_TRANSLATE_NOOP("Column", "What is doubted"));
        t.reference("correction_id", &O::correction, "service_records", QT_TRANSLATE_NOOP("Column", "Corrected record"))
            .once();
        t.state("state", &O::state, objectionStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &O::stateReason, QT_TRANSLATE_NOOP("Column", "Result"));
        t.stamps();
        t.setOrder("raised_on, id");
        t.setValidator(&validate);
    });
    return table;
}

Problems validate(const Objection& objection)
{
    Problems problems;
    if (!objection.volunteer.isValid())
        problems << Problem{QStringLiteral("volunteer"), Text::tr("Choose the volunteer whose hours are doubted.")};
    if (objection.raisedBy.trimmed().isEmpty())
        problems << Problem{QStringLiteral("raisedBy"), Text::tr("Say who objects.")};
    if (!objection.raisedOn.isValid())
        problems << Problem{QStringLiteral("raisedOn"), Text::tr("Say when it was raised.")};
    if (objection.content.trimmed().isEmpty())
        problems << Problem{QStringLiteral("content"), Text::tr("Say what is wrong with the hours.")};
    return problems;
}

template class Table<Objection>;
