#include "models/service/hoursfollowers.h"

#include <QList>
#include <QReadWriteLock>

namespace {

QList<HoursFollower> followers; // NOLINT: filled while features declare themselves
QReadWriteLock followersLock;

} // namespace

void followHours(HoursFollower follower)
{
    const QWriteLocker locker(&followersLock);
    if (!followers.contains(follower))
        followers << follower;
}

void tellHoursFollowers(UnitOfWork& work, const ServiceRecord& before, const ServiceRecord& after)
{
    followersLock.lockForRead();
    const QList<HoursFollower> all = followers;
    followersLock.unlock();
    for (const HoursFollower follower : all)
        follower(work, before, after);
}
