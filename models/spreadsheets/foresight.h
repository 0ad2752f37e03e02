#pragma once

#include <QtGlobal>

#include <atomic>

/// Guesses the running numbers that prepared rows will get, which follow each other as long as no row is left out. The
/// thread that prepares asks, the writer tells of each that was left out. A wrong guess costs time, nothing else.
class Foresight final {
public:
    void start(qint64 first)
    {
        m_next = first;
        m_leftOut = 0;
    }
    [[nodiscard]] qint64 next() { return m_next++ - m_leftOut.load(std::memory_order_relaxed); }
    /// A row that was asked for gets none.
    void leaveOut() { m_leftOut.fetch_add(1, std::memory_order_relaxed); }
    /// A row that was not asked for got one.
    void addUnseen() { m_leftOut.fetch_sub(1, std::memory_order_relaxed); }

private:
    qint64 m_next = 1;
    std::atomic<qint64> m_leftOut = 0;
};
