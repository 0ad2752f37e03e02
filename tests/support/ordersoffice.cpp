#include "tests/support/ordersoffice.h"

#include "models/orders/orderdeadlines.h"
#include "models/orders/orderintake.h"
#include "models/orders/orderrepository.h"
#include "models/organisation/organisationimport.h"
#include "models/organisation/organisationrepository.h"
#include "models/stations/estateimport.h"
#include "models/teams/teamimport.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"

OrdersOffice::OrdersOffice()
{
    OrganisationImport organisations;
    test.importFile(organisations, QStringLiteral("01-机构.xlsx"));
    TeamImport teams(test.vault());
    test.importFile(teams, QStringLiteral("02-队伍.xlsx"));
    EstateImport estates;
    test.importFile(estates, QStringLiteral("09-小区.xlsx"));
    run([](UnitOfWork& work) { // so that no test asks which day it is
        SettingsRepository().set(work, SettingKey::workingHours, QString());
    });
}

OrderId OrdersOffice::call(const QString& requester, const QString& need, int minutesAgo)
{
    Order order;
    order.requesterName = requester;
    order.requesterPhone = QStringLiteral("13812345678");
    order.organisation = OrganisationRepository().findByName(reader(), QStringLiteral("虞新社区"))->id;
    order.need = DictionaryRepository().idOf(reader(), Dictionary::NeedCategory, need);
    order.requestedAt = QDateTime::currentDateTime().addSecs(-60 * minutesAgo);
    OrderId id;
    run([&](UnitOfWork& work) {
        OrderIntake intake(work, test.vault());
        id = intake.receive(order);
        intake.accept(id, order.requestedAt);
    });
    return id;
}

OrderId OrdersOffice::served(const QString& requester)
{
    const OrderId id = call(requester, QStringLiteral("理发"), 100);
    dispatching([&](OrderDispatch& act) { act.dispatch(id, {team(), {}}); });
    dispatching([&](OrderDispatch& act) { act.accept(id); });
    dispatching([&](OrderDispatch& act) { act.start(id); });
    dispatching([&](OrderDispatch& act) { act.finish(id); });
    return id;
}

void OrdersOffice::dispatching(const std::function<void(OrderDispatch&)>& act)
{
    run([&](UnitOfWork& work) {
        OrderDispatch dispatch(work, test.vault());
        act(dispatch);
    });
}

void OrdersOffice::setState(OrderId id, OrderState state)
{
    run([&](UnitOfWork& work) {
        const OrderRepository orders(test.vault());
        Order order = orders.require(work.connection(), id);
        order.state = state;
        orders.updateState(work, order);
    });
}

Order OrdersOffice::stored(OrderId id)
{
    return OrderRepository(test.vault()).require(reader(), id);
}

TeamId OrdersOffice::team()
{
    return TeamRepository(test.vault()).index(reader()).value(QStringLiteral("青年突击队"));
}
