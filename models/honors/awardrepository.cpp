#include "models/honors/awardrepository.h"

#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/honors/honortext.h"
#include "models/organisation/dictionaryrepository.h"

namespace {

const QString table = QStringLiteral("awards");
const QString columns = QStringLiteral(
    "id, batch_id, title_id, year, honoured_kind, honoured_name, volunteer_id, team_id, project_id, community_id, "
    "station_id, person_digest, team_name, deeds, position, state, state_reason, granted_on");
constexpr int firstLink = 6; // volunteer_id, then team_id, project_id, community_id, station_id as HonouredKind counts

Award awardFrom(const Query& query)
{
    Award award;
    award.id = query.id<AwardId>(0);
    award.batch = query.id<HonorBatchId>(1);
    award.title = query.id<TermId>(2);
    award.year = query.number(3);
    award.kind = honouredKindFromCode(query.text(4));
    award.name = query.text(5);
    award.honoured = query.integer(firstLink + int(award.kind));
    award.personDigest = query.blob(11);
    award.teamName = query.text(12);
    award.deeds = query.text(13);
    award.position = query.number(14);
    award.state = awardStates().fromCode(query.text(15));
    award.stateReason = query.text(16);
    award.grantedOn = query.date(17);
    return award;
}

QList<Award> awardsFrom(Query& query)
{
    QList<Award> awards;
    while (query.next())
        awards << awardFrom(query);
    return awards;
}

void bindFields(Query& query, const Award& award)
{
    query.bind(award.batch).bind(award.title).bind(award.year).bind(kindCode(award.kind)).bind(honouredKey(award));
    query.bind(award.name).bind(pinyinOfName(award.name).sortKey);
    for (const HonouredKind kind : allHonouredKinds()) {
        if (award.kind == kind && award.honoured > 0)
            query.bind(award.honoured);
        else
            query.bindNull();
    }
    query.bind(award.personDigest.isEmpty() ? QByteArray() : award.personDigest);
    query.bind(award.teamName).bind(award.deeds).bind(award.position).bind(award.grantedOn);
}

const QString writtenColumns = QStringLiteral(
    "batch_id, title_id, year, honoured_kind, honoured_key, honoured_name, name_key, volunteer_id, team_id, "
    "project_id, community_id, station_id, person_digest, team_name, deeds, position, granted_on");

template <typename Write> void change(UnitOfWork& work, AwardId id, Write write)
{
    QJsonObject before = storedRow(work.connection(), table, id.value());
    write();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    keepDifferences(before, after);
    if (!after.isEmpty())
        work.updated(table, id.value(), before, after);
}

QString nameQuery(HonouredKind kind)
{
    switch (kind) {
    case HonouredKind::Volunteer:
        return QStringLiteral(
            "SELECT v.id, v.name, o.name FROM volunteers v JOIN organisations o ON o.id = v.organisation_id "
            "WHERE v.name_key = ? AND v.name = ? AND v.state <> 'merged' ORDER BY v.id");
    case HonouredKind::Team:
        return QStringLiteral(
            "SELECT t.id, t.name, o.name FROM teams t JOIN organisations o ON o.id = t.organisation_id "
            "WHERE t.name_key = ? AND t.name = ? ORDER BY t.id");
    case HonouredKind::Project:
        return QStringLiteral("SELECT p.id, p.name, t.name FROM projects p LEFT JOIN teams t ON t.id = p.team_id "
                              "WHERE p.name_key = ? AND p.name = ? ORDER BY p.id");
    case HonouredKind::Station:
        return QStringLiteral(
            "SELECT s.id, s.name, o.name FROM stations s JOIN organisations o ON o.id = s.organisation_id "
            "WHERE s.name_key = ? AND s.name = ? ORDER BY s.id");
    case HonouredKind::Community:
        break;
    }
    return QStringLiteral(
        "SELECT o.id, o.name, p.name FROM organisations o LEFT JOIN organisations p ON p.id = o.parent_id "
        "WHERE o.name_key = ? AND o.name = ? ORDER BY o.id");
}

} // namespace

std::optional<Award> AwardRepository::find(Connection& connection, AwardId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM awards WHERE id = ?").arg(columns));
    query.bind(id.value()).run();
    return query.next() ? std::optional(awardFrom(query)) : std::nullopt;
}

Award AwardRepository::require(Connection& connection, AwardId id) const
{
    auto award = find(connection, id);
    if (!award)
        throw Error(HonorText::tr("This award is not in the office any more. Refresh the list."));
    return *award;
}

QList<Award> AwardRepository::ofBatch(Connection& connection, HonorBatchId batch) const
{
    QStringList qualified;
    for (const QString& column : columns.split(QStringLiteral(", ")))
        qualified << QStringLiteral("a.") + column;
    Query query(connection,
        QStringLiteral("SELECT %1 FROM awards a JOIN honor_titles t ON t.id = a.title_id WHERE a.batch_id = ? "
                       "ORDER BY t.position, a.title_id, a.position, a.id")
            .arg(qualified.join(QStringLiteral(", "))));
    query.bind(batch).run();
    return awardsFrom(query);
}

QList<Award> AwardRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM awards WHERE volunteer_id = ? ORDER BY year DESC, id DESC").arg(columns));
    query.bind(volunteer).run();
    return awardsFrom(query);
}

QHash<QString, AwardId> AwardRepository::index(Connection& connection) const
{
    QHash<QString, AwardId> index;
    Query query(connection, QStringLiteral("SELECT title_id, year, honoured_key, id FROM awards"));
    query.run();
    while (query.next())
        index.insert(awardIdentity(query.id<TermId>(0), query.number(1), query.text(2)), query.id<AwardId>(3));
    return index;
}

