#pragma once

#include "models/figures/figurerepository.h"

#include <QString>

class Connection;
class UnitOfWork;
class VolunteerRepository;

/// Hands out volunteer numbers: the office's prefix and a running number, KW-000001. No number is used twice. Counts
/// the people inserted meanwhile, too.
class VolunteerNumbers final {
public:
    VolunteerNumbers(Connection& connection, const VolunteerRepository& repository);

    /// The next number that nobody bears.
    [[nodiscard]] QString next(Connection& connection);
    /// Somebody came with a number from elsewhere: from now on each running number is looked for before it is given.
    void noteGiven() { m_isFree = false; }
    /// Monthly counts of the people inserted with these numbers.
    [[nodiscard]] FigureSums& figures() { return m_figures; }
    /// Keeps where the running number stands, and the counts; call before the use case ends.
    void save(UnitOfWork& work);

    /// As the office writes them; for any thread.
    [[nodiscard]] QString numberOf(qint64 running) const;
    [[nodiscard]] qint64 last() const { return m_last; } ///< that was given

private:
    const VolunteerRepository& m_repository;
    QString m_prefix;
    qint64 m_last = 0;
    bool m_isFree = false; ///< nobody bears a number behind the last one
    FigureSums m_figures;
};
