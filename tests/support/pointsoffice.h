#pragma once

#include "models/points/exchangedesk.h"
#include "models/points/pointacts.h"
#include "models/points/pointround.h"
#include "models/points/pointrule.h"
#include "tests/support/ledgeroffice.h"

/// An office with people who earn points, and use cases on any day.
class PointsOffice final {
public:
    /// Runs a use case as if it were noon of that day.
    void on(QDate day, const Database::Work& work);
    /// Enters checked hours, times as yyyy-MM-ddTHH:mm.
    ServiceRecordId serve(VolunteerId person, const QString& start, const QString& end);
    void voidHours(ServiceRecordId record, QDate day);
    /// Books what is open up to this day, on the day after it.
    PointRoundId book(QDate lastDay);
    /// Grants points by hand.
    void grant(VolunteerId person, qint64 points, QDate day);
    /// A rule in force from this day on.
    PointRuleId putIntoForce(PointRule rule);
    /// Goods for so many points, with so many pieces in store.
    PointGoodsId offer(
        const QString& name, qint64 points, qint64 pieces, const std::function<void(PointGoods&)>& set = {});
    ExchangeId freeze(VolunteerId person, const QList<BasketLine>& basket, QDate day);
    TakenStep take(ExchangeId id, ExchangeState to, QDate day);

    [[nodiscard]] PointBalance balance(VolunteerId person) { return PointBook::balanceOf(reader(), person); }
    [[nodiscard]] PointGoods goods(PointGoodsId id) { return PointGoodsRepository().require(reader(), id); }
    /// What `check` says of points; people are written plainly here, without their figures.
    [[nodiscard]] QStringList faults();
    [[nodiscard]] Connection& reader() { return ledger.reader(); }

    LedgerOffice ledger;

private:
    int m_goods = 0;
};
