#include "models/reports/figurecheck.h"

#include "models/database/query.h"
#include "models/figures/figurerepository.h"
#include "models/points/pointcheck.h"
#include "models/reports/reporttext.h"
#include "models/service/rolluprepository.h"
#include "models/service/servicerollups.h"
#include "models/stations/circlerepository.h"

namespace {

constexpr qsizetype mostProblems = 20;

void addService(Connection& connection, FigureSums& sums)
{
    const auto months = RollupRepository().fieldMonths(connection);
    for (auto it = months.cbegin(); it != months.cend(); ++it)
        addServiceFigures(sums, it.key(), it.value());
    addDayFigures(sums, RollupRepository().dayMinutes(connection));
}

/// Organization, month and amounts of as many figures.
void addColumns(Connection& connection, FigureSums& sums, const QList<Figure>& figures, const QString& sql)
{
    Query query(connection, sql);
    query.run();
    while (query.next()) {
        for (qsizetype i = 0; i < figures.size(); ++i)
            sums.add(query.id<OrganisationId>(0), figures.at(i), query.text(1), query.integer(int(i) + 2));
    }
}

FigureSums counted(Connection& connection)
{
    FigureSums sums;
    addService(connection, sums);
    addColumns(connection, sums,
        {Figure::OrdersRequested, Figure::OrdersDispatched, Figure::OrdersAccepted, Figure::OrdersClosed,
            Figure::ErrandsClosed, Figure::OrdersEvaluated, Figure::OrdersGood, Figure::OrdersReachedDispatch,
            Figure::OrdersReachedAccept, Figure::OrdersReachedClose, Figure::OrdersReachedEvaluation},
        QStringLiteral("SELECT organisation_id, month, requested, dispatched, accepted, closed, errands_closed, rated, "
                       "good, reached_dispatch, reached_accept, reached_close, reached_rating FROM order_months"));
    addColumns(connection, sums, {Figure::Volunteers},
        QStringLiteral("SELECT organisation_id, COALESCE(SUBSTR(registered_on, 1, 7), ''), COUNT(*) FROM volunteers "
                       "WHERE state = 'registered' GROUP BY 1, 2"));
    addColumns(connection, sums, {Figure::Activities},
        QStringLiteral("SELECT organisation_id, COALESCE(SUBSTR(starts_at, 1, 7), ''), COUNT(*) FROM activities "
                       "WHERE state NOT IN ('draft', 'cancelled') GROUP BY 1, 2"));
    addCircleFigures(connection, sums);
    addPointFigures(connection, sums);
    return sums;
}

} // namespace

QStringList figureProblems(Connection& connection)
{
    QStringList problems;
    const auto note = [&](const FigureKey& key, qint64 stored, qint64 expected) {
        if (stored == expected || problems.size() >= mostProblems)
            return;
        const QString name
            = connection
                  .scalar(QStringLiteral("SELECT name FROM organisations WHERE id = ?"), {key.organisation.value()})
                  .toString();
        problems << ReportText::tr(
            "The figure %1 of %2 in “%3” does not agree with its records (%4 stored, %5 counted).")
                        .arg(figureCode(key.figure), name, key.month)
                        .arg(stored)
                        .arg(expected);
    };
    QHash<FigureKey, qint64> expected = counted(connection).rows(connection);
    FigureRepository().forEach(
        connection, [&](const FigureKey& key, qint64 amount) { note(key, amount, expected.take(key)); });
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        note(it.key(), 0, it.value());
    return problems;
}
