#include "models/points/exchange.h"
#include "models/points/goods.h"
#include "models/points/goodsstore.h"
#include "models/points/household.h"
#include "models/points/pointrecords.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/words/termchoice.h"

namespace {

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(PointRecords)
};

/// Reserved pieces only where a store is kept.
QVariant stockCell(const ListCell& cell)
{
    return cell.boolean(1) ? QVariant(cell.integer()) : QVariant();
}

QVariant moveCell(const ListCell& cell)
{
    const GoodsMoveKind kind = goodsMoveKindFromCode(cell.text());
    static constexpr Tone tones[]{Tone::Good, Tone::Information, Tone::Neutral, Tone::Attention, Tone::Neutral};
    return QVariant::fromValue(RecordBadge{goodsMoveKindTitle(kind), tones[int(kind)], false});
}

QVariant overdrawnCell(const ListCell& cell)
{
    if (!cell.boolean())
        return {};
    return QVariant::fromValue(RecordBadge{RecordsText::tr("Overdrawn"), Tone::Attention, false});
}

} // namespace

RecordBadge goodsBadge(const QString& stateCode)
{
    const GoodsState state = goodsStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Good, Tone::Attention, Tone::Neutral};
    return {goodsStates().title(state), tones[int(state)], state == GoodsState::Retired};
}

RecordBadge exchangeBadge(const QString& stateCode)
{
    const ExchangeState state = exchangeStates().fromCode(stateCode);
    static constexpr Tone tones[]{Tone::Attention, Tone::Good, Tone::Neutral, Tone::Neutral, Tone::Neutral};
    const bool isOver = state != ExchangeState::Frozen && state != ExchangeState::HandedOut;
    return {exchangeStates().title(state), tones[int(state)], isOver};
}

RecordBadge merchantBadge(const QString& stateCode)
{
    const MerchantState state = merchantStates().fromCode(stateCode);
    return {merchantStates().title(state), state == MerchantState::Active ? Tone::Good : Tone::Neutral,
        state == MerchantState::Ended};
}

RecordBadge householdBadge(const QString& stateCode)
{
    const HouseholdState state = householdStates().fromCode(stateCode);
    return {householdStates().title(state), state == HouseholdState::Active ? Tone::Good : Tone::Neutral,
        state == HouseholdState::Ended};
}

QStringList PointGoodsRecords::watchedTables() const
{
    return {table(), QStringLiteral("exchange_kinds"), QStringLiteral("merchants"), QStringLiteral("organisations")};
}

QList<ListColumn> PointGoodsRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(goodsBadge(cell.text())); };
    return {
        ListColumn("code", RecordsText::tr("Code"), Secondary, 84, {"point_goods.code"}).sorted(),
        ListColumn("name", RecordsText::tr("Name"), Name, 150, {"point_goods.name"})
            .sorted("point_goods.name_key")
            .important(),
        ListColumn("kind", RecordsText::tr("Kind"), Text, 84, {"k.name"}).important(),
        ListColumn("points", RecordsText::tr("Points", "of the bank"), Integer, 80, {"point_goods.points"})
            .sorted()
            .important(),
        ListColumn("unit", RecordsText::tr("Unit"), Text, 60, {"point_goods.unit"}),
        ListColumn("stock", RecordsText::tr("In store"), Integer, 84, {"point_goods.stock", "point_goods.has_stock"},
            &stockCell)
            .important(),
        ListColumn("reserved", RecordsText::tr("Reserved"), Integer, 84,
            {"point_goods.reserved", "point_goods.has_stock"}, &stockCell),
        ListColumn("value", RecordsText::tr("Value"), ColumnKind::Money, 90, {"point_goods.value_fen"}).hidden(),
        ListColumn("merchant", RecordsText::tr("Merchant"), Text, 120, {"m.name"}),
        ListColumn("valid_until", RecordsText::tr("Valid until"), Date, 100, {"point_goods.valid_until"}).hidden(),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"point_goods.state"}, state).important(),
    };
}