QList<Honoured> AwardRepository::byName(Connection& connection, HonouredKind kind, const QString& name) const
{
    const QString nameKey = kind == HonouredKind::Volunteer ? pinyinOfName(name).sortKey : pinyinOfText(name).sortKey;
    Query query(connection, nameQuery(kind));
    query.bind(nameKey).bind(name).run();
    QList<Honoured> honoured;
    while (query.next())
        honoured << Honoured{query.integer(0), query.text(1), query.text(2)};
    return honoured;
}

std::optional<Honoured> AwardRepository::volunteerByDigest(Connection& connection, const QByteArray& idDigest) const
{
    Query query(connection, QStringLiteral("SELECT id, name FROM volunteers WHERE id_number_digest = ?"));
    query.bind(idDigest).run();
    return query.next() ? std::optional(Honoured{query.integer(0), query.text(1), {}}) : std::nullopt;
}

void AwardRepository::requireFree(Connection& connection, const Award& award) const
{
    const QVariant other = connection.scalar(
        QStringLiteral("SELECT id FROM awards WHERE title_id = ? AND year = ? AND honoured_key = ? AND id <> ?"),
        {award.title.value(), award.year, honouredKey(award), award.id.value()});
    if (other.isValid())
        throw Error(HonorText::tr("%1 has this title of %2 already.").arg(award.name).arg(award.year));
}

AwardId AwardRepository::insertQuick(UnitOfWork& work, const Award& award) const
{
    const AwardId id(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral("INSERT INTO awards (%1, state, state_reason, id, created_at, updated_at) VALUES (%2)")
            .arg(writtenColumns, placeholders(22)));
    bindFields(query, award);
    query.bind(awardStates().code(award.state))
        .bind(award.stateReason)
        .bind(id)
        .bind(work.now())
        .bind(work.now())
        .run();
    writeSearch(work.connection(), id, award);
    work.changes().touch(table);
    return id;
}

AwardId AwardRepository::insert(UnitOfWork& work, const Award& award) const
{
    throwIfUnacceptable(validate(award));
    requireFree(work.connection(), award);
    Award placed = award;
    if (placed.position == 0) {
        const QVariant last = work.connection().scalar(
            QStringLiteral("SELECT MAX(position) FROM awards WHERE batch_id = ? AND title_id = ?"),
            {award.batch.value(), award.title.value()});
        placed.position = last.toInt() + 1;
    }
    const AwardId id = insertQuick(work, placed);
    work.inserted(table, id.value());
    return id;
}

void AwardRepository::update(UnitOfWork& work, const Award& award) const
{
    throwIfUnacceptable(validate(award));
    requireFree(work.connection(), award);
    change(work, award.id, [&] {
        QString sql = writtenColumns;
        sql.replace(QStringLiteral(", "), QStringLiteral(" = ?, "));
        Query query(
            work.connection(), QStringLiteral("UPDATE awards SET %1 = ?, updated_at = ? WHERE id = ?").arg(sql));
        bindFields(query, award);
        query.bind(work.now()).bind(award.id).run();
        writeSearch(work.connection(), award.id, award);
    });
}

void AwardRepository::changeState(UnitOfWork& work, AwardId id, AwardState to, const QString& reason) const
{
    const Award award = require(work.connection(), id);
    awardStates().require(award.state, to);
    const bool needsReason = to == AwardState::Revoked || to == AwardState::Objected || to == AwardState::Dropped;
    if (needsReason && reason.trimmed().isEmpty())
        throw Error(HonorText::tr("Write down the reason; it stays in the history of the award."));
    change(work, id, [&] {
        Query(work.connection(),
            QStringLiteral("UPDATE awards SET state = ?, state_reason = ?, updated_at = ? WHERE id = ?"))
            .bind(awardStates().code(to))
            .bind(reason.trimmed())
            .bind(work.now())
            .bind(id)
            .run();
    });
}

void AwardRepository::writeSearch(Connection& connection, AwardId id, const Award& award) const
{
    SearchTokens tokens;
    if (award.kind == HonouredKind::Volunteer)
        tokens.addName(award.name);
    else
        tokens.addText(award.name);
    tokens.addText(DictionaryRepository().name(connection, Dictionary::HonorTitle, award.title))
        .addText(award.teamName);
    connection.dialect().writeSearch(connection, table, id.value(), tokens.text());
}

int AwardRepository::linkVolunteers(UnitOfWork& work) const
{
    Query query(work.connection(),
        QStringLiteral("SELECT a.id, v.id FROM awards a JOIN volunteers v ON v.id_number_digest = a.person_digest "
                       "WHERE a.person_digest IS NOT NULL AND a.volunteer_id IS NULL"));
    query.run();
    QList<std::pair<AwardId, qint64>> pairs;
    while (query.next())
        pairs.append({query.id<AwardId>(0), query.integer(1)});
    int linked = 0;
    for (const auto& [id, volunteer] : std::as_const(pairs)) {
        Award award = require(work.connection(), id);
        award.honoured = volunteer;
        const QVariant other = work.connection().scalar(
            QStringLiteral("SELECT id FROM awards WHERE title_id = ? AND year = ? AND honoured_key = ?"),
            {award.title.value(), award.year, honouredKey(award)});
        if (other.isValid())
            continue; // entered twice, once by name: left for the clerk to see
        update(work, award);
        ++linked;
    }
    return linked;
}

QString awardIdentity(TermId title, int year, const QString& honouredKey)
{
    return QStringLiteral("%1/%2/%3").arg(title.value()).arg(year).arg(honouredKey);
}

int linkHonoured(UnitOfWork& work)
{
    return AwardRepository().linkVolunteers(work);
}
