#pragma once

#include "models/orders/order.h"

class Connection;
class Vault;

/// A served order whose requester is to be asked how it was.
struct CallBack {
    OrderId order;
    QString number; ///< the order's
    QString requester;
    QString phone; ///< whole
    QString community;
    QString need;
    QString party; ///< team or volunteer who served
    QDateTime endedAt; ///< of the service; invalid when nobody wrote it down
    int missedCalls = 0; ///< that brought no evaluation of this round
    QDateTime lastMissedAt;
    QString lastMissed; ///< what came of the last one, translated; "" without any
};

/// Reads whom to call back: orders that wait for their evaluation, the longest waiting first. For a noted phone list
/// only.
class CallBackRepository final {
public:
    explicit CallBackRepository(const Vault& vault)
        : m_vault(vault)
    {
    }

    /// Of these organizations; none = all.
    [[nodiscard]] QList<CallBack> waiting(Connection& connection, const QList<qint64>& organisations) const;

private:
    const Vault& m_vault;
};
