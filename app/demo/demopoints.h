#pragma once

#include "models/points/pointids.h"
#include "models/volunteers/volunteerid.h"

#include <QDate>

#include <functional>

class DemoDictionary;
class UnitOfWork;
struct PointGoods;

/// The points bank of a sample office: this year's rules, what was served booked by them, a catalog with its store and
/// merchants, households, exchanges in every state, a grant and a gift. Made by the use cases that a clerk uses.
class DemoPoints final {
public:
    DemoPoints(DemoDictionary& words, QDate today)
        : m_words(words)
        , m_today(today)
    {
    }

    /// Does nothing in an office without hours.
    void add(UnitOfWork& work);

private:
    void addRule(UnitOfWork& work) const;
    void addCatalog(UnitOfWork& work);
    PointGoodsId offer(UnitOfWork& work, PointGoods goods, int pieces);
    void addStore(UnitOfWork& work);
    void addHouseholds(UnitOfWork& work, const QList<VolunteerId>& people);
    void addExchanges(UnitOfWork& work, const QList<VolunteerId>& people);

    DemoDictionary& m_words;
    QDate m_today;
    QList<PointGoodsId> m_goods;
};
