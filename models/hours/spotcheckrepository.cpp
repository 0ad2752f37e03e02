#include "models/hours/spotcheck.h"
#include "models/organisation/organisationrepository.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SpotCheck)
};

/// Checked records of the days, in the order of their ids.
std::vector<qint64> populationOf(Connection& connection, const SpotCheck& check)
{
    const QList<qint64> places = OrganisationRepository().subtree(connection, check.organisation);
    Query query(connection,
        QStringLiteral("SELECT id FROM service_records WHERE state = 'checked' AND started_at >= ? AND started_at < ? "
                       "AND organisation_id IN (%1) ORDER BY id")
            .arg(placeholders(places.size())));
    query.bind(check.from).bind(check.to.addDays(1));
    for (const qint64 place : places)
        query.bind(place);
    query.run();
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

} // namespace

SpotCheckId SpotCheckRepository::insert(UnitOfWork& work, const SpotCheck& check) const
{
    throwIfUnacceptable(problems(check));
    const std::vector<qint64> population = populationOf(work.connection(), check);
    if (population.empty())
        throw Error(Text::tr("No checked record of this organization lies in these days."));
    SpotCheck drawn = check;
    drawn.population = int(population.size());
    const SpotCheckId id = m_table.insert(work, drawn);
    SpotCheckLine line;
    line.check = id;
    for (const qint64 record : sampleOf(population, check.size, check.seed)) {
        line.record = ServiceRecordId(record);
        ++line.position;
        (void)SpotCheckLineRepository().insert(work, line);
    }
    return id;
}

SpotOutcome SpotCheckRepository::outcome(Connection& connection, SpotCheckId id) const
{
    Query query(connection,
        QStringLiteral("SELECT COUNT(*), COALESCE(SUM(CASE WHEN state = 'true' THEN 1 ELSE 0 END), 0), "
                       "COALESCE(SUM(CASE WHEN state = 'untrue' THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN state = "
                       "'unreached' THEN 1 ELSE 0 END), 0) FROM spot_check_lines WHERE check_id = ?"));
    query.bind(id).run();
    if (!query.next())
        return {};
    return {query.number(0), query.number(1), query.number(2), query.number(3)};
}

TakenStep SpotCheckRepository::take(UnitOfWork& work, SpotCheckId id, SpotCheckState to, const QString& reason) const
{
    const SpotOutcome now = outcome(work.connection(), id);
    if (to == SpotCheckState::Done && now.open() > 0)
        throw Error(
            Text::tr("%n record(s) still wait for an answer. Mark whom you do not reach.", nullptr, now.open()));
    TakenStep step = takeStep(work, *this, id, to, reason);
    if (to == SpotCheckState::Done)
        step.told = Text::tr("Share of true records: %1").arg(now.shareText());
    return step;
}

QList<SpotCheckLine> SpotCheckLineRepository::ofCheck(Connection& connection, SpotCheckId check) const
{
    return select(connection, QStringLiteral("WHERE check_id = ? ORDER BY position"), {check.value()});
}

TakenStep SpotCheckLineRepository::take(
    UnitOfWork& work, SpotCheckLineId id, SpotResult to, const QString& reason) const
{
    const SpotCheckLine line = require(work.connection(), id);
    const SpotCheckState state = SpotCheckRepository().stateOf(work.connection(), line.check);
    if (state != SpotCheckState::Open)
        throw Error(Text::tr("This spot check is “%1”; its results stay.").arg(spotCheckStates().title(state)));
    return takeStep(work, *this, id, to, reason);
}
