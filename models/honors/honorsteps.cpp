#include "models/honors/honorsteps.h"

#include "models/calendar/workingcalendar.h"
#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorobjection.h"
#include "models/honors/honorrollrepository.h"
#include "models/honors/honortext.h"

namespace {

using Batch = HonorBatchState;
using Backs = QList<std::function<void(UnitOfWork&)>>;

QDate today(const UnitOfWork& work)
{
    return QDateTime::fromMSecsSinceEpoch(work.now()).date();
}

QString undone()
{
    return QCoreApplication::translate("Table", "Undone");
}

QList<Assignment> datesOf(const Award& award)
{
    return {{"granted_on", award.grantedOn}, {"notice_until", award.noticeUntil}};
}

QList<Assignment> datesOf(const HonorBatch& batch)
{
    return {
        {"notice_from", batch.noticeFrom}, {"notice_until", batch.noticeUntil}, {"announced_on", batch.announcedOn}};
}

Error goneOn(const QString& name, const QString& state)
{
    return Error(HonorText::tr("%1 has gone on since and is “%2” now. Lead it back first.").arg(name, state));
}

/// Whatever the table of states says of the way; the log has it, and the way back refuses when something has followed.
std::function<void(UnitOfWork&)> move(UnitOfWork& work, const Award& before, const Award& after, const QString& reason)
{
    awardTable().restoreState(work, before.id, after.state, reason, datesOf(after));
    return [before, to = after.state](UnitOfWork& later) {
        const AwardState now = awardTable().stateOf(later.connection(), before.id);
        if (now != to)
            throw goneOn(before.name, awardStates().title(now));
        awardTable().restoreState(later, before.id, before.state, undone(), datesOf(before));
    };
}

/// The award as the step leaves it.
Award moved(UnitOfWork& work, const HonorBatch& batch, const Award& award, AwardState to)
{
    Award after = award;
    after.state = to;
    if (to == AwardState::Granted && award.state == AwardState::Publicised)
        after.grantedOn = today(work);
    if (to == AwardState::Publicised && award.state == AwardState::Granted)
        after.grantedOn = {};
    if (to == AwardState::Publicised && award.state == AwardState::Shortlisted)
        after.noticeUntil = WorkingCalendar::of(work.connection()).after(today(work), batch.noticeDays);
    if (to == AwardState::Shortlisted || to == AwardState::Nominated)
        after.noticeUntil = {};
    return after;
}

QList<Award> inState(const QList<Award>& awards, AwardState state)
{
    QList<Award> some;
    std::copy_if(awards.begin(), awards.end(), std::back_inserter(some),
        [state](const Award& award) { return award.state == state; });
    return some;
}

/// The first few names.
QString namesOf(const QList<Award>& awards)
{
    constexpr int most = 3;
    QStringList names;
    for (const Award& award : awards.first(std::min<qsizetype>(awards.size(), most)))
        names << award.name;
    return names.join(HonorText::tr(", ")) + (awards.size() > most ? QStringLiteral(" …") : QString());
}

void requireNone(const QList<Award>& awards, AwardState state)
{
    const QList<Award> waiting = inState(awards, state);
    if (!waiting.isEmpty())
        throw Error(HonorText::tr("%n in the state “%1” wait for a decision: %2. Lead them on or do not choose them.",
            nullptr, int(waiting.size()))
                        .arg(awardStates().title(state), namesOf(waiting)));
}

void requireSome(const QList<Award>& awards, AwardState state)
{
    if (inState(awards, state).isEmpty())
        throw Error(HonorText::tr("Nobody in this round is “%1” yet.").arg(awardStates().title(state)));
}

void requireNoticeOver(const QString& name, QDate until, QDate day)
{
    if (!until.isValid())
        throw Error(HonorText::tr(
            "“%1” has not been on public notice yet. End the notice for a new review, then put it on notice again.")
                        .arg(name));
    if (day <= until)
        throw Error(HonorText::tr("“%1” is on public notice until %2. Honors are given after that day.")
                        .arg(name, isoDate(until)));
}

void requireNoObjection(Connection& connection, const Award& award)
{
    if (const int open = openObjections(connection, award.id); open > 0)
        throw Error(HonorText::tr("%n objection(s) to %1 wait for an answer. Answer them first.", nullptr, open)
                        .arg(award.name));
}

/// One round on its way.
class RoundStep final {
public:
    RoundStep(UnitOfWork& work, const HonorBatch& batch)
        : m_work(work)
        , m_batch(batch)
        , m_awards(AwardRepository().ofBatch(work.connection(), batch.id))
    {
    }

