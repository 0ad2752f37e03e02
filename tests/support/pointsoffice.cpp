#include "tests/support/pointsoffice.h"

#include "models/common/task.h"
#include "models/points/pointcheck.h"
#include "models/reports/figurecheck.h"
#include "models/service/serviceentry.h"
#include "models/service/servicevoiding.h"

void PointsOffice::on(QDate day, const Database::Work& work)
{
    ledger.office.run([&](UnitOfWork& unit) {
        unit.setNow(QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch());
        work(unit);
    });
}

ServiceRecordId PointsOffice::serve(VolunteerId person, const QString& start, const QString& end)
{
    return ledger.enterChecked(ledger.draft(person, start, end)).id;
}

void PointsOffice::voidHours(ServiceRecordId record, QDate day)
{
    on(day, [&](UnitOfWork& work) { ServiceVoiding(work).voidRecords({record}, QStringLiteral("重复")); });
}

PointRoundId PointsOffice::book(QDate lastDay)
{
    PointRoundId id;
    on(lastDay.addDays(1), [&](UnitOfWork& work) {
        PointRound round = PointRoundRepository().next(work.connection(), lastDay.addDays(1));
        round.lastDay = lastDay;
        TaskContext quiet;
        (void)bookRound(work, round, quiet, &id);
    });
    return id;
}

void PointsOffice::grant(VolunteerId person, qint64 points, QDate day)
{
    on(day, [&](UnitOfWork& work) {
        PointEntry entry;
        entry.volunteer = person;
        entry.kind = PointKind::Grant;
        entry.amount = points;
        entry.day = day;
        entry.remark = QStringLiteral("奖励");
        (void)enterByHand(work, entry);
    });
}

PointRuleId PointsOffice::putIntoForce(PointRule rule)
{
    PointRuleId id;
    ledger.office.run([&](UnitOfWork& work) {
        id = PointRuleRepository().insert(work, rule);
        (void)takePointRuleStep(work, id, PointRuleState::InForce, {});
    });
    return id;
}

PointGoodsId PointsOffice::offer(
    const QString& name, qint64 points, qint64 pieces, const std::function<void(PointGoods&)>& set)
{
    PointGoodsId id;
    ledger.office.run([&](UnitOfWork& work) {
        PointGoods goods;
        goods.code = QStringLiteral("G%1").arg(++m_goods);
        goods.name = name;
        goods.organisation = ledger.street;
        goods.points = points;
        if (set)
            set(goods);
        id = PointGoodsRepository().insert(work, goods);
        if (pieces == 0)
            return;
        GoodsMove in;
        in.goods = id;
        in.quantity = pieces;
        in.day = QDate(2025, 1, 1);
        (void)GoodsStore(work).move(in);
    });
    return id;
}

ExchangeId PointsOffice::freeze(VolunteerId person, const QList<BasketLine>& basket, QDate day)
{
    ExchangeId id;
    on(day, [&](UnitOfWork& work) { id = ExchangeDesk(work).freeze(person, basket); });
    return id;
}

TakenStep PointsOffice::take(ExchangeId id, ExchangeState to, QDate day)
{
    TakenStep step;
    on(day, [&](UnitOfWork& work) { step = ExchangeDesk(work).take(id, to, QStringLiteral("原因")); });
    return step;
}

QStringList PointsOffice::faults()
{
    return pointProblems(reader()) + figureProblems(reader()).filter(QStringLiteral("points_"));
}
