#include "models/points/goods.h"

#include "models/common/searchtokens.h"
#include "models/points/pointtext.h"
#include "models/records/readscope.h"
#include "models/words/dictionaryrepository.h"
#include "models/words/dictionarytables.h"

#include <array>

namespace {

struct PeriodRow {
    const char* code;
    const char* title;
};

/// In the order of LimitPeriod.
constexpr std::array periods{PeriodRow{"ever", QT_TRANSLATE_NOOP("Points", "altogether")},
    PeriodRow{"year", QT_TRANSLATE_NOOP("Points", "a year")},
    PeriodRow{"month", QT_TRANSLATE_NOOP("Points", "a month")}};

QString goodsTokens(const PointGoods& goods, Connection& connection, const Vault*)
{
    SearchTokens tokens;
    tokens.addCode(goods.code).addText(goods.name);
    tokens.addText(DictionaryRepository().name(connection, exchangeKinds(), goods.kind));
    return tokens.text();
}

QString merchantTokens(const Merchant& merchant, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(merchant.name).addName(merchant.contact).addText(merchant.address);
    return tokens.text();
}

void addOffer(Table<PointGoods>& t)
{
    using G = PointGoods;
    t.reference("kind_id", &G::kind, "exchange_kinds", QT_TRANSLATE_NOOP("Column", "Kind"));
    t.text("unit", &G::unit, QT_TRANSLATE_NOOP("Column", "Unit"));
    t.value("points", &G::points, QT_TRANSLATE_NOOP("Column", "Points for a piece"));
    t.value("has_stock", &G::hasStock, QT_TRANSLATE_NOOP("Column", "Kept in the store"));
    t.value("value_fen", &G::value, QT_TRANSLATE_NOOP("Column", "Value"));
    t.value("person_limit", &G::personLimit, QT_TRANSLATE_NOOP("Column", "Most for one person"));
    t.word("period", &G::period, limitPeriodCode, limitPeriodFromCode, QT_TRANSLATE_NOOP("Column", "Period"));
    t.value("valid_from", &G::validFrom, QT_TRANSLATE_NOOP("Column", "Valid from"));
    t.value("valid_until", &G::validUntil, QT_TRANSLATE_NOOP("Column", "Valid until"));
    t.reference("merchant_id", &G::merchant, "merchants", QT_TRANSLATE_NOOP("Column", "Merchant"));
    t.value("photo", &G::photo, QT_TRANSLATE_NOOP("Column", "Photo"));
}

} // namespace

QList<LimitPeriod> allLimitPeriods()
{
    return {LimitPeriod::Ever, LimitPeriod::Year, LimitPeriod::Month};
}

QString limitPeriodCode(LimitPeriod period)
{
    return QString::fromLatin1(periods.at(size_t(period)).code);
}

LimitPeriod limitPeriodFromCode(const QString& code)
{
    for (const LimitPeriod period : allLimitPeriods()) {
        if (code == limitPeriodCode(period))
            return period;
    }
    throw Error(PointText::tr("“%1” is no period of a limit.").arg(code));
}

QString limitPeriodTitle(LimitPeriod period)
{
    return QCoreApplication::translate("Points", periods.at(size_t(period)).title);
}

Dictionary exchangeKinds()
{
    static const Dictionary kinds = dictionaryOf(QLatin1String("exchange_kinds"));
    return kinds;
}

const StateTable<GoodsState>& goodsStates()
{
    using enum GoodsState;
    static const StateTable<GoodsState> table("PointGoods",
        {{Offered, "offered", QT_TRANSLATE_NOOP("PointGoods", "On offer"),
             {{Paused, QT_TRANSLATE_NOOP("PointGoods", "Pause…"), true},
                 {Retired, QT_TRANSLATE_NOOP("PointGoods", "Take off the catalog…"), true}}},
            {Paused, "paused", QT_TRANSLATE_NOOP("PointGoods", "Paused"),
                {{Offered, QT_TRANSLATE_NOOP("PointGoods", "Back on offer")},
                    {Retired, QT_TRANSLATE_NOOP("PointGoods", "Take off the catalog…"), true}}},
            {Retired, "retired", QT_TRANSLATE_NOOP("PointGoods", "Off the catalog"),
                {{Offered, QT_TRANSLATE_NOOP("PointGoods", "Back on offer")}}}},
        StepsBack::Any);
    return table;
}

