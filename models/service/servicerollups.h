#pragma once

#include "models/service/servicesums.h"

#include <QStringList>

class Connection;
class FigureSums;
class UnitOfWork;

/// Gathers what records add to the sums and writes it once, in the same transaction as the records.
class ServiceRollups final {
public:
    void add(const ServiceRecord& record) { m_sums.add(ServiceLine::of(record)); }
    void takeAway(const ServiceRecord& record);
    /// Writes the differences: months, people with their stars, teams, active people.
    void write(UnitOfWork& work);

private:
    ServiceSums m_sums;
    bool m_hasTaken = false;
};

/// What one sum adds to the figures up the tree.
void addServiceFigures(FigureSums& figures, const FieldMonth& key, const ServiceSum& sum);
/// Writes all sums anew from the checked records: after bulk inserts, and when an organization moved in the tree.
void recomputeRollups(UnitOfWork& work);
/// Gives everybody the stars of the thresholds as they are now.
void recomputeStars(UnitOfWork& work);
/// What differs between the stored sums and the ledger, as sentences (at most twenty); for `check`.
[[nodiscard]] QStringList rollupProblems(Connection& connection);
