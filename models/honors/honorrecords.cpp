#include "models/honors/honorrecords.h"

#include "models/database/query.h"
#include "models/honors/award.h"
#include "models/honors/honortext.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/records/recordcondition.h"

namespace {

RecordColumn column(
    const char* key, const QString& title, ColumnKind kind, int width, const char* orderBy, bool visible = true)
{
    return {QString::fromLatin1(key), title, kind, width, QString::fromLatin1(orderBy), visible};
}

FilterChoice sqlChoice(Connection& connection, const char* key, const QString& title, const QString& sql)
{
    FilterChoice choice{QString::fromLatin1(key), title, {}};
    Query query(connection, sql);
    query.run();
    while (query.next())
        choice.options.append({query.text(0), query.text(1)});
    return choice;
}

} // namespace

QString HonorRecords::table() const
{
    return QStringLiteral("awards");
}

QString HonorRecords::searchTable() const
{
    return QStringLiteral("awards");
}

QStringList HonorRecords::watchedTables() const
{
    return {QStringLiteral("awards"), QStringLiteral("honor_batches"), QStringLiteral("honor_titles")};
}

QList<RecordColumn> HonorRecords::columns() const
{
    using enum ColumnKind;
    return {
        column("title", HonorText::tr("Title"), Text, 150, "awards.batch_id, awards.title_id, awards.position"),
        column("name", HonorText::tr("Honoured"), Name, 160, "awards.name_key"),
        column("kind", HonorText::tr("Kind"), Text, 90, ""),
        column("team", HonorText::tr("Team or organisation"), Text, 180, ""),
        column("deeds", HonorText::tr("Deeds"), Secondary, 200, ""),
        column("year", HonorText::tr("Year"), Text, 70, ""),
        column("batch", HonorText::tr("Batch"), Text, 200, ""),
        column("granted_on", HonorText::tr("Granted on"), Date, 110, "", false),
        column("linked", HonorText::tr("Known to the office"), Secondary, 110, "", false),
        column("state", HonorText::tr("State"), Badge, 90, ""),
    };
}

QString HonorRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    if (!filter.organisations.isEmpty()) {
        QVariantList ids;
        for (const qint64 id : filter.organisations)
            ids << id;
        condition.add(QStringLiteral("awards.batch_id IN (SELECT id FROM honor_batches WHERE organisation_id IN (%1))")
                          .arg(placeholders(ids.size())),
            ids);
    }
    condition.choice(QStringLiteral("batch"), QStringLiteral("awards.batch_id"));
    condition.choice(QStringLiteral("title"), QStringLiteral("awards.title_id"));
    condition.choice(QStringLiteral("kind"), QStringLiteral("awards.honoured_kind"));
    condition.choice(QStringLiteral("state"), QStringLiteral("awards.state"));
    condition.choice(QStringLiteral("year"), QStringLiteral("awards.year"));
    return condition.sql();
}

QList<RecordRow> HonorRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT a.id, t.name, a.honoured_name, a.honoured_kind, a.team_name, a.deeds, a.year, b.name, "
            "a.granted_on, "
            "COALESCE(a.volunteer_id, a.team_id, a.project_id, a.community_id, a.station_id), a.state FROM awards a "
            "JOIN honor_titles t ON t.id = a.title_id JOIN honor_batches b ON b.id = a.batch_id WHERE a.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        const AwardState state = awardStates().fromCode(query.text(10));
        rows << RecordRow{query.integer(0),
            {query.text(1), query.text(2), kindTitle(honouredKindFromCode(query.text(3))), query.text(4), query.text(5),
                query.text(6), query.text(7), query.text(8),
                query.isNull(9) ? HonorText::tr("by name only") : HonorText::tr("linked"),
                QVariant::fromValue(RecordBadge{awardStates().title(state), stateTone(state)})}};
    }
    return rows;
}

QList<FilterChoice> HonorRecords::filterChoices(Connection& connection) const
{
    FilterChoice kind{QStringLiteral("kind"), HonorText::tr("Kind"), {}};
    for (const HonouredKind one : allHonouredKinds())
        kind.options.append({kindCode(one), kindTitle(one)});
    FilterChoice state{QStringLiteral("state"), HonorText::tr("State"), {}};
    for (const AwardState one : awardStates().states())
        state.options.append({awardStates().code(one), awardStates().title(one)});
    return {sqlChoice(connection, "batch", HonorText::tr("Batch"),
                QStringLiteral("SELECT id, name FROM honor_batches ORDER BY year DESC, id DESC")),
        sqlChoice(connection, "title", HonorText::tr("Title"),
            QStringLiteral("SELECT id, name FROM honor_titles ORDER BY position, id")),
        kind,
        sqlChoice(connection, "year", HonorText::tr("Year"),
            QStringLiteral("SELECT DISTINCT year, year FROM awards ORDER BY year DESC")),
        state};
}
