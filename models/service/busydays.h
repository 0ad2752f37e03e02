#pragma once

#include "models/volunteers/volunteerid.h"

#include <QDate>

#include <array>
#include <vector>

/// On which days people may have served, in ten bits each: tells for certain that somebody has not, without asking
/// the office, and is wrong about a few of those who have not (a blocked Bloom filter).
class BusyDays final {
public:
    /// So many days of single people are expected; more only make it doubt more often.
    explicit BusyDays(qint64 expected);

    void add(VolunteerId volunteer, QDate first, QDate last);
    /// False: no day of these was added for this person.
    [[nodiscard]] bool mayHold(VolunteerId volunteer, QDate first, QDate last) const;

private:
    using Block = std::array<quint64, 8>; ///< one line of the processor's cache

    std::vector<Block> m_blocks;
};
