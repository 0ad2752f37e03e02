#include "models/points/pointsfeature.h"

#include "models/office/office.h"
#include "models/points/exchangeimport.h"
#include "models/points/goodsstore.h"
#include "models/points/household.h"
#include "models/points/pointbook.h"
#include "models/points/pointcheck.h"
#include "models/points/pointrecords.h"
#include "models/points/pointround.h"
#include "models/points/pointrule.h"
#include "models/points/pointsimport.h"
#include "models/service/hoursfollowers.h"

namespace {

const QString rules = QStringLiteral("point_rules");
const QString rounds = QStringLiteral("point_rounds");
const QString entries = QStringLiteral("point_entries");
const QString goods = QStringLiteral("point_goods");
const QString moves = QStringLiteral("goods_moves");
const QString merchants = QStringLiteral("merchants");
const QString households = QStringLiteral("households");
const QString members = QStringLiteral("household_members");
const QString exchanges = QStringLiteral("exchanges");
const QString lines = QStringLiteral("exchange_lines");
const QString payments = QStringLiteral("exchange_payments");
const QString bankPage = QStringLiteral("points");
const QString deskPage = QStringLiteral("exchanges");
const QString state = QStringLiteral("state");

QList<RecordKind> ledgerKinds()
{
    return {RecordKind{.table = rules,
                .title = QT_TRANSLATE_NOOP("Record", "Rule of points"),
                .owner = RowOwner::office(),
                .acts = {.edit = Acts::SetPointRules},
                .columns = pointRuleTable().columns(),
                .nameColumn = QStringLiteral("name"),
                .words = {{state, titlesOf(pointRuleStates())}},
                .page = bankPage},
        RecordKind{.table = rounds,
            .title = QT_TRANSLATE_NOOP("Record", "Booking of points"),
            .owner = RowOwner::own(),
            .acts = {.edit = Acts::BookPoints},
            .columns = pointRoundTable().columns(),
            .nameColumn = QStringLiteral("name"),
            .words = {{state, titlesOf(pointRoundStates())}},
            .page = bankPage},
        RecordKind{.table = entries,
            .title = QT_TRANSLATE_NOOP("Record", "Entry of points"),
            .owner = RowOwner::own(),
            .acts = {.edit = Acts::GrantPoints},
            .columns = pointEntryTable().columns(),
            .words
            = {{QStringLiteral("kind"), [](const QString& code) { return pointKindTitle(pointKindFromCode(code)); }},
                {QStringLiteral("source_kind"), &pointSourceTitle}},
            .page = bankPage,
            .recount = &recountPoints,
            .pointedKind = QStringLiteral("source_kind"),
            .pointedId = QStringLiteral("source_id"),
            .isCounted = true},
        programTable(QStringLiteral("point_balances"))};
}

QList<RecordKind> householdKinds()
{
    return {RecordKind{.table = households,
                .title = QT_TRANSLATE_NOOP("Record", "Household"),
                .owner = RowOwner::own(),
                .acts = {.edit = Acts::ExchangePoints},
                .columns = householdTable().columns(),
                .nameColumn = QStringLiteral("name"),
                .words = {{state, titlesOf(householdStates())}},
                .page = bankPage},
        RecordKind{.table = members,
            .title = QT_TRANSLATE_NOOP("Record", "Member of a household"),
            .owner = RowOwner::through(QStringLiteral("household_id"), households),
            .acts = {.edit = Acts::ExchangePoints},
            .columns = householdMemberTable().columns(),
            .words = {{state, titlesOf(memberStates())}},
            .page = bankPage}};
}

QList<RecordKind> storeKinds()
{
    return {RecordKind{.table = merchants,
                .title = QT_TRANSLATE_NOOP("Record", "Merchant"),
                .owner = RowOwner::own(),
                .acts = {.edit = Acts::KeepGoods},
                .columns = merchantTable().columns(),
                .nameColumn = QStringLiteral("name"),
                .words = {{state, titlesOf(merchantStates())}},
                .page = deskPage},
        RecordKind{.table = goods,
            .title = QT_TRANSLATE_NOOP("Record", "Goods for points"),
            .owner = RowOwner::own(),
            .acts = {.edit = Acts::KeepGoods},
            .columns = pointGoodsTable().columns(),
            .nameColumn = QStringLiteral("name"),
            .words = {{state, titlesOf(goodsStates())},
                {QStringLiteral("period"),
                    [](const QString& code) { return limitPeriodTitle(limitPeriodFromCode(code)); }}},
            .page = deskPage},
        RecordKind{.table = moves,
            .title = QT_TRANSLATE_NOOP("Record", "Entry of the goods store"),
            .owner = RowOwner::through(QStringLiteral("goods_id"), goods),
            .acts = {.edit = Acts::KeepGoods},
            .columns = goodsMoveTable().columns(),
            .words = {{QStringLiteral("kind"),
                          [](const QString& code) { return goodsMoveKindTitle(goodsMoveKindFromCode(code)); }},
                {QStringLiteral("origin"),
                    [](const QString& code) { return goodsOriginTitle(goodsOriginFromCode(code)); }}},
            .page = deskPage}};
}

QList<RecordKind> exchangeKindsOfRecords()
{
    const RowOwner ofExchange = RowOwner::through(QStringLiteral("exchange_id"), exchanges);
    return {RecordKind{.table = exchanges,
                .title = QT_TRANSLATE_NOOP("Record", "Exchange of points"),
                .owner = RowOwner::own(),
                .acts = {.edit = Acts::ExchangePoints},
                .columns = exchangeTable().columns(),
                .nameColumn = QStringLiteral("number"),
                .words = {{state, titlesOf(exchangeStates())}},
                .page = deskPage,
                .isCounted = true},
        RecordKind{.table = lines,
            .title = QT_TRANSLATE_NOOP("Record", "Line of an exchange"),
            .owner = ofExchange,
            .acts = {.edit = Acts::ExchangePoints},
            .columns = exchangeLineTable().columns(),
            .nameColumn = QStringLiteral("name"),
            .page = deskPage,
            .subject = QStringLiteral("exchange_line")},
        RecordKind{.table = payments,
            .title = QT_TRANSLATE_NOOP("Record", "Payment of an exchange"),
            .owner = ofExchange,
            .acts = {.edit = Acts::ExchangePoints},
            .columns = exchangePaymentTable().columns(),
            .page = deskPage}};
}

} // namespace

