#include "app/demo/demopoints.h"

#include "app/demo/demowords.h"
#include "models/common/task.h"
#include "models/organisation/organisationrepository.h"
#include "models/points/exchangedesk.h"
#include "models/points/household.h"
#include "models/points/pointacts.h"
#include "models/points/pointround.h"
#include "models/points/pointrule.h"
#include "models/service/servicepersonrepository.h"
#include "models/service/servicerepository.h"
#include "models/words/dictionaryrepository.h"

#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPainter>

namespace {

/// A colored sign with the first character, in place of a photo.
QByteArray pictureOf(const QString& name, const QColor& color)
{
    constexpr int side = 120;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(color);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(side / 2);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(image.rect(), Qt::AlignCenter, name.left(1));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

struct Article {
    const char* name;
    const char* kind;
    const char* unit;
    int points;
    int yuan;
    int pieces; ///< 0: not kept in store
    const char* merchant;
};

constexpr Article articles[]{{"食用油一桶", "换物品", "桶", 60, 58, 40, ""}, {"洗衣液", "换物品", "瓶", 25, 22, 60, ""},
    {"雨伞", "换物品", "把", 20, 18, 25, ""}, {"家电清洗一次", "换服务", "次", 80, 75, 0, "洁净家政服务部"},
    {"理发优惠券", "换优惠", "张", 15, 10, 0, "老街理发店"}, {"星级评定加分", "换荣誉", "次", 100, 0, 0, ""},
    {"儿童绘本", "换物品", "本", 30, 26, 18, ""}};

} // namespace

void DemoPoints::add(UnitOfWork& work)
{
    Connection& connection = work.connection();
    if (ServiceRepository().lastId(connection) == 0)
        return;
    addRule(work);
    TaskContext quiet;
    PointRound round = PointRoundRepository().next(connection, m_today);
    round.name = QStringLiteral("%1入账").arg(chineseMonth(round.lastDay));
    if (earningSums(connection, {PointRuleRepository().inForce(connection), {}, round.lastDay, true}, quiet).total.count
        > 0)
        (void)bookRound(work, round, quiet);
    addCatalog(work);
    addStore(work);
    constexpr int enough = 260;
    constexpr int some = 12;
    const QList<VolunteerId> people = PointBook::peopleWith(connection, enough, some);
    if (people.size() < some)
        return;
    addHouseholds(work, people);
    addExchanges(work, people);
}

void DemoPoints::addRule(UnitOfWork& work) const
{
    PointRule rule;
    rule.name = QStringLiteral("%1年积分规则").arg(m_today.year());
    rule.validFrom = QDate(m_today.year(), 1, 1);
    rule.fieldRates = QStringLiteral("应急救援 15\n医疗健康 12");
    rule.bestBonus = 5;
    rule.goodBonus = 3;
    rule.honorPoints = QStringLiteral("奎文好人 200\n最美志愿者 150");
    rule.trainingPerHour = 5;
    rule.monthCap = 600;
    rule.expiryMonths = 24;
    rule.allowsGifts = true;
    rule.pointValue = Money(50);
    rule.reserve = Money(5'000'000);
    rule.notes = QStringLiteral("社区居民议事会通过，公示五个工作日后生效。");
    const PointRuleId id = PointRuleRepository().insert(work, rule);
    (void)takePointRuleStep(work, id, PointRuleState::InForce, {});
    rule.name = QStringLiteral("%1年积分规则（征求意见）").arg(m_today.year() + 1);
    rule.validFrom = QDate(m_today.year() + 1, 1, 1);
    rule.weekendExtra = 2;
    (void)PointRuleRepository().insert(work, rule);
}

void DemoPoints::addCatalog(UnitOfWork& work)
{
    const auto root = OrganisationRepository().root(work.connection());
    QHash<QString, MerchantId> merchants;
    int hue = 10;
    for (const Article& article : articles) {
        PointGoods goods;
        goods.code = PointGoodsRepository().nextCode(work.connection());
        goods.name = QString::fromUtf8(article.name);
        goods.organisation = root->id;
        goods.kind = DictionaryRepository().ensure(work, exchangeKinds(), QString::fromUtf8(article.kind));
        goods.unit = QString::fromUtf8(article.unit);
        goods.points = article.points;
        goods.value = Money(article.yuan * 100);
        goods.hasStock = article.pieces > 0;
        goods.personLimit = article.pieces > 0 ? 4 : 2;
        goods.period = article.pieces > 0 ? LimitPeriod::Month : LimitPeriod::Year;
        constexpr int saturation = 110;
        constexpr int value = 165;
        goods.photo = pictureOf(goods.name, QColor::fromHsv(hue, saturation, value));
        hue += 47;
        const QString merchant = QString::fromUtf8(article.merchant);
        if (!merchant.isEmpty() && !merchants.contains(merchant)) {
            Merchant one;
            one.name = merchant;
            one.organisation = root->id;
            one.contact = m_words.personName(false);
            one.address = m_words.address();
            one.agreedUntil = QDate(m_today.year() + 1, 12, 31);
            merchants.insert(merchant, MerchantRepository().insert(work, one));
        }
        goods.merchant = merchants.value(merchant);
        m_goods << offer(work, goods, article.pieces);
    }
}

PointGoodsId DemoPoints::offer(UnitOfWork& work, PointGoods goods, int pieces)
{
    const PointGoodsId id = PointGoodsRepository().insert(work, goods);
    if (pieces == 0)
        return id;
    GoodsMove in;
    in.goods = id;
    in.quantity = pieces;
    in.day = m_today.addDays(-40);
    in.origin = m_goods.size() % 2 == 0 ? GoodsOrigin::Purchase : GoodsOrigin::Donation;
    in.value = goods.value;
    (void)GoodsStore(work).move(in);
    return id;
}

void DemoPoints::addStore(UnitOfWork& work)
{
    GoodsMove broken;
    broken.goods = m_goods.at(2);
    broken.kind = GoodsMoveKind::WriteOff;
    broken.quantity = 2;
    broken.day = m_today.addDays(-12);
    broken.reason = QStringLiteral("伞骨断裂");
    (void)GoodsStore(work).move(broken);
    GoodsMove counted;
    counted.goods = m_goods.at(1);
    counted.kind = GoodsMoveKind::Count;
    counted.counted = 59;
    counted.day = m_today.addDays(-5);
    counted.reason = QStringLiteral("盘点少一瓶，原因待查");
    (void)GoodsStore(work).move(counted);
}

void DemoPoints::addHouseholds(UnitOfWork& work, const QList<VolunteerId>& people)
{
    const auto root = OrganisationRepository().root(work.connection());
    for (qsizetype first = 0; first < 4; first += 2) {
        Household household;
        household.name
            = QStringLiteral("%1家").arg(ServicePersonRepository().find(work.connection(), people.at(first))->name);
        household.organisation = root->id;
        HouseholdMember member;
        member.household = HouseholdRepository().insert(work, household);
        member.relation = QStringLiteral("户主");
        member.volunteer = people.at(first);
        (void)HouseholdMemberRepository().join(work, member);
        member.relation = QStringLiteral("配偶");
        member.volunteer = people.at(first + 1);
        (void)HouseholdMemberRepository().join(work, member);
    }
    PointEntry grant;
    grant.volunteer = people.at(4);
    grant.kind = PointKind::Grant;
    grant.amount = 50;
    grant.day = m_today;
    grant.remark = QStringLiteral("拾金不昧，社区通报表扬");
    (void)enterByHand(work, grant);
    (void)givePoints(work, people.at(5), people.at(6), 30, QStringLiteral("转给母亲换洗衣液"));
}

void DemoPoints::addExchanges(UnitOfWork& work, const QList<VolunteerId>& people)
{
    ExchangeDesk desk(work);
    const auto exchange = [&](qsizetype person, const QList<BasketLine>& basket, ExchangeState state) {
        const ExchangeId id = desk.freeze(people.at(person), basket);
        if (state != ExchangeState::Frozen)
            (void)desk.take(id, state, QStringLiteral("本人改变主意"));
    };
    exchange(0, {{m_goods.at(0), 1}, {m_goods.at(1), 2}}, ExchangeState::HandedOut);
    exchange(2, {{m_goods.at(4), 1}}, ExchangeState::HandedOut);
    exchange(4, {{m_goods.at(3), 1}}, ExchangeState::HandedOut);
    exchange(7, {{m_goods.at(2), 1}}, ExchangeState::Frozen);
    exchange(8, {{m_goods.at(6), 2}}, ExchangeState::Frozen);
    exchange(9, {{m_goods.at(0), 1}}, ExchangeState::Cancelled);
    exchange(10, {{m_goods.at(5), 1}}, ExchangeState::HandedOut);
}
