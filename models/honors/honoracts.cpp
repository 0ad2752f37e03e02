#include "models/honors/awardrepository.h"
#include "models/honors/honorbatchrepository.h"
#include "models/honors/honorsteps.h"
#include "models/honors/honortext.h"

namespace {

void requireToPresent(const Award& award, QDate day)
{
    if (award.state != AwardState::Granted)
        throw Error(HonorText::tr("%1 is “%2”; only honors that were given are handed over.")
                        .arg(award.name, awardStates().title(award.state)));
    if (award.presentedOn.isValid())
        throw Error(HonorText::tr("The certificate of %1 was handed over on %2 already.")
                        .arg(award.name, isoDate(award.presentedOn)));
    if (!day.isValid() || day < award.grantedOn)
        throw Error(HonorText::tr("Say on which day it was handed over; %1 was honored on %2.")
                        .arg(award.name, isoDate(award.grantedOn)));
}

void requireNominations(const HonorBatch& round)
{
    if (!takesNominees(round.state))
        throw Error(HonorText::tr("The round “%1” is “%2” and takes no nominees any more. Lead it back first.")
                        .arg(round.name, honorBatchStates().title(round.state)));
}

QString undone()
{
    return QCoreApplication::translate("Table", "Undone");
}

} // namespace

TakenStep presentAwards(UnitOfWork& work, const QList<AwardId>& ids, QDate day)
{
    for (const AwardId id : ids)
        requireToPresent(AwardRepository().require(work.connection(), id), day);
    for (const AwardId id : ids)
        awardTable().set(work, id.value(), {{"presented_on", day}});
    return {[ids](UnitOfWork& later) {
                for (const AwardId id : ids)
                    awardTable().set(later, id.value(), {{"presented_on", QDate()}});
            },
        HonorText::tr("%n certificate(s) handed over", nullptr, int(ids.size()))};
}

TakenStep nominateAll(
    UnitOfWork& work, HonorBatchId round, TermId title, HonoredKind kind, const QList<Honored>& honored)
{
    const HonorBatch batch = HonorBatchRepository().require(work.connection(), round);
    requireNominations(batch);
    const AwardRepository awards;
    const auto known = awards.index(work.connection());
    QList<AwardId> nominated;
    for (const Honored& one : honored) {
        Award award;
        award.batch = round;
        award.title = title;
        award.year = batch.year;
        award.kind = kind;
        award.name = one.name;
        award.honored = one.id;
        award.teamName = one.hint;
        if (!known.contains(awardIdentity(title, batch.year, honoredKey(award))))
            nominated << awards.insert(work, award);
    }
    if (nominated.isEmpty())
        throw Error(HonorText::tr("Everybody who was chosen is nominated for this title already."));
    return {[nominated](UnitOfWork& later) {
                for (const AwardId id : nominated)
                    AwardRepository().changeState(later, id, AwardState::Dropped, undone());
            },
        HonorText::tr("%1: %n nominee(s) added", nullptr, int(nominated.size())).arg(batch.name)};
}
