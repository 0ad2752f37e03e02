#include "models/common/task.h"
#include "models/points/exchangedesk.h"
#include "models/points/pointacts.h"
#include "models/points/pointrule.h"
#include "models/points/pointsacts.h"
#include "tests/support/actsuite.h"

/// Goods in store, and points to exchange for them.
void ActSuite::addPoints(UnitOfWork& work)
{
    PointGoods umbrella;
    umbrella.code = QStringLiteral("DHP001");
    umbrella.name = QStringLiteral("雨伞");
    umbrella.organisation = root;
    umbrella.points = 1;
    m_goods = PointGoodsRepository().insert(work, umbrella);
    GoodsMove in;
    in.goods = m_goods;
    in.quantity = 100;
    in.day = QDate(2025, 5, 1);
    (void)GoodsStore(work).move(in);
    (void)enterByHand(work, pointsByHand(1000));
    (void)ExchangeDesk(work).freeze(m_volunteer, {{m_goods, 1}});
}

PointEntry ActSuite::pointsByHand(qint64 points) const
{
    PointEntry entry;
    entry.volunteer = m_volunteer;
    entry.kind = PointKind::Grant;
    entry.amount = points;
    entry.day = QDate(2025, 5, 1);
    entry.remark = QStringLiteral("见义勇为");
    return entry;
}

ActSuite::Writing ActSuite::pointActs()
{
    return {
        {Acts::SetPointRules,
            [this](UnitOfWork& work) {
                PointRule rule;
                rule.name = QStringLiteral("规则%1").arg(m_count);
                rule.validFrom = QDate(2025, 1, 1);
                (void)PointRuleRepository().insert(work, rule);
            }},
        {Acts::BookPoints,
            [](UnitOfWork& work) {
                TaskContext quiet;
                (void)lapsePoints(work, QDate(2025, 5, 2), quiet);
            }},
        {Acts::GrantPoints, [this](UnitOfWork& work) { (void)enterByHand(work, pointsByHand(m_count + 1)); }},
        {Acts::ExchangePoints,
            [this](UnitOfWork& work) {
                // Another act may have suspended the person.
                Query(work.connection(), QStringLiteral("UPDATE volunteers SET state = 'registered' WHERE id = ?"))
                    .bind(m_volunteer)
                    .run();
                (void)ExchangeDesk(work).freeze(m_volunteer, {{m_goods, 1}});
            }},
        {Acts::KeepGoods,
            [this](UnitOfWork& work) {
                GoodsMove in;
                in.goods = m_goods;
                in.quantity = 1;
                in.day = QDate(2025, 5, 2);
                (void)GoodsStore(work).move(in);
            }},
    };
}