    /// Columns of the round that change with its state.
    QList<Assignment> to(Batch to, const QString& reason)
    {
        switch (to) {
        case Batch::Collecting:
        case Batch::Screening:
        case Batch::Reviewing:
            return toDecision(to, reason);
        case Batch::Publicised:
            return m_batch.state == Batch::Announced ? takeAnnouncementBack(reason) : publicise();
        case Batch::Announced:
            return m_batch.state == Batch::Publicised ? announce() : QList<Assignment>();
        case Batch::Archived:
            break;
        }
        for (const AwardState open :
            {AwardState::Nominated, AwardState::Shortlisted, AwardState::Publicised, AwardState::Objected})
            requireNone(m_awards, open);
        return {};
    }
    [[nodiscard]] const Backs& backs() const { return m_backs; }
    [[nodiscard]] const QString& told() const { return m_told; }

private:
    void moveAll(AwardState from, AwardState to, const QString& reason)
    {
        for (const Award& award : inState(m_awards, from))
            m_backs << move(m_work, award, moved(m_work, m_batch, award, to), reason);
    }

    QList<Assignment> toDecision(Batch to, const QString& reason)
    {
        if (to == Batch::Screening && m_batch.state == Batch::Collecting
            && inState(m_awards, AwardState::Shortlisted).isEmpty())
            requireSome(m_awards, AwardState::Nominated);
        if (to != Batch::Reviewing)
            return {};
        if (m_batch.state == Batch::Screening) {
            requireNone(m_awards, AwardState::Nominated);
            requireSome(m_awards, AwardState::Shortlisted);
            return {};
        }
        requireNone(m_awards, AwardState::Objected);
        requireNone(m_awards, AwardState::Granted);
        moveAll(AwardState::Publicised, AwardState::Shortlisted, reason);
        return {{"notice_from", QDate()}, {"notice_until", QDate()}};
    }

    QList<Assignment> publicise()
    {
        requireNone(m_awards, AwardState::Nominated);
        requireSome(m_awards, AwardState::Shortlisted);
        moveAll(AwardState::Shortlisted, AwardState::Publicised, {});
        const QDate until = WorkingCalendar::of(m_work.connection()).after(today(m_work), m_batch.noticeDays);
        m_told = HonorText::tr("%1: on public notice until %2").arg(m_batch.name, isoDate(until));
        return {{"notice_from", today(m_work)}, {"notice_until", until}};
    }

    QList<Assignment> announce()
    {
        requireNoticeOver(m_batch.name, m_batch.noticeUntil, today(m_work));
        for (const AwardState open : {AwardState::Nominated, AwardState::Shortlisted, AwardState::Objected})
            requireNone(m_awards, open);
        for (const Award& award : inState(m_awards, AwardState::Publicised)) {
            requireNoticeOver(award.name, std::max(award.noticeUntil, m_batch.noticeUntil), today(m_work));
            requireNoObjection(m_work.connection(), award);
        }
        moveAll(AwardState::Publicised, AwardState::Granted, {});
        const QList<Award> now = AwardRepository().ofBatch(m_work.connection(), m_batch.id);
        requireSome(now, AwardState::Granted);
        const bool isSet = m_batch.announcedOn > m_batch.noticeUntil; // by hand: the day of the ceremony
        const QDate day = isSet ? m_batch.announcedOn : today(m_work);
        m_told = HonorText::tr("%1 is announced: %n award(s)", nullptr, int(inState(now, AwardState::Granted).size()))
                     .arg(m_batch.name);
        return {{"announced_on", day}};
    }

    QList<Assignment> takeAnnouncementBack(const QString& reason)
    {
        if (m_batch.isRecorded())
            throw Error(HonorText::tr("“%1” was written down after it had been announced, without a public notice of "
                                      "this office. There is nothing to go back to.")
                            .arg(m_batch.name));
        moveAll(AwardState::Granted, AwardState::Publicised, reason);
        return {{"announced_on", QDate()}};
    }

