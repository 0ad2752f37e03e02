#include "models/points/exchange.h"
#include "models/points/goodsstore.h"
#include "models/points/household.h"
#include "models/points/pointbook.h"
#include "models/points/pointround.h"
#include "tests/support/twocommunities.h"

/// Of each person some points, an exchange for goods of their own merchant, and a household.
void TwoCommunities::addPoints(UnitOfWork& work, OrganisationId community)
{
    const QDate day(2025, 3, 1);
    PointBook book(work);
    for (qint64 i = 1; i <= 30; ++i) {
        PointRound round;
        round.name = QStringLiteral("入账%1").arg(i);
        round.organisation = community;
        round.lastDay = round.bookedOn = day;
        (void)PointRoundRepository().insert(work, round);
        Merchant merchant;
        merchant.name = QStringLiteral("理发店%1").arg(i);
        merchant.organisation = community;
        (void)MerchantRepository().insert(work, merchant);
        PointGoods goods;
        goods.code = QStringLiteral("P%1").arg(i);
        goods.name = QStringLiteral("雨伞%1").arg(i);
        goods.organisation = community;
        goods.points = 5;
        GoodsMove in;
        in.goods = PointGoodsRepository().insert(work, goods);
        in.quantity = 3;
        in.day = day;
        (void)GoodsStore(work).move(in);
        Household household;
        household.name = QStringLiteral("家庭%1").arg(i);
        household.organisation = community;
        HouseholdMember member;
        member.household = HouseholdRepository().insert(work, household);
        member.volunteer = VolunteerId(i);
        (void)HouseholdMemberRepository().join(work, member);
        addExchange(work, book, in.goods, i);
    }
    book.close();
}

void TwoCommunities::addExchange(UnitOfWork& work, PointBook& book, PointGoodsId goods, qint64 person)
{
    PointEntry entry;
    entry.volunteer = VolunteerId(person);
    entry.kind = PointKind::Opening;
    entry.amount = 100;
    entry.day = QDate(2025, 3, 1);
    (void)book.enter(entry);
    Exchange exchange;
    exchange.number = QStringLiteral("X%1").arg(person);
    exchange.volunteer = entry.volunteer;
    exchange.requestedOn = entry.day;
    exchange.organisation = own;
    exchange.points = 5;
    ExchangeLine line;
    line.exchange = ExchangeRepository().insert(work, exchange);
    line.goods = goods;
    line.name = QStringLiteral("雨伞");
    line.points = 5;
    line.id = exchangeLineTable().insert(work, line);
    (void)exchangePaymentTable().insert(work, {{}, line.exchange, line.id, entry.volunteer, 5, {}});
}
