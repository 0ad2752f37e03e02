#pragma once

#include "app/demo/demowords.h"
#include "models/duty/dutyroster.h"
#include "models/office/office.h"

/// The running month's duty at every open station, recorded up to today, an exchange and a handover; and visits of the
/// last days. No figure that is counted anywhere else depends on them.
class DemoDuty final {
public:
    DemoDuty(const Office& office, DemoDictionary& words, QDateTime now)
        : m_vault(office.vault())
        , m_words(words)
        , m_now(std::move(now))
    {
    }

    /// Does nothing in an office without stations and teams.
    void add(UnitOfWork& work);

private:
    void addPlan(UnitOfWork& work);
    void addRoster(UnitOfWork& work);
    void record(UnitOfWork& work, DutyRosterId roster);
    void addVisits(UnitOfWork& work);

    const Vault& m_vault;
    DemoDictionary& m_words;
    QDateTime m_now;
    OrganisationId m_office;
    QList<qint64> m_stations;
    QList<qint64> m_teams;
};
