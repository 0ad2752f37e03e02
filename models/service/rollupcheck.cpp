#include "models/organisation/organisationrepository.h"
#include "models/service/rolluprepository.h"
#include "models/service/servicerollups.h"
#include "models/service/stars.h"

#include <QCoreApplication>

namespace {

/// Goes through the ledger once and compares every stored sum with it.
class RollupCheck final {
    Q_DECLARE_TR_FUNCTIONS(Service)

public:
    explicit RollupCheck(Connection& connection)
        : m_connection(connection)
        , m_ancestors(OrganisationRepository().ancestors(connection))
        , m_stars(StarThresholds::of(connection))
        , m_totals(m_rollups.personTotals(connection))
    {
    }

    QStringList run()
    {
        qint64 volunteer = 0;
        m_rollups.forEachLine(m_connection, [&](const ServiceLine& line) {
            if (std::exchange(volunteer, line.volunteer) != line.volunteer)
                comparePeople();
            m_sums.add(line);
        });
        comparePeople();
        if (m_rollups.personMonthCount(m_connection) != m_personMonths)
            note(tr("Months of people: %1 are stored, the service records make %2.")
                     .arg(m_rollups.personMonthCount(m_connection))
                     .arg(m_personMonths));
        for (auto it = m_totals.begin(); it != m_totals.end(); ++it)
            note(tr("Volunteer %1 has hours or stars without a service record.").arg(it.key()));
        compareFieldMonths();
        compareTeams();
        compareActive();
        return m_problems;
    }

private:
    void note(const QString& problem)
    {
        constexpr qsizetype most = 20;
        if (m_problems.size() < most)
            m_problems << problem;
    }

    void comparePeople()
    {
        for (auto it = m_sums.people().begin(); it != m_sums.people().end(); ++it) {
            m_personMonths += it.value().size();
            countActive(it.value(), m_ancestors, 1, m_active);
            if (m_rollups.personMonths(m_connection, it.key()) != it.value())
                note(tr("The monthly hours of volunteer %1 do not agree with the service records.").arg(it.key()));
            const qint64 minutes = totalMinutes(it.value());
            if (m_totals.take(it.key()) != RollupRepository::PersonTotal{minutes, m_stars.starOf(Minutes(minutes))})
                note(tr("The hours or stars of volunteer %1 do not agree with the service records.").arg(it.key()));
        }
        m_sums.clearPeople();
    }

    void compareFieldMonths()
    {
        auto stored = m_rollups.fieldMonths(m_connection);
        for (auto it = m_sums.fieldMonths().begin(); it != m_sums.fieldMonths().end(); ++it) {
            if (stored.take(it.key()) != it.value())
                note(tr("The hours of organization %1 in %2 do not agree with the service records.")
                         .arg(it.key().organisation)
                         .arg(it.key().month));
        }
        for (auto it = stored.begin(); it != stored.end(); ++it)
            note(tr("Organization %1 has hours in %2 without a service record.")
                     .arg(it.key().organisation)
                     .arg(it.key().month));
    }

    void compareTeams()
    {
        auto stored = m_rollups.teamTotals(m_connection);
        for (auto it = m_sums.teams().begin(); it != m_sums.teams().end(); ++it) {
            if (stored.take(it.key()) != it.value())
                note(tr("The hours of team %1 do not agree with the service records.").arg(it.key()));
        }
        for (auto it = stored.begin(); it != stored.end(); ++it)
            note(tr("Team %1 has hours without a service record.").arg(it.key()));
    }

    void compareActive()
    {
        auto stored = m_rollups.activeCounts(m_connection);
        for (auto it = m_active.begin(); it != m_active.end(); ++it) {
            if (stored.take(it.key()) != it.value())
                note(tr("The active volunteers of organization %1 in %2 do not agree with the service records.")
                         .arg(it.key().organisation)
                         .arg(it.key().period));
        }
        for (auto it = stored.begin(); it != stored.end(); ++it)
            note(tr("Organization %1 has active volunteers in %2 without a service record.")
                     .arg(it.key().organisation)
                     .arg(it.key().period));
    }

    Connection& m_connection;
    RollupRepository m_rollups;
    OrganisationAncestors m_ancestors;
    StarThresholds m_stars;
    QHash<qint64, RollupRepository::PersonTotal> m_totals;
    ServiceSums m_sums;
    ActiveCounts m_active;
    qint64 m_personMonths = 0;
    QStringList m_problems;
};

} // namespace

QStringList rollupProblems(Connection& connection)
{
    return RollupCheck(connection).run();
}