QString PointGoodsRecords::joins() const
{
    return QStringLiteral(
        "JOIN organisations o ON o.id = point_goods.organisation_id LEFT JOIN exchange_kinds k ON k.id = "
        "point_goods.kind_id LEFT JOIN merchants m ON m.id = point_goods.merchant_id");
}

QString PointGoodsRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("point_goods.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("point_goods.state"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("point_goods.kind_id"));
    condition.choice(QStringLiteral("merchant"), QStringLiteral("point_goods.merchant_id"));
    return condition.sql();
}

QList<FilterChoice> PointGoodsRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(RecordsText::tr("State"), goodsStates()),
        termChoice(connection, QStringLiteral("kind"), RecordsText::tr("Kind"), exchangeKinds()),
        nameChoice(connection, "merchant", RecordsText::tr("Merchant"), "merchants")};
}

QStringList GoodsMoveRecords::watchedTables() const
{
    return {table(), QStringLiteral("point_goods")};
}

QList<ListColumn> GoodsMoveRecords::list() const
{
    using enum ColumnKind;
    const auto origin = [](const ListCell& cell) { return goodsOriginTitle(goodsOriginFromCode(cell.text())); };
    return {
        ListColumn("day", RecordsText::tr("Day"), Date, 100, {"goods_moves.day"}).sorted().important(),
        ListColumn("goods", RecordsText::tr("Goods"), Name, 150, {"g.name"}).important(),
        ListColumn("kind", RecordsText::tr("Kind"), Badge, 96, {"goods_moves.kind"}, &moveCell).important(),
        ListColumn("quantity", RecordsText::tr("Quantity"), Integer, 80, {"goods_moves.quantity"}).important(),
        ListColumn("origin", RecordsText::tr("Origin"), Text, 90, {"goods_moves.origin"}, origin),
        ListColumn("counted", RecordsText::tr("Counted"), Integer, 80, {"goods_moves.counted"}),
        ListColumn("booked", RecordsText::tr("On the books"), Integer, 90, {"goods_moves.booked"}),
        ListColumn("reason", RecordsText::tr("Reason"), Text, 180, {"goods_moves.reason"}),
        ListColumn("clerk", RecordsText::tr("Entered by"), Secondary, 80, {"c.name"}),
    };
}

QString GoodsMoveRecords::joins() const
{
    return QStringLiteral("JOIN point_goods g ON g.id = goods_moves.goods_id LEFT JOIN accounts c ON c.id = "
                          "goods_moves.created_by");
}

QString GoodsMoveRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(QStringLiteral("goods_moves.goods_id"), QStringLiteral("point_goods"));
    condition.choice(QStringLiteral("goods"), QStringLiteral("goods_moves.goods_id"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("goods_moves.kind"));
    condition.period(QStringLiteral("goods_moves.day"));
    return condition.sql();
}

QList<FilterChoice> GoodsMoveRecords::filterChoices(Connection& connection) const
{
    return {wordChoice("kind", RecordsText::tr("Kind"), allGoodsMoveKinds(), &goodsMoveKindCode, &goodsMoveKindTitle),
        nameChoice(connection, "goods", RecordsText::tr("Goods"), "point_goods")};
}

QStringList ExchangeRecords::watchedTables() const
{
    return {table(), QStringLiteral("volunteers"), QStringLiteral("organisations")};
}

