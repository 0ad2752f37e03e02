#include "models/orders/ordersfeature.h"

#include "models/evaluations/evaluationsfeature.h"
#include "models/office/office.h"
#include "models/orders/callbackimport.h"
#include "models/orders/missedcall.h"
#include "models/orders/needrule.h"
#include "models/orders/orderimport.h"
#include "models/orders/orderrecords.h"
#include "models/orders/orderrepository.h"
#include "models/orders/orderrollups.h"
#include "models/orders/orderstate.h"
#include "models/orders/ordertable.h"
#include "models/organisation/organisationfeature.h"

Feature ordersFeature()
{
    const QString table = QStringLiteral("orders");
    Feature feature;
    feature.kinds << RecordKind{.table = table,
        .title = QT_TRANSLATE_NOOP("Record", "Order"),
        .owner = RowOwner::own(),
        .acts = {.edit = Acts::HandleOrders},
        .columns = orderTable().columns(),
        .nameColumn = QStringLiteral("number"),
        .words = {{QStringLiteral("state"), titlesOf(orderStates())}},
        .page = table,
        .reseal
        = [](const Vault& vault, UnitOfWork& work, qint64 id) { OrderRepository(vault).reseal(work, OrderId(id)); },
        .recount = [](UnitOfWork& work) { OrderRollups::recompute(work); },
        .subject = QStringLiteral("order"),
        .isCounted = true}
                  << RecordKind{.table = QStringLiteral("order_rounds"),
                         .title = QT_TRANSLATE_NOOP("Record", "Round of an order"),
                         .owner = RowOwner::through(QStringLiteral("order_id"), table),
                         .acts = {.edit = Acts::HandleOrders},
                         .columns = orderRoundTable().columns()}
                  << RecordKind{.table = QStringLiteral("missed_calls"),
                         .title = QT_TRANSLATE_NOOP("Record", "Call-back without an answer"),
                         .owner = RowOwner::through(QStringLiteral("order_id"), table),
                         .acts = {.edit = Acts::Evaluate},
                         .columns = missedCallTable().columns(),
                         .words = {{QStringLiteral("state"), titlesOf(missedCallStates())}}}
                  << RecordKind{.table = QStringLiteral("need_rules"),
                         .title = QT_TRANSLATE_NOOP("Record", "Deadlines of a need"),
                         .owner = RowOwner::office(),
                         .acts = {.edit = Acts::ChangeSettings},
                         .columns = needRuleTable().columns()}
                  << programTable(QStringLiteral("order_events")) << programTable(QStringLiteral("order_months"));
    feature.lists << ListKind{
        table, table, [](Office& office) { return std::make_shared<OrderRecords>(office.vault()); }, 60};
    feature.imports << ImportKind{table, 70,
        [](Office& office) { return std::make_unique<OrderImport>(office.vault()); }}
                    << ImportKind{QStringLiteral("call_backs"), 140,
                           [](Office& office) { return std::make_unique<CallBackImport>(office.vault()); }, table};
    return feature;
}
