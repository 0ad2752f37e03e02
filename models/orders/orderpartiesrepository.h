#pragma once

#include "models/teams/teamid.h"
#include "models/volunteers/volunteerid.h"

#include <QDateTime>
#include <QList>
#include <QString>

class Connection;

/// A team or person as orders name it: the name, and whether it may be given orders now.
struct OrderParty {
    QString name; ///< "" when there is none
    bool isAvailable = false; ///< an active team, a registered volunteer
};

/// Reads who orders go to.
class OrderPartiesRepository final {
public:
    [[nodiscard]] OrderParty team(Connection& connection, TeamId id) const;
    /// Orders that were dispatched before `since` and not accepted yet, the oldest first.
    [[nodiscard]] QList<qint64> unanswered(
        Connection& connection, const QDateTime& since, const QList<qint64>& organisations) const;
    [[nodiscard]] OrderParty volunteer(Connection& connection, VolunteerId id) const;
};