const Table<PointGoods>& pointGoodsTable()
{
    using G = PointGoods;
    static const Table<G> table("point_goods", [](Table<G>& t) {
        t.code("code", &G::code, QT_TRANSLATE_NOOP("Column", "Code"));
        t.name("name", &G::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &G::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        addOffer(t);
        t.freeText("notes", &G::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.value("stock", &G::stock, QT_TRANSLATE_NOOP("Column", "In store")).kept();
        t.value("reserved", &G::reserved, QT_TRANSLATE_NOOP("Column", "Reserved")).kept();
        t.state("state", &G::state, goodsStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &G::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setFirstCode("DHP001");
        t.setValidator(&validate);
        t.setSearch(&goodsTokens);
    });
    return table;
}

Problems validate(const PointGoods& goods)
{
    Problems problems;
    if (goods.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), PointText::tr("Give what is exchanged a name.")};
    if (!goods.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), PointText::tr("Choose who offers it.")};
    constexpr qint64 most = 1'000'000;
    if (goods.points < 1 || goods.points > most)
        problems << Problem{QStringLiteral("points"), PointText::tr("Write whole points, from 1 to %1.").arg(most)};
    if (goods.value.fen() < 0)
        problems << Problem{QStringLiteral("value"), PointText::tr("It is not worth less than nothing.")};
    if (goods.personLimit < 0)
        problems << Problem{QStringLiteral("personLimit"), PointText::tr("Write a whole number; 0 is no limit.")};
    if (goods.validFrom.isValid() && goods.validUntil.isValid() && goods.validUntil < goods.validFrom)
        problems << Problem{QStringLiteral("validUntil"), PointText::tr("The last day lies before the first one.")};
    constexpr qsizetype mostPhoto = 64 * 1024;
    if (goods.photo.size() > mostPhoto)
        problems << Problem{QStringLiteral("photo"), PointText::tr("The photo is too large; choose it again.")};
    return problems;
}

QList<PointGoods> PointGoodsRepository::readable(Connection& connection) const
{
    QVariantList values;
    const QString sql = andReadable(connection, QStringLiteral("organisation_id"), {}, values);
    return select(connection, QStringLiteral("WHERE 1 = 1%1 ORDER BY name_key, id").arg(sql), values);
}

QList<PointGoods> PointGoodsRepository::offered(Connection& connection, QDate today) const
{
    const QString day = isoDate(today);
    return select(connection,
        QStringLiteral("WHERE state = 'offered' AND (valid_from IS NULL OR valid_from <= ?) AND (valid_until IS NULL "
                       "OR valid_until >= ?) ORDER BY name_key, id"),
        {day, day});
}

TakenStep takeGoodsStep(UnitOfWork& work, PointGoodsId id, GoodsState to, const QString& reason)
{
    const PointGoodsRepository repository;
    const PointGoods goods = repository.require(work.connection(), id);
    if (to == GoodsState::Retired && goods.reserved > 0)
        throw Error(PointText::tr("%n piece(s) of %1 are reserved. Hand them out or cancel those exchanges first.",
            nullptr, int(goods.reserved))
                        .arg(goods.name));
    return takeStep(work, repository, id, to, reason);
}

const StateTable<MerchantState>& merchantStates()
{
    using enum MerchantState;
    static const StateTable<MerchantState> table("Merchant",
        {{Active, "active", QT_TRANSLATE_NOOP("Merchant", "Takes part"),
             {{Ended, QT_TRANSLATE_NOOP("Merchant", "End…"), true}}},
            {Ended, "ended", QT_TRANSLATE_NOOP("Merchant", "Ended"),
                {{Active, QT_TRANSLATE_NOOP("Merchant", "Takes part again")}}}});
    return table;
}

const Table<Merchant>& merchantTable()
{
    using M = Merchant;
    static const Table<M> table("merchants", [](Table<M>& t) {
        t.name("name", &M::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &M::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.text("contact", &M::contact, QT_TRANSLATE_NOOP("Column", "Contact person"));
        t.text("address", &M::address, QT_TRANSLATE_NOOP("Column", "Address"));
        t.value("agreed_until", &M::agreedUntil, QT_TRANSLATE_NOOP("Column", "Agreed until"));
        t.freeText("notes", &M::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &M::state, merchantStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &M::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setValidator(&validate);
        t.setSearch(&merchantTokens);
    });
    return table;
}

Problems validate(const Merchant& merchant)
{
    Problems problems;
    if (merchant.name.trimmed().isEmpty())
        problems << Problem{QStringLiteral("name"), PointText::tr("Give the merchant's name.")};
    if (!merchant.organisation.isValid())
        problems << Problem{QStringLiteral("organisation"), PointText::tr("Choose who made the agreement.")};
    return problems;
}

template class Table<PointGoods>;
template class Table<Merchant>;
