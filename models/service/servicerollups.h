#pragma once

#include "models/service/servicesums.h"

#include <QSet>
#include <QStringList>

class Connection;
class FigureSums;
class UnitOfWork;

/// Gathers what records add to the sums and writes it once, in the same transaction as the records.
class ServiceRollups final {
public:
    explicit ServiceRollups(qsizetype mostPersonMonths = 200'000)
        : m_mostPersonMonths(mostPersonMonths)
    {
    }

    /// Writes months in between once there are many: what is held stays small however long a file is.
    void add(UnitOfWork& work, const ServiceRecord& record);
    void takeAway(const ServiceRecord& record);
    /// Writes the differences: months, people with their stars, teams, active people.
    void write(UnitOfWork& work);

private:
    void writeMonths(Connection& connection);

    qsizetype m_mostPersonMonths;
    ServiceSums m_sums;
    QSet<qint64> m_people; ///< whose months were written
    ActiveCounts m_active; ///< differences; of m_people without what they count for now
    bool m_hasTaken = false;
};

/// What one sum adds to the figures up the tree.
void addServiceFigures(FigureSums& figures, const FieldMonth& key, const ServiceSum& sum);
void addDayFigures(FigureSums& figures, const MinutesByDay& days);
/// Writes all sums anew from the checked records: after bulk inserts, and when an organization moved in the tree.
void recomputeRollups(UnitOfWork& work);
/// Gives everybody the stars of the thresholds as they are now.
void recomputeStars(UnitOfWork& work);
/// What differs between the stored sums and the ledger, as sentences (at most twenty); for `check`.
[[nodiscard]] QStringList rollupProblems(Connection& connection);
