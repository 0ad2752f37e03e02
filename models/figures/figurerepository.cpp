#include "models/figures/figurerepository.h"

#include "models/database/query.h"
#include "models/database/unitofwork.h"

#include <array>

static const QString table = QStringLiteral("figure_months");

/// As stored, in the order of Figure.
static constexpr std::array figureCodes{"service_minutes", "service_records", "field_minutes", "team_minutes",
    "orders_requested", "orders_dispatched", "orders_accepted", "orders_closed", "errands_closed", "orders_rated",
    "orders_good", "reached_dispatch", "reached_accept", "reached_close", "reached_rating", "volunteers", "activities",
    "households", "covered_households", "day_minutes", "points_earned", "points_spent", "points_by_kind"};
static_assert(figureCodes.size() == size_t(Figure::PointsByKind) + 1);

QString figureCode(Figure figure)
{
    return QString::fromLatin1(figureCodes.at(size_t(figure)));
}

QList<Figure> allFigures()
{
    QList<Figure> figures;
    for (int i = 0; i <= int(Figure::PointsByKind); ++i)
        figures << Figure(i);
    return figures;
}

/// The rows that an amount of this month belongs to.
static QStringList spans(const FigureKey& key)
{
    if (key.figure != Figure::TeamMinutes)
        return {key.month};
    return {key.month, key.month.left(4), FigureRepository::allTime()};
}

static void upsert(
    Query& query, qint64 organisation, const QString& figure, const QString& month, qint64 key, qint64 amount)
{
    query.bind(organisation).bind(figure).bind(month).bind(key).bind(amount).run();
}

static QString upsertSql()
{
    return QStringLiteral(
        "INSERT INTO figure_months (organisation_id, figure, month, key_id, amount) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (organisation_id, figure, month, key_id) "
        "DO UPDATE SET amount = figure_months.amount + excluded.amount");
}

/// The organization and all above it: a few look-ups by key, cheaper than reading a whole district's tree.
static QList<OrganisationId> chainUp(Connection& connection, OrganisationId organisation)
{
    Query query(connection, QStringLiteral("SELECT parent_id FROM organisations WHERE id = ?"));
    QList<OrganisationId> chain;
    for (OrganisationId id = organisation; id.isValid() && !chain.contains(id);) {
        chain << id;
        query.bind(id).run();
        id = query.next() ? query.id<OrganisationId>(0) : OrganisationId();
    }
    return chain;
}

void FigureSums::add(OrganisationId organisation, Figure figure, const QString& month, qint64 amount, qint64 key)
{
    if (amount != 0 && organisation.isValid())
        m_sums[{organisation, figure, month, key}] += amount;
}

QHash<FigureKey, qint64> FigureSums::rows(Connection& connection) const
{
    QHash<OrganisationId, QList<OrganisationId>> chains;
    QHash<FigureKey, qint64> rows;
    for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
        auto chain = chains.find(sum.key().organisation);
        if (chain == chains.end())
            chain = chains.insert(sum.key().organisation, chainUp(connection, sum.key().organisation));
        for (const OrganisationId above : *chain) {
            for (const QString& span : spans(sum.key()))
                rows[{above, sum.key().figure, span, sum.key().key}] += sum.value();
        }
    }
    return rows;
}

void FigureSums::write(UnitOfWork& work)
{
    if (m_sums.isEmpty())
        return;
    const QHash<FigureKey, qint64> changes = rows(work.connection());
    m_sums.clear();
    Query query(work.connection(), upsertSql());
    for (auto row = changes.cbegin(); row != changes.cend(); ++row) {
        if (row.value() != 0)
            upsert(query, row.key().organisation.value(), figureCode(row.key().figure), row.key().month, row.key().key,
                row.value());
    }
    work.changes().touch(table);
}

QHash<Figure, FigureRepository::Months> FigureRepository::months(Connection& connection, OrganisationId organisation,
    const QList<Figure>& figures, const QString& first, const QString& last) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT month, amount FROM figure_months WHERE organisation_id = ? AND figure = ? AND month >= ? "
            "AND month <= ? AND key_id = 0"));
    QHash<Figure, Months> result;
    for (const Figure figure : figures) {
        Months& months = result[figure];
        query.bind(organisation)
            .bind(figureCode(figure))
            .bind(first)
            .bind(last.isEmpty() ? QStringLiteral("9999-12") : last)
            .run();
        while (query.next())
            months.insert(query.text(0), query.integer(1));
    }
    return result;
}

