#pragma once

#include "models/common/organisationid.h"
#include "models/points/pointids.h"
#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/words/dictionary.h"

/// 上架 ⇄ 暂停 → 下架.
enum class GoodsState { Offered, Paused, Retired };
/// How long the limit of a person counts.
enum class LimitPeriod { Ever, Year, Month };

/// What points are exchanged for: goods, services, honors, discounts (一创四换).
struct PointGoods {
    PointGoodsId id;
    QString code;
    QString name;
    OrganisationId organisation;
    TermId kind; ///< of exchange
    QString unit; ///< 件, 把, 斤
    qint64 points = 0; ///< of one piece
    bool hasStock = true; ///< kept in the goods store; services and honors are not
    Money value; ///< of one piece; what the merchant is paid for it
    int personLimit = 0; ///< most pieces of one person in a period; 0: no limit
    LimitPeriod period = LimitPeriod::Ever;
    QDate validFrom; ///< null: open
    QDate validUntil; ///< last day; null: open
    MerchantId merchant; ///< who gives it and is paid for it every month
    QByteArray photo; ///< a small JPEG
    QString notes;
    qint64 stock = 0; ///< pieces in store; kept by GoodsStore, as the next
    qint64 reserved = 0; ///< of them kept for exchanges
    GoodsState state = GoodsState::Offered;
    QString stateReason;

    [[nodiscard]] qint64 available() const { return stock - reserved; }
    bool operator==(const PointGoods&) const = default;
};

extern template class Table<PointGoods>;

[[nodiscard]] const Table<PointGoods>& pointGoodsTable();
[[nodiscard]] const StateTable<GoodsState>& goodsStates();
[[nodiscard]] QList<LimitPeriod> allLimitPeriods();
[[nodiscard]] QString limitPeriodCode(LimitPeriod period);
[[nodiscard]] LimitPeriod limitPeriodFromCode(const QString& code);
[[nodiscard]] QString limitPeriodTitle(LimitPeriod period); ///< translated
/// The dictionary 兑换类别.
[[nodiscard]] Dictionary exchangeKinds();
/// Problems by field: "code", "name", "organisation", "points", "value", "personLimit", "validUntil".
[[nodiscard]] Problems validate(const PointGoods& goods);

class PointGoodsRepository final : public RecordRepository<PointGoods> {
public:
    PointGoodsRepository()
        : RecordRepository(pointGoodsTable())
    {
    }
    /// All that may be read here, by name.
    [[nodiscard]] QList<PointGoods> readable(Connection& connection) const;
    /// What can be exchanged today, by name.
    [[nodiscard]] QList<PointGoods> offered(Connection& connection, QDate today) const;
};

/// Throws Error when goods with reserved pieces are retired.
[[nodiscard]] TakenStep takeGoodsStep(UnitOfWork& work, PointGoodsId id, GoodsState to, const QString& reason);

/// 商家: gives what is exchanged, and is paid for it every month.
enum class MerchantState { Active, Ended };

struct Merchant {
    MerchantId id;
    QString name;
    OrganisationId organisation;
    QString contact; ///< a name, no number
    QString address;
    QDate agreedUntil; ///< last day of the agreement; null: open
    QString notes;
    MerchantState state = MerchantState::Active;
    QString stateReason;

    bool operator==(const Merchant&) const = default;
};

extern template class Table<Merchant>;

[[nodiscard]] const Table<Merchant>& merchantTable();
[[nodiscard]] const StateTable<MerchantState>& merchantStates();
/// Problems by field: "name", "organisation".
[[nodiscard]] Problems validate(const Merchant& merchant);

class MerchantRepository final : public RecordRepository<Merchant> {
public:
    MerchantRepository()
        : RecordRepository(merchantTable())
    {
    }
};
