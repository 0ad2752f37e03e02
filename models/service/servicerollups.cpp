#include "models/service/servicerollups.h"

#include "models/figures/figurerepository.h"
#include "models/organisation/organisationrepository.h"
#include "models/service/rolluprepository.h"
#include "models/service/stars.h"

#include <algorithm>
#include <vector>

namespace {

void touchAll(UnitOfWork& work)
{
    for (const char* table : {"service_months", "volunteer_months", "active_counts", "volunteers", "teams"})
        work.changes().touch(QString::fromLatin1(table));
}

/// In the order of the tables that they are written to: rows that lie together are written together.
template <class Iterator> std::vector<qint64> sorted(Iterator begin, Iterator end)
{
    std::vector<qint64> ids(begin, end);
    std::sort(ids.begin(), ids.end());
    return ids;
}

const QList<Figure> serviceFigures{
    Figure::ServiceMinutes, Figure::ServiceRecords, Figure::FieldMinutes, Figure::TeamMinutes, Figure::DayMinutes};

/// The same sums up the tree, for the head figures.
FigureSums figuresOf(const ServiceSums& sums)
{
    FigureSums figures;
    for (auto it = sums.fieldMonths().begin(); it != sums.fieldMonths().end(); ++it)
        addServiceFigures(figures, it.key(), it.value());
    addDayFigures(figures, sums.days());
    return figures;
}

} // namespace

void addServiceFigures(FigureSums& figures, const FieldMonth& key, const ServiceSum& sum)
{
    const OrganisationId organisation(key.organisation);
    figures.add(organisation, Figure::ServiceMinutes, key.month, sum.minutes);
    figures.add(organisation, Figure::ServiceRecords, key.month, sum.records);
    figures.add(organisation, Figure::FieldMinutes, key.month, sum.minutes, key.field);
    figures.add(organisation, Figure::TeamMinutes, key.month, sum.minutes, key.team);
}

void addDayFigures(FigureSums& figures, const MinutesByDay& days)
{
    for (auto it = days.begin(); it != days.end(); ++it)
        figures.add(OrganisationId(it.key().organisation), Figure::DayMinutes, it.key().period, it.value());
}

void ServiceRollups::takeAway(const ServiceRecord& record)
{
    m_sums.add(ServiceLine::of(record), -1);
    m_hasTaken = true;
}

void ServiceRollups::add(UnitOfWork& work, const ServiceRecord& record)
{
    m_sums.add(ServiceLine::of(record));
    if (m_sums.personMonths() >= m_mostPersonMonths)
        writeMonths(work.connection());
}

void ServiceRollups::writeMonths(Connection& connection)
{
    const RollupRepository rollups{};
    const auto ancestors = OrganisationRepository().ancestors(connection);
    for (const qint64 person : sorted(m_sums.people().keyBegin(), m_sums.people().keyEnd())) {
        if (!m_people.contains(person)) {
            m_people.insert(person);
            countActive(rollups.personMonths(connection, person), ancestors, -1, m_active);
        }
        rollups.addPersonMonths(connection, person, m_sums.people().value(person));
    }
    m_sums.clearPeople();
}

void ServiceRollups::write(UnitOfWork& work)
{
    if (m_sums.isEmpty())
        return;
    Connection& connection = work.connection();
    writeMonths(connection);
    const RollupRepository rollups{};
    const auto ancestors = OrganisationRepository().ancestors(connection);
    const auto stars = StarThresholds::of(connection);
    for (const qint64 person : sorted(m_people.begin(), m_people.end())) {
        const PersonMonths months = rollups.personMonths(connection, person);
        countActive(months, ancestors, 1, m_active);
        const qint64 total = totalMinutes(months);
        rollups.storePersonTotal(connection, person, {total, stars.starOf(Minutes(total))});
        if (m_hasTaken)
            rollups.dropZeros(connection, person);
    }
    rollups.addFieldMonths(connection, m_sums.fieldMonths());
    figuresOf(m_sums).write(work);
    rollups.addTeamMinutes(connection, m_sums.teams());
    rollups.addActive(connection, m_active);
    if (m_hasTaken)
        rollups.dropZeros(connection, m_sums.fieldMonths(), m_active);
    touchAll(work);
    *this = ServiceRollups(m_mostPersonMonths);
}

void recomputeRollups(UnitOfWork& work)
{
    Connection& connection = work.connection();
    const RollupRepository rollups{};
    const auto ancestors = OrganisationRepository().ancestors(connection);
    const auto stars = StarThresholds::of(connection);
    rollups.clear(connection);
    ServiceSums sums;
    ActiveCounts active;
    const auto writePeople = [&] {
        for (auto it = sums.people().begin(); it != sums.people().end(); ++it) {
            rollups.addPersonMonths(connection, it.key(), it.value());
            const qint64 total = totalMinutes(it.value());
            rollups.storePersonTotal(connection, it.key(), {total, stars.starOf(Minutes(total))});
            countActive(it.value(), ancestors, 1, active);
        }
        sums.clearPeople();
    };
    qint64 volunteer = 0;
    rollups.forEachLine(connection, [&](const ServiceLine& line) {
        if (std::exchange(volunteer, line.volunteer) != line.volunteer)
            writePeople();
        sums.add(line);
    });
    writePeople();
    rollups.addFieldMonths(connection, sums.fieldMonths());
    FigureRepository().clear(work, serviceFigures);
    figuresOf(sums).write(work);
    rollups.addTeamMinutes(connection, sums.teams());
    rollups.addActive(connection, active);
    touchAll(work);
}

void recomputeStars(UnitOfWork& work)
{
    Connection& connection = work.connection();
    const RollupRepository rollups{};
    const auto stars = StarThresholds::of(connection);
    const auto totals = rollups.personTotals(connection);
    for (auto it = totals.begin(); it != totals.end(); ++it) {
        const int star = stars.starOf(Minutes(it.value().minutes));
        if (star != it.value().star)
            rollups.storePersonTotal(connection, it.key(), {it.value().minutes, star});
    }
    work.changes().touch(QStringLiteral("volunteers"));
}