FigureRepository::Keys FigureRepository::keys(
    Connection& connection, OrganisationId organisation, Figure figure, const QString& first, const QString& last) const
{
    // Seven characters: the rows of whole years and of all time stay out.
    Query query(connection,
        QStringLiteral("SELECT key_id, SUM(amount) FROM figure_months WHERE organisation_id = ? AND figure = ? "
                       "AND month >= ? AND month <= ? AND LENGTH(month) = 7 GROUP BY key_id"));
    query.bind(organisation)
        .bind(figureCode(figure))
        .bind(first)
        .bind(last.isEmpty() ? QStringLiteral("9999-12") : last)
        .run();
    Keys keys;
    while (query.next())
        keys.insert(query.integer(0), query.integer(1));
    return keys;
}

FigureRepository::Keys FigureRepository::teamTotals(
    Connection& connection, OrganisationId organisation, const QString& span) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT key_id, amount FROM figure_months WHERE organisation_id = ? AND figure = ? AND month = ?"));
    query.bind(organisation).bind(figureCode(Figure::TeamMinutes)).bind(span).run();
    Keys keys;
    while (query.next())
        keys.insert(query.integer(0), query.integer(1));
    return keys;
}

QString FigureRepository::allTime()
{
    return QStringLiteral("all");
}

QList<std::pair<qint64, qint64>> FigureRepository::topTeams(
    Connection& connection, OrganisationId organisation, const QString& span, int most) const
{
    // The figure is a literal: the index of the greatest sums holds no other. Key 0 is minutes without a team.
    Query query(connection,
        QStringLiteral(
            "SELECT key_id, amount FROM figure_months WHERE organisation_id = ? AND month = ? "
            "AND figure = 'team_minutes' AND amount > 0 AND key_id > 0 ORDER BY amount DESC, key_id LIMIT ?"));
    query.bind(organisation).bind(span).bind(qint64(most)).run();
    QList<std::pair<qint64, qint64>> teams;
    while (query.next())
        teams << std::pair(query.integer(0), query.integer(1));
    return teams;
}

void FigureRepository::move(UnitOfWork& work, OrganisationId organisation, const QList<OrganisationId>& from,
    const QList<OrganisationId>& to) const
{
    struct Row {
        QString figure;
        QString month;
        qint64 key;
        qint64 amount;
    };
    QList<Row> rows;
    Query query(work.connection(),
        QStringLiteral("SELECT figure, month, key_id, amount FROM figure_months WHERE organisation_id = ?"));
    query.bind(organisation).run();
    while (query.next())
        rows << Row{query.text(0), query.text(1), query.integer(2), query.integer(3)};
    Query write(work.connection(), upsertSql());
    for (const Row& row : std::as_const(rows)) {
        for (const OrganisationId above : from)
            upsert(write, above.value(), row.figure, row.month, row.key, -row.amount);
        for (const OrganisationId above : to)
            upsert(write, above.value(), row.figure, row.month, row.key, row.amount);
    }
    if (!rows.isEmpty())
        work.changes().touch(table);
}

void FigureRepository::forEach(Connection& connection, const std::function<void(const FigureKey&, qint64)>& take) const
{
    QHash<QString, Figure> figures;
    for (const Figure figure : allFigures())
        figures.insert(figureCode(figure), figure);
    Query query(connection, QStringLiteral("SELECT organisation_id, figure, month, key_id, amount FROM figure_months"));
    query.run();
    while (query.next())
        take({query.id<OrganisationId>(0), figures.value(query.text(1)), query.text(2), query.integer(3)},
            query.integer(4));
}

void FigureRepository::clear(UnitOfWork& work, const QList<Figure>& figures) const
{
    Query query(work.connection(), QStringLiteral("DELETE FROM figure_months WHERE figure = ?"));
    for (const Figure figure : figures)
        query.bind(figureCode(figure)).run();
    work.changes().touch(table);
}
