#pragma once

#include "models/health/ledgerrules.h"

#include <map>
#include <unordered_map>

/// What shows only in numbers: the share of whole hours of each team, and of records that a clerk checked by himself.
class LedgerTallies final {
public:
    LedgerTallies(const LedgerBook& book, const LedgerBounds& bounds)
        : m_book(book)
        , m_bounds(bounds)
    {
    }

    void add(const LedgerLine& line);
    [[nodiscard]] QList<Finding> findings() const;

private:
    struct Share {
        qint64 part = 0;
        qint64 all = 0;
    };

    [[nodiscard]] int monthOf(qint32 day);
    void findTeams(QList<Finding>& findings) const;
    void findHands(QList<Finding>& findings) const;

    const LedgerBook& m_book;
    const LedgerBounds& m_bounds;
    std::unordered_map<qint32, int> m_months; ///< by day; months since the year 0
    std::map<qint32, Share> m_teams; ///< whole hours
    std::map<std::pair<int, qint32>, Share> m_hands; ///< by month and clerk; self-checked
    Share m_office; ///< whole hours
};
