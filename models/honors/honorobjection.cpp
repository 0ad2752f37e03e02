#include "models/honors/honorobjection.h"

#include "models/calendar/workingcalendar.h"
#include "models/honors/honorsteps.h"
#include "models/honors/honortext.h"
#include "models/security/sealedfield.h"

template class Table<HonorObjection>;

namespace {

constexpr int answerDays = 5; ///< working days
const QString openOf = QStringLiteral("SELECT COUNT(*) FROM honor_objections WHERE award_id = ? AND state = 'raised'");

QDate today(const UnitOfWork& work)
{
    return QDateTime::fromMSecsSinceEpoch(work.now()).date();
}

} // namespace

const StateTable<HonorObjectionState>& honorObjectionStates()
{
    using enum HonorObjectionState;
    using Step = StateTable<HonorObjectionState>::Step;
    static const StateTable<HonorObjectionState> table("Honors",
        {
            {Raised, "raised", QT_TRANSLATE_NOOP("Honors", "To be answered"),
                {Step(Unfounded, QT_TRANSLATE_NOOP("Honors", "Not founded…"), true)
                        .asking(QT_TRANSLATE_NOOP("Honors", "What was found, and what is answered?")),
                    Step(Founded, QT_TRANSLATE_NOOP("Honors", "Founded…"), true)
                        .asking(QT_TRANSLATE_NOOP(
                            "Honors", "What was found, and what is answered? The nominee is not chosen.")),
                    {Withdrawn, QT_TRANSLATE_NOOP("Honors", "Withdraw…"), true}}},
            {Unfounded, "unfounded", QT_TRANSLATE_NOOP("Honors", "Not founded"), {}},
            {Founded, "founded", QT_TRANSLATE_NOOP("Honors", "Founded"), {}},
            {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Honors", "Withdrawn"), {}},
        },
        StepsBack::Any);
    return table;
}

Tone stateTone(HonorObjectionState state)
{
    static constexpr Tone tones[]{Tone::Attention, Tone::Good, Tone::Bad, Tone::Neutral};
    return tones[int(state)];
}

const Table<HonorObjection>& honorObjectionTable()
{
    using O = HonorObjection;
    static const Table<O> table("honor_objections", [](Table<O>& t) {
        t.reference("award_id", &O::award, "awards", QT_TRANSLATE_NOOP("Column", "Award")).once();
        t.text("raised_by", &O::raisedBy, QT_TRANSLATE_NOOP("Column", "Raised by"));
        t.add(sealedPhone("honor_objections",
            {"phone_sealed", nullptr, QT_TRANSLATE_NOOP("Column", "Phone of who objects")}, &O::phone));
        t.value("raised_on", &O::raisedOn, QT_TRANSLATE_NOOP("Column", "Raised on"));
        t.freeText("content", &O::content, QT_TRANSLATE_NOOP("Column", "What is doubted"));
        t.value("answer_by", &O::answerBy, QT_TRANSLATE_NOOP("Column", "To be answered by"));
        t.value("answered_on", &O::answeredOn, QT_TRANSLATE_NOOP("Column", "Answered on")).once();
        t.state("state", &O::state, honorObjectionStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &O::stateReason, QT_TRANSLATE_NOOP("Column", "Answer"));
        t.stamps();
        t.setOrder("raised_on, id");
        t.setValidator(&validate);
    });
    return table;
}

Problems validate(const HonorObjection& objection)
{
    Problems problems;
    if (objection.raisedBy.trimmed().isEmpty())
        problems << Problem{QStringLiteral("raisedBy"), HonorText::tr("Say who objects.")};
    if (!objection.raisedOn.isValid())
        problems << Problem{QStringLiteral("raisedOn"), HonorText::tr("Say when it was raised.")};
    if (objection.content.trimmed().isEmpty())
        problems << Problem{QStringLiteral("content"), HonorText::tr("Say what speaks against the honor.")};
    if (objection.answerBy.isValid() && objection.answerBy < objection.raisedOn)
        problems << Problem{QStringLiteral("answerBy"), HonorText::tr("The answer is due before it was raised.")};
    return problems;
}

int openObjections(Connection& connection, AwardId award)
{
    return connection.scalar(openOf, {award.value()}).toInt();
}

HonorObjectionId HonorObjectionRepository::insert(UnitOfWork& work, const HonorObjection& objection) const
{
    HonorObjection stored = objection;
    if (!stored.answerBy.isValid() && stored.raisedOn.isValid())
        stored.answerBy = WorkingCalendar::of(work.connection()).after(stored.raisedOn, answerDays);
    markObjected(work, stored.award, stored.content);
    return RecordRepository::insert(work, stored);
}

void HonorObjectionRepository::update(UnitOfWork& work, const HonorObjection& objection) const
{
    const HonorObjectionState state = stateOf(work.connection(), objection.id);
    if (state != HonorObjectionState::Raised)
        throw Error(HonorText::tr("This objection is “%1” and is not changed any more.")
                        .arg(honorObjectionStates().title(state)));
    RecordRepository::update(work, objection);
}

QList<HonorObjection> HonorObjectionRepository::ofAward(Connection& connection, AwardId award) const
{
    return select(connection, QStringLiteral("WHERE award_id = ? ORDER BY raised_on, id"), {award.value()});
}

TakenStep HonorObjectionRepository::take(
    UnitOfWork& work, HonorObjectionId id, HonorObjectionState to, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        throw Error(HonorText::tr("Write down the answer; it stays with the objection."));
    const HonorObjection before = require(work.connection(), id);
    m_table.changeState(work, id, to, reason, {{"answered_on", today(work)}});
    const bool isFounded = to == HonorObjectionState::Founded;
    const auto back = settleObjection(work, before.award, isFounded, reason);
    return {[repository = *this, before, to, back](UnitOfWork& later) {
                repository.takeStateBack(
                    later, before.id, to, before.state, QCoreApplication::translate("Table", "Undone"));
                if (back)
                    back(later);
                else
                    markObjected(later, before.award, before.content);
            },
        {}};
}
