#include "models/honors/awardrepository.h"

#include "models/honors/honortext.h"

namespace {

QString nameQuery(HonoredKind kind)
{
    switch (kind) {
    case HonoredKind::Volunteer:
        return QStringLiteral(
            "SELECT v.id, v.name, o.name FROM volunteers v JOIN organisations o ON o.id = v.organisation_id "
            "WHERE v.name_key = ? AND v.name = ? AND v.state <> 'merged' ORDER BY v.id");
    case HonoredKind::Team:
        return QStringLiteral(
            "SELECT t.id, t.name, o.name FROM teams t JOIN organisations o ON o.id = t.organisation_id "
            "WHERE t.name_key = ? AND t.name = ? ORDER BY t.id");
    case HonoredKind::Project:
        return QStringLiteral("SELECT p.id, p.name, t.name FROM projects p LEFT JOIN teams t ON t.id = p.team_id "
                              "WHERE p.name_key = ? AND p.name = ? ORDER BY p.id");
    case HonoredKind::Station:
        return QStringLiteral(
            "SELECT s.id, s.name, o.name FROM stations s JOIN organisations o ON o.id = s.organisation_id "
            "WHERE s.name_key = ? AND s.name = ? ORDER BY s.id");
    case HonoredKind::Community:
        break;
    }
    return QStringLiteral(
        "SELECT o.id, o.name, p.name FROM organisations o LEFT JOIN organisations p ON p.id = o.parent_id "
        "WHERE o.name_key = ? AND o.name = ? ORDER BY o.id");
}

} // namespace

QList<Award> AwardRepository::ofBatch(Connection& connection, HonorBatchId batch) const
{
    return select(connection,
        QStringLiteral("JOIN honor_titles t ON t.id = awards.title_id WHERE batch_id = ? "
                       "ORDER BY t.position, awards.title_id, awards.position, awards.id"),
        {batch.value()});
}

QList<Award> AwardRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return select(
        connection, QStringLiteral("WHERE volunteer_id = ? ORDER BY year DESC, id DESC"), {volunteer.value()});
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

QList<Honored> AwardRepository::byName(Connection& connection, HonoredKind kind, const QString& name) const
{
    const QString nameKey = sortKeyOf(name, kind == HonoredKind::Volunteer ? NameKind::Person : NameKind::Text);
    Query query(connection, nameQuery(kind));
    query.bind(nameKey).bind(name).run();
    QList<Honored> honored;
    while (query.next())
        honored << Honored{query.integer(0), query.text(1), query.text(2)};
    return honored;
}

std::optional<Honored> AwardRepository::volunteerByDigest(Connection& connection, const QByteArray& idDigest) const
{
    Query query(connection, QStringLiteral("SELECT id, name FROM volunteers WHERE id_number_digest = ?"));
    query.bind(idDigest).run();
    return query.next() ? std::optional(Honored{query.integer(0), query.text(1), {}}) : std::nullopt;
}

void AwardRepository::requireFree(Connection& connection, const Award& award) const
{
    const QVariant other = connection.scalar(
        QStringLiteral("SELECT id FROM awards WHERE title_id = ? AND year = ? AND honoured_key = ? AND id <> ?"),
        {award.title.value(), award.year, honoredKey(award), award.id.value()});
    if (other.isValid())
        throw Error(HonorText::tr("%1 has this title of %2 already.").arg(award.name).arg(award.year));
}

/// Only a round that was decided before it came here holds awards that nobody saw on public notice.
static void requireRoundFor(Connection& connection, const Award& award)
{
    if (award.state != AwardState::Granted)
        return;
    const HonorBatch batch = honorBatchTable().require(connection, award.batch);
    if (!batch.isRecorded())
        throw Error(HonorText::tr("The round “%1” gives its honors after the public notice. Nominate %2 and lead the "
                                  "nominee through it.")
                        .arg(batch.name, award.name));
}

AwardId AwardRepository::insert(UnitOfWork& work, const Award& award) const
{
    requireFree(work.connection(), award);
    requireRoundFor(work.connection(), award);
    Award placed = award;
    if (placed.position == 0) {
        const QVariant last = work.connection().scalar(
            QStringLiteral("SELECT MAX(position) FROM awards WHERE batch_id = ? AND title_id = ?"),
            {award.batch.value(), award.title.value()});
        placed.position = last.toInt() + 1;
    }
    return RecordRepository::insert(work, placed);
}

void AwardRepository::update(UnitOfWork& work, const Award& award) const
{
    requireFree(work.connection(), award);
    RecordRepository::update(work, award);
}

void AwardRepository::changeState(UnitOfWork& work, AwardId id, AwardState to, const QString& reason) const
{
    const bool needsReason = to == AwardState::Revoked || to == AwardState::Objected || to == AwardState::Dropped
        || stateOf(work.connection(), id) == AwardState::Revoked;
    if (needsReason && reason.trimmed().isEmpty())
        throw Error(HonorText::tr("Write down the reason; it stays in the history of the award."));
    RecordRepository::changeState(work, id, to, reason);
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
        award.honored = volunteer;
        const QVariant other = work.connection().scalar(
            QStringLiteral("SELECT id FROM awards WHERE title_id = ? AND year = ? AND honoured_key = ?"),
            {award.title.value(), award.year, honoredKey(award)});
        if (other.isValid())
            continue; // entered twice, once by name: left for the clerk to see
        update(work, award);
        ++linked;
    }
    return linked;
}

QString awardIdentity(TermId title, int year, const QString& honoredKey)
{
    return QStringLiteral("%1/%2/%3").arg(title.value()).arg(year).arg(honoredKey);
}

int linkHonored(UnitOfWork& work)
{
    return AwardRepository().linkVolunteers(work);
}
