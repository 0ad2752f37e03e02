#pragma once

#include "models/points/goods.h"

enum class GoodsMoveKind { In, HandOut, GiveBack, WriteOff, Count };
/// 采购, 捐赠, 基金.
enum class GoodsOrigin { None, Purchase, Donation, Fund };

/// One line of the goods store, never changed and never removed.
struct GoodsMove {
    GoodsMoveId id;
    PointGoodsId goods;
    GoodsMoveKind kind = GoodsMoveKind::In;
    qint64 quantity = 0; ///< pieces, below 0 for what goes; of a count the difference 盘盈/盘亏
    QDate day;
    GoodsOrigin origin = GoodsOrigin::None;
    Money value; ///< of one piece, of what comes in
    std::optional<qint64> counted; ///< of a count: what was there
    std::optional<qint64> booked; ///< of a count: what should have been there
    ExchangeLineId line; ///< that handed it out
    GoodsMoveId reversalOf;
    QString reason;

    bool operator==(const GoodsMove&) const = default;
};

extern template class Table<GoodsMove>;

[[nodiscard]] const Table<GoodsMove>& goodsMoveTable();
[[nodiscard]] QList<GoodsMoveKind> allGoodsMoveKinds();
[[nodiscard]] QString goodsMoveKindCode(GoodsMoveKind kind);
[[nodiscard]] GoodsMoveKind goodsMoveKindFromCode(const QString& code);
[[nodiscard]] QString goodsMoveKindTitle(GoodsMoveKind kind); ///< translated
[[nodiscard]] QList<GoodsOrigin> allGoodsOrigins();
[[nodiscard]] QString goodsOriginCode(GoodsOrigin origin);
[[nodiscard]] GoodsOrigin goodsOriginFromCode(const QString& code);
[[nodiscard]] QString goodsOriginTitle(GoodsOrigin origin); ///< translated; "" for none
/// Problems by field: "goods", "quantity", "day", "reason".
[[nodiscard]] Problems validate(const GoodsMove& move);

/// The only door to the goods store: what comes, goes and is kept, with the stock beside it in the same transaction.
/// What is reserved cannot be written off, and nothing is reserved that is not there: the statement itself decides.
class GoodsStore final {
public:
    explicit GoodsStore(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// In, WriteOff (a positive quantity goes), or Count (`counted` says what was there). Throws Error with nothing
    /// changed when there is not so much. The way back is an opposite line.
    [[nodiscard]] TakenStep move(GoodsMove move) const;
    /// Keeps pieces for an exchange; below 0 lets them go. Throws Error when there are not so many.
    void reserve(const PointGoods& goods, qint64 quantity) const;
    void handOut(const PointGoods& goods, qint64 quantity, ExchangeLineId line, QDate day) const;
    void giveBack(const PointGoods& goods, qint64 quantity, ExchangeLineId line, QDate day) const;

    /// Newest first.
    [[nodiscard]] static QList<GoodsMove> movesOf(Connection& connection, PointGoodsId goods, int most);
    /// What is in store by its value, of these organizations (none = all that may be read).
    [[nodiscard]] static Money stockValue(Connection& connection, const QList<qint64>& organisations = {});

private:
    GoodsMove write(GoodsMove move) const;
    [[nodiscard]] PointGoods kept(PointGoodsId id) const;

    UnitOfWork& m_work;
};