Feature pointsFeature()
{
    followHours(&pointsFollowHours);
    Feature feature;
    feature.kinds = ledgerKinds() + householdKinds() + storeKinds() + exchangeKindsOfRecords();
    const auto list = [&feature](const QString& key, const QString& table, auto make, int rank) {
        feature.lists << ListKind{key, table, make, rank, key};
    };
    list(
        bankPage, QStringLiteral("point_balances"), [](Office&) { return std::make_shared<PointBalanceRecords>(); }, 0);
    list(
        entries, entries, [](Office&) { return std::make_shared<PointEntryRecords>(); }, 0);
    list(
        rules, rules, [](Office&) { return std::make_shared<PointRuleRecords>(); }, 0);
    list(
        rounds, rounds, [](Office&) { return std::make_shared<PointRoundRecords>(); }, 0);
    list(
        households, households, [](Office&) { return std::make_shared<HouseholdRecords>(); }, 75);
    list(
        deskPage, exchanges, [](Office&) { return std::make_shared<ExchangeRecords>(); }, 0);
    list(
        goods, goods, [](Office&) { return std::make_shared<PointGoodsRecords>(); }, 72);
    list(
        moves, moves, [](Office&) { return std::make_shared<GoodsMoveRecords>(); }, 0);
    list(
        merchants, merchants, [](Office&) { return std::make_shared<MerchantRecords>(); }, 76);
    feature.imports << ImportKind{goods, 133, [](Office&) { return std::make_unique<GoodsImport>(); }, deskPage}
                    << ImportKind{QStringLiteral("opening_points"), 134,
                           [](Office& office) { return std::make_unique<OpeningPointsImport>(office.vault()); },
                           bankPage}
                    << ImportKind{deskPage, 135,
                           [](Office& office) { return std::make_unique<ExchangeImport>(office.vault()); }, deskPage};
    return feature;
}