    UnitOfWork& m_work;
    HonorBatch m_batch;
    QList<Award> m_awards;
    Backs m_backs;
    QString m_told;
};

/// Which states of a round allow an award to become this.
QList<Batch> roundsFor(AwardState to)
{
    using enum Batch;
    switch (to) {
    case AwardState::Nominated:
        return {Collecting, Screening, Reviewing, Publicised};
    case AwardState::Shortlisted:
        return {Screening, Reviewing, Publicised};
    case AwardState::Publicised:
    case AwardState::Objected:
        return {Publicised};
    case AwardState::Granted:
        return {Publicised, Announced, Archived};
    case AwardState::Dropped:
        return {Collecting, Screening, Reviewing, Publicised, Announced};
    case AwardState::Revoked:
        break;
    }
    return {Publicised, Announced, Archived};
}

void requireRound(const HonorBatch& batch, AwardState to)
{
    if (!roundsFor(to).contains(batch.state))
        throw Error(HonorText::tr("The round “%1” is “%2”; no award of it can become “%3” now. Lead the round on or "
                                  "back first.")
                        .arg(batch.name, honorBatchStates().title(batch.state), awardStates().title(to)));
}

void requireAwardStep(Connection& connection, const HonorBatch& batch, const Award& award, AwardState to, QDate day)
{
    requireRound(batch, to);
    if (to == AwardState::Objected)
        throw Error(HonorText::tr("Enter the objection with its text and who raised it."));
    if (award.state == AwardState::Objected)
        requireNoObjection(connection, award);
    const bool isRestored = award.state == AwardState::Revoked && batch.state != Batch::Publicised;
    if (to != AwardState::Granted || isRestored)
        return;
    requireNoticeOver(award.name, std::max(award.noticeUntil, batch.noticeUntil), day);
    requireNoObjection(connection, award);
}

/// What a revocation does to the roll.
QString rollWords(Connection& connection, const HonorBatch& batch)
{
    const HonorRollRepository rolls;
    if (rolls.prints(connection, batch.id).isEmpty())
        return {};
    return HonorText::tr("The honor roll of “%1” becomes version %2. Print it anew.")
        .arg(batch.name)
        .arg(rolls.nextVersion(connection, batch.id));
}

} // namespace

TakenStep takeHonorBatchStep(
    UnitOfWork& work, HonorBatchId id, const StateTable<HonorBatchState>::Step& step, const QString& reason)
{
    const HonorBatchRepository batches;
    const HonorBatch before = batches.require(work.connection(), id);
    honorBatchStates().require(before.state, step.to);
    RoundStep round(work, before);
    const QList<Assignment> values = round.to(step.to, reason);
    honorBatchTable().changeState(work, id, step.to, reason, values);
    return {[before, to = step.to, backs = round.backs()](UnitOfWork& later) {
                const HonorBatchState now = honorBatchTable().stateOf(later.connection(), before.id);
                if (now != to)
                    throw goneOn(before.name, honorBatchStates().title(now));
                for (auto back = backs.crbegin(); back != backs.crend(); ++back)
                    (*back)(later);
                honorBatchTable().restoreState(later, before.id, before.state, undone(), datesOf(before));
            },
        round.told()};
}

TakenStep takeAwardStep(UnitOfWork& work, AwardId id, const StateTable<AwardState>::Step& step, const QString& reason)
{
    Connection& connection = work.connection();
    const Award before = AwardRepository().require(connection, id);
    const HonorBatch batch = HonorBatchRepository().require(connection, before.batch);
    awardStates().require(before.state, step.to);
    if (step.needsReason && reason.trimmed().isEmpty())
        throw Error(HonorText::tr("Write down the reason; it stays in the history of the award."));
    requireAwardStep(connection, batch, before, step.to, today(work));
    const auto back = move(work, before, moved(work, batch, before, step.to), reason);
    return {back, step.to == AwardState::Revoked ? rollWords(connection, batch) : QString()};
}

void markObjected(UnitOfWork& work, AwardId id, const QString& content)
{
    const Award award = AwardRepository().require(work.connection(), id);
    if (award.state == AwardState::Objected)
        return;
    if (award.state != AwardState::Publicised)
        throw Error(HonorText::tr("%1 is “%2”. Objections are taken while a nominee is on public notice; an honor that "
                                  "was given is revoked.")
                        .arg(award.name, awardStates().title(award.state)));
    Award after = award;
    after.state = AwardState::Objected;
    (void)move(work, award, after, content);
}

std::function<void(UnitOfWork&)> settleObjection(UnitOfWork& work, AwardId id, bool isFounded, const QString& answer)
{
    const Award award = AwardRepository().require(work.connection(), id);
    if (award.state != AwardState::Objected || (!isFounded && openObjections(work.connection(), id) > 0))
        return {};
    Award after = award;
    after.state = isFounded ? AwardState::Dropped : AwardState::Publicised;
    return move(work, award, after, answer);
}
