#include "models/orders/ordervalidator.h"

#include "models/orders/order.h"
#include "tests/support/ruletable.h"
#include "tests/support/testregistry.h"

/// Each rule of an order and of a round alone, on both sides of its bound.
class OrderValidatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesOrders_data();
    void judgesOrders();
    void judgesRounds_data();
    void judgesRounds();
};

static QDateTime at(int minute)
{
    return QDateTime(QDate(2025, 3, 1), QTime(9, 0)).addSecs(minute * 60);
}

static const QList<RuleRow<Order>>& orderRules()
{
    static const QList<RuleRow<Order>> rules{
        {"good", [](Order&) {}, {}},
        {"nobody asks", [](Order& order) { order.requesterName = QStringLiteral(" "); }, {"requesterName"}},
        {"a wrong phone", [](Order& order) { order.requesterPhone = QStringLiteral("138001"); }, {"requesterPhone"}},
        {"no phone", [](Order& order) { order.requesterPhone.clear(); }, {"requesterPhone?"}},
        {"no phone in a file",
            [](Order& order) {
                order.requesterPhone.clear();
                order.isImported = true;
            },
            {}},
        {"no community", [](Order& order) { order.organisation = {}; }, {"organisation"}},
        {"no need", [](Order& order) { order.need = {}; }, {"need"}},
        {"no time", [](Order& order) { order.requestedAt = {}; }, {"requestedAt"}},
        {"wished at once", [](Order& order) { order.wishedAt = order.requestedAt; }, {}},
        {"wished before", [](Order& order) { order.wishedAt = order.requestedAt.addSecs(-60); }, {"wishedAt"}},
        {"wished, no time",
            [](Order& order) {
                order.wishedAt = order.requestedAt;
                order.requestedAt = {};
            },
            {"requestedAt"}},
    };
    return rules;
}

void OrderValidatorTest::judgesOrders_data()
{
    addRules(orderRules());
}

void OrderValidatorTest::judgesOrders()
{
    Order order;
    order.requesterName = QStringLiteral("罗女士");
    order.requesterPhone = QStringLiteral("13800138000");
    order.organisation = OrganisationId(1);
    order.need = TermId(1);
    order.requestedAt = at(0);
    checkRule(orderRules(), order);
}

static const QList<RuleRow<OrderRound>>& roundRules()
{
    static const QList<RuleRow<OrderRound>> rules{
        {"good", [](OrderRound&) {}, {}},
        {"nothing yet", [](OrderRound& round) { round = {}; }, {}},
        {"only dispatched", [](OrderRound& round) { round.startedAt = round.endedAt = {}; }, {}},
        {"starts as it is dispatched", [](OrderRound& round) { round.startedAt = round.dispatchedAt; }, {}},
        {"starts before", [](OrderRound& round) { round.startedAt = at(-1); }, {"startedAt?"}},
        {"start without dispatch", [](OrderRound& round) { round.dispatchedAt = {}; }, {}},
        {"ends as it starts", [](OrderRound& round) { round.endedAt = round.startedAt; }, {}},
        {"ends before", [](OrderRound& round) { round.endedAt = round.startedAt.addSecs(-60); }, {"endedAt"}},
        {"end without start", [](OrderRound& round) { round.startedAt = {}; }, {}},
    };
    return rules;
}

void OrderValidatorTest::judgesRounds_data()
{
    addRules(roundRules());
}

void OrderValidatorTest::judgesRounds()
{
    OrderRound round;
    round.dispatchedAt = at(0);
    round.startedAt = at(30);
    round.endedAt = at(90);
    checkRule(roundRules(), round);
}

VD_TEST(OrderValidatorTest)
#include "ordervalidator_test.moc"
