#pragma once

#include "models/points/exchange.h"
#include "models/points/goods.h"
#include "models/points/goodsstore.h"
#include "models/points/pointbook.h"
#include "models/records/takenstep.h"

/// What somebody wants.
struct BasketLine {
    PointGoodsId goods;
    qint64 quantity = 1;

    bool operator==(const BasketLine&) const = default;
};

/// 兑换台: freezes points and pieces, hands out, gives both back. One transaction decides who gets the last piece.
class ExchangeDesk final {
public:
    explicit ExchangeDesk(UnitOfWork& work);

    /// Freezes points and pieces until they are collected. Throws Error, with nothing changed, when the person is not
    /// registered, something is not offered today, a limit is reached, pieces or points do not suffice, or the balance
    /// is below zero.
    ExchangeId freeze(VolunteerId volunteer, const QList<BasketLine>& basket, const QString& remark = {});
    /// Any step of an exchange with its way back: each gives back what the state before it held.
    [[nodiscard]] TakenStep take(ExchangeId id, ExchangeState to, const QString& reason);
    /// Lets all exchanges lapse that nobody collected in time, of the organizations that the account answers for; how
    /// many.
    int lapseOverdue();

    /// What a person with the household can use.
    [[nodiscard]] static qint64 usable(Connection& connection, VolunteerId volunteer);

private:
    /// Without its lines; points of the payers that lapsed are gone.
    [[nodiscard]] Exchange begun(VolunteerId volunteer, const QString& remark);
    void requirePerson(VolunteerId volunteer) const;
    [[nodiscard]] PointGoods requireOffered(const BasketLine& line) const;
    void requireWithinLimit(VolunteerId volunteer, const PointGoods& goods, qint64 quantity) const;
    [[nodiscard]] QList<ExchangePayment> shares(VolunteerId volunteer, const QList<ExchangeLine>& lines) const;
    void requirePoints(const QList<ExchangePayment>& payments) const;
    void leave(const Exchange& exchange, ExchangeState from);
    void enter(const Exchange& exchange, ExchangeState to, bool isReturn);
    void redeem(const Exchange& exchange, const ExchangePayment& payment);
    void giveBack(const Exchange& exchange, const ExchangePayment& payment);
    [[nodiscard]] TermId kindOf(const ExchangePayment& payment) const;

    UnitOfWork& m_work;
    PointBook m_book;
    GoodsStore m_store;
    ExchangeRepository m_exchanges;
    QDate m_today;
};