QList<ListColumn> ExchangeRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(exchangeBadge(cell.text())); };
    return {
        ListColumn("number", RecordsText::tr("Number"), Secondary, 90, {"exchanges.number"}).important(),
        ListColumn("requested_on", RecordsText::tr("Asked for on"), Date, 100, {"exchanges.requested_on"})
            .sorted()
            .important(),
        ListColumn("volunteer", RecordsText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("what", RecordsText::tr("What"), Text, 190,
            {"(SELECT MIN(l.name) FROM exchange_lines l WHERE l.exchange_id = exchanges.id)",
                "(SELECT COUNT(*) FROM exchange_lines l WHERE l.exchange_id = exchanges.id)"},
            [](const ListCell& cell) -> QVariant {
                if (cell.integer(1) < 2)
                    return cell.text();
                return RecordsText::tr("%1 and %n more", nullptr, cell.number(1) - 1).arg(cell.text());
            })
            .important(),
        ListColumn("points", RecordsText::tr("Points", "of the bank"), Integer, 80, {"exchanges.points"})
            .important()
            .summed(),
        ListColumn("keep_until", RecordsText::tr("To be collected until"), Date, 110, {"exchanges.keep_until"}),
        ListColumn("handed_on", RecordsText::tr("Handed out on"), Date, 100, {"exchanges.handed_on"}),
        ListColumn("flag", RecordsText::tr("Second look"), Badge, 90, {"exchanges.is_overdrawn"}, &overdrawnCell),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("state", RecordsText::tr("State"), Badge, 96, {"exchanges.state"}, state).important(),
    };
}

QString ExchangeRecords::joins() const
{
    return QStringLiteral("JOIN volunteers v ON v.id = exchanges.volunteer_id JOIN organisations o ON o.id = "
                          "exchanges.organisation_id");
}

QString ExchangeRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("exchanges.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("exchanges.state"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("exchanges.volunteer_id"));
    if (!filter.conditions.value(QStringLiteral("flag")).isEmpty())
        condition.add(QStringLiteral("exchanges.is_overdrawn = 1"));
    condition.period(QStringLiteral("exchanges.requested_on"));
    return condition.sql();
}

QList<FilterChoice> ExchangeRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), exchangeStates()),
        FilterChoice{QStringLiteral("flag"), RecordsText::tr("Second look"),
            {{QStringLiteral("overdrawn"), RecordsText::tr("took more points than there were")}}}};
}

QStringList MerchantRecords::watchedTables() const
{
    return {table(), QStringLiteral("organisations")};
}

QList<ListColumn> MerchantRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(merchantBadge(cell.text())); };
    return {
        ListColumn("name", RecordsText::tr("Merchant"), Name, 180, {"merchants.name"})
            .sorted("merchants.name_key")
            .important(),
        ListColumn("contact", RecordsText::tr("Contact person"), Text, 110, {"merchants.contact"}),
        ListColumn("address", RecordsText::tr("Address"), Text, 180, {"merchants.address"}),
        ListColumn("agreed_until", RecordsText::tr("Agreed until"), Date, 100, {"merchants.agreed_until"}),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 120, {"o.name"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"merchants.state"}, state).important(),
    };
}

QString MerchantRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = merchants.organisation_id");
}

QString MerchantRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("merchants.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("merchants.state"));
    return condition.sql();
}

QList<FilterChoice> MerchantRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), merchantStates())};
}

QStringList HouseholdRecords::watchedTables() const
{
    return {table(), QStringLiteral("household_members"), QStringLiteral("point_balances"),
        QStringLiteral("organisations")};
}

QList<ListColumn> HouseholdRecords::list() const
{
    using enum ColumnKind;
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(householdBadge(cell.text())); };
    return {
        ListColumn("name", RecordsText::tr("Household"), Name, 180, {"households.name"})
            .sorted("households.name_key")
            .important(),
        ListColumn("members", RecordsText::tr("Members", "of a household"), Integer, 80,
            {"(SELECT COUNT(*) FROM household_members m WHERE m.household_id = households.id AND m.state = 'member')"})
            .important(),
        ListColumn("balance", RecordsText::tr("Points together"), Integer, 100,
            {"(SELECT COALESCE(SUM(b.balance), 0) FROM household_members m JOIN point_balances b ON b.id = "
             "m.volunteer_id WHERE m.household_id = households.id AND m.state = 'member')"})
            .important(),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 130, {"o.name"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"households.state"}, state).important(),
    };
}

QString HouseholdRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = households.organisation_id");
}

QString HouseholdRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("households.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("households.state"));
    return condition.sql();
}

QList<FilterChoice> HouseholdRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), householdStates())};
}
