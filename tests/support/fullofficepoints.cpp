#include "models/points/exchangedesk.h"
#include "models/points/household.h"
#include "models/points/pointacts.h"
#include "models/points/pointround.h"
#include "models/points/pointrule.h"
#include "models/words/dictionaryrepository.h"
#include "tests/support/fulloffice.h"

#include <QBuffer>
#include <QImage>

namespace {

QByteArray smallPhoto()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

PointRule fullRule()
{
    PointRule rule;
    rule.name = QStringLiteral("2025年积分规则");
    rule.validFrom = QDate(2025, 1, 1);
    rule.perHour = 12;
    rule.fieldRates = QStringLiteral("助老 15");
    rule.eveningExtra = 2;
    rule.weekendExtra = 3;
    rule.bestBonus = 8;
    rule.goodBonus = 4;
    rule.honorPoints = QStringLiteral("奎文好人 500");
    rule.trainingPerHour = 6;
    rule.dayCap = 90;
    rule.monthCap = 700;
    rule.expiryMonths = 24;
    rule.freezeDays = 21;
    rule.allowsGifts = true;
    rule.pointValue = Money(55);
    rule.reserve = Money(123'400);
    rule.notes = QStringLiteral("居民议事会通过");
    rule.stateReason = QStringLiteral("试行");
    return rule;
}

} // namespace

void FullOffice::addPoints(UnitOfWork& work)
{
    PointRule rule = fullRule();
    rule.id = PointRuleId(1); // the one that comes along
    pointRuleTable().updateQuick(work, rule);
    PointRound round;
    round.name = QStringLiteral("二月入账");
    round.organisation = community;
    round.lastDay = QDate(2025, 2, 28);
    round.bookedOn = QDate(2025, 3, 3);
    round.entries = 17;
    round.people = 6;
    round.points = 1880;
    round.notes = QStringLiteral("已公示");
    (void)PointRoundRepository().insert(work, round);
    PointEntry entry;
    entry.volunteer = person;
    entry.kind = PointKind::Grant;
    entry.amount = 345;
    entry.day = QDate(2025, 3, 4);
    entry.remark = QStringLiteral("拾金不昧");
    (void)enterByHand(work, entry);
    Household family;
    family.name = QStringLiteral("幸福之家");
    family.organisation = community;
    family.notes = QStringLiteral("三代同堂");
    HouseholdMember member;
    member.household = HouseholdRepository().insert(work, family);
    member.volunteer = person;
    member.relation = QStringLiteral("户主");
    (void)HouseholdMemberRepository().join(work, member);
    addGoods(work);
}

void FullOffice::addGoods(UnitOfWork& work)
{
    Merchant merchant;
    merchant.name = QStringLiteral("老王理发店");
    merchant.organisation = community;
    merchant.contact = QStringLiteral("王师傅");
    merchant.address = QStringLiteral("潍州路12号");
    merchant.agreedUntil = QDate(2025, 12, 30);
    merchant.notes = QStringLiteral("每月十日前结算");
    PointGoods goods;
    goods.code = QStringLiteral("DHP009");
    goods.name = QStringLiteral("长柄雨伞");
    goods.organisation = community;
    goods.kind = DictionaryRepository().ensure(work, exchangeKinds(), QStringLiteral("换物品"));
    goods.unit = QStringLiteral("把");
    goods.points = 23;
    goods.value = Money(1'950);
    goods.personLimit = 4;
    goods.period = LimitPeriod::Month;
    goods.validFrom = QDate(2025, 1, 2);
    goods.validUntil = QDate(2040, 12, 29);
    goods.merchant = MerchantRepository().insert(work, merchant);
    goods.photo = smallPhoto();
    goods.notes = QStringLiteral("蓝色");
    goods.stateReason = QStringLiteral("到货");
    GoodsMove in;
    in.goods = PointGoodsRepository().insert(work, goods);
    in.quantity = 7;
    in.day = QDate(2025, 3, 2);
    in.origin = GoodsOrigin::Donation;
    in.value = goods.value;
    in.reason = QStringLiteral("商会送来");
    (void)GoodsStore(work).move(in);
    const ExchangeId exchange = ExchangeDesk(work).freeze(person, {{in.goods, 2}}, QStringLiteral("儿子来取"));
    exchangeTable().set(work, exchange.value(),
        {{"requested_on", QDate(2025, 3, 6)}, {"keep_until", QDate(2025, 3, 27)}}); // the desk takes today
}
