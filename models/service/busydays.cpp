#include "models/service/busydays.h"

#include <algorithm>

namespace {

constexpr int bitsOfOne = 4; ///< set for each day
constexpr qint64 bitsPerDay = 10;
constexpr qint64 bitsOfBlock = 512;

quint64 mixed(qint64 volunteer, qint64 day)
{
    quint64 hash = quint64(volunteer) * 0x9E3779B97F4A7C15 + quint64(day);
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
    return hash ^ (hash >> 31);
}

/// The upper half chooses the block.
size_t blockOf(quint64 hash, size_t blocks)
{
    return size_t(((hash >> 32) * quint64(blocks)) >> 32);
}

/// The lower half, mixed once more, chooses the bits, nine of it for each. Calls `visit(word, mask)` until it returns
/// false.
template <class Visit> bool eachBit(quint64 hash, Visit visit)
{
    quint64 rest = (hash & 0xFFFFFFFF) * 0x9E3779B97F4A7C15;
    for (int i = 0; i < bitsOfOne; ++i, rest <<= 9) {
        const auto bit = unsigned(rest >> 55);
        if (!visit(bit / 64, quint64(1) << (bit % 64)))
            return false;
    }
    return true;
}

} // namespace

BusyDays::BusyDays(qint64 expected)
    : m_blocks(size_t(std::max<qint64>(expected, 1) * bitsPerDay / bitsOfBlock + 1))
{
}

void BusyDays::add(VolunteerId volunteer, QDate first, QDate last)
{
    for (qint64 day = first.toJulianDay(); day <= last.toJulianDay(); ++day) {
        const quint64 hash = mixed(volunteer.value(), day);
        Block& block = m_blocks[blockOf(hash, m_blocks.size())];
        (void)eachBit(hash, [&block](unsigned word, quint64 mask) {
            block[word] |= mask;
            return true;
        });
    }
}

bool BusyDays::mayHold(VolunteerId volunteer, QDate first, QDate last) const
{
    for (qint64 day = first.toJulianDay(); day <= last.toJulianDay(); ++day) {
        const quint64 hash = mixed(volunteer.value(), day);
        const Block& block = m_blocks[blockOf(hash, m_blocks.size())];
        if (eachBit(hash, [&block](unsigned word, quint64 mask) { return (block[word] & mask) != 0; }))
            return true;
    }
    return false;
}
