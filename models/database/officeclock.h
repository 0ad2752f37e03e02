#pragma once

#include <QString>

#include <atomic>
#include <functional>

class Connection;

/// The moments of what an office's use cases write: they never go backwards, even when the clock of the PC does, so
/// that the order of what happened stays. The newest moment is kept in the office.
class OfficeClock final {
public:
    using Source = std::function<qint64()>; ///< UTC milliseconds

    OfficeClock();
    /// Another clock, for tests; before anything is posted.
    void setSource(Source source) { m_source = std::move(source); }
    /// Takes up the newest moment that the office knows.
    void load(Connection& connection);
    /// The moment of a use case that begins now.
    [[nodiscard]] qint64 next();
    /// Keeps the moment of a use case that wrote something, within its transaction.
    void keep(Connection& connection, qint64 moment) const;
    /// What is wrong with the clock of this PC and what to do; nothing when it agrees with the office.
    [[nodiscard]] QString problem() const;

private:
    Source m_source;
    std::atomic<qint64> m_newest = 0;
};
