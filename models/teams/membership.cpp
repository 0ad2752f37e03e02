#include "models/teams/membership.h"

#include <algorithm>

namespace {

bool joinedEarlier(const Membership& a, const Membership& b)
{
    if (a.joinedOn != b.joinedOn)
        return a.joinedOn.isNull() || (!b.joinedOn.isNull() && a.joinedOn < b.joinedOn);
    return a.id < b.id;
}

} // namespace

bool Membership::isCurrentOn(QDate day) const
{
    return (joinedOn.isNull() || joinedOn <= day) && (leftOn.isNull() || day < leftOn);
}

bool Membership::isEmpty() const
{
    return joinedOn.isValid() && joinedOn == leftOn;
}

TeamId teamOn(const QList<Membership>& all, QDate day)
{
    QList<Membership> memberships;
    std::copy_if(all.begin(), all.end(), std::back_inserter(memberships),
        [](const Membership& membership) { return !membership.isEmpty(); });
    if (memberships.isEmpty())
        return {};
    const auto earliest = std::min_element(memberships.begin(), memberships.end(), joinedEarlier);
    if (!earliest->joinedOn.isNull() && day < earliest->joinedOn)
        return earliest->team;
    QList<Membership> current;
    std::copy_if(memberships.begin(), memberships.end(), std::back_inserter(current),
        [day](const Membership& membership) { return membership.isCurrentOn(day); });
    if (current.isEmpty())
        return {};
    return std::min_element(current.begin(), current.end(), joinedEarlier)->team;
}
