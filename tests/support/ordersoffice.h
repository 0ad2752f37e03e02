#pragma once

#include "models/orders/orderdispatch.h"
#include "tests/support/testoffice.h"

#include <functional>

/// An office with the communities, teams and estates of the files 01, 02 and 09, in which orders are called in.
class OrdersOffice final {
public:
    OrdersOffice();

    [[nodiscard]] Office& office() { return test.office(); }
    [[nodiscard]] Connection& reader() { return test.reader(); }
    ChangeSet run(const Database::Work& work) { return test.run(work); }

    /// An accepted order of 虞新社区 that came in so long ago.
    OrderId call(const QString& requester, const QString& need, int minutesAgo);
    /// One that the team has served: it waits for its evaluation.
    OrderId served(const QString& requester);
    void dispatching(const std::function<void(OrderDispatch&)>& act);
    /// Writes the state as if the steps to it had been taken.
    void setState(OrderId id, OrderState state);
    [[nodiscard]] Order stored(OrderId id);
    [[nodiscard]] TeamId team(); ///< 青年突击队

    TestOffice test;
};
