#include "models/teams/teamrepository.h"

#include "models/common/codes.h"
#include "models/common/phone.h"
#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/records/statechangerepository.h"
#include "models/security/phonesearch.h"
#include "models/security/vault.h"
#include "models/teams/teamvalidator.h"

#include <QCoreApplication>

namespace {

const QString table = QStringLiteral("teams");
const QString columns
    = QStringLiteral("id, code, name, category_id, field_id, organisation_id, parent_id, leader_id, leader_name, "
                     "leader_phone_sealed, founded_on, state, state_reason, merged_into_id, service_minutes, notes");

SealContext phoneAt(TeamId id)
{
    return {"teams", "leader_phone_sealed", id.value()};
}

Team required(const TeamRepository& repository, Connection& connection, TeamId id)
{
    std::optional<Team> team = repository.find(connection, id);
    if (!team) {
        throw Error(QCoreApplication::translate(
            "TeamRepository", "This team is not in the office any more. Open the list again."));
    }
    return *team;
}

template <typename Write> void change(UnitOfWork& work, TeamId id, Write write)
{
    QJsonObject before = storedRow(work.connection(), table, id.value());
    write();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    keepDifferences(before, after);
    work.updated(table, id.value(), before, after);
}

} // namespace

Team TeamRepository::teamFrom(const Query& query) const
{
    Team team;
    team.id = query.id<TeamId>(0);
    team.code = query.text(1);
    team.name = query.text(2);
    team.category = query.id<TermId>(3);
    team.field = query.id<TermId>(4);
    team.organisation = query.id<OrganisationId>(5);
    team.parent = query.id<TeamId>(6);
    team.leader = query.id<VolunteerId>(7);
    team.leaderName = query.text(8);
    team.leaderPhone = query.isNull(9) ? QString() : m_vault.open(query.blob(9), phoneAt(team.id));
    team.foundedOn = query.date(10);
    team.state = teamStates().fromCode(query.text(11));
    team.stateReason = query.text(12);
    team.mergedInto = query.id<TeamId>(13);
    team.service = Minutes(query.integer(14));
    team.notes = query.text(15);
    return team;
}

std::optional<Team> TeamRepository::find(Connection& connection, TeamId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM teams WHERE id = ?").arg(columns));
    query.bind(id.value()).run();
    return query.next() ? std::optional(teamFrom(query)) : std::nullopt;
}

std::optional<Team> TeamRepository::findByCode(Connection& connection, const QString& code) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM teams WHERE code = ?").arg(columns));
    query.bind(code).run();
    return query.next() ? std::optional(teamFrom(query)) : std::nullopt;
}

QList<Team> TeamRepository::all(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM teams ORDER BY name_key, id").arg(columns));
    query.run();
    QList<Team> teams;
    while (query.next())
        teams << teamFrom(query);
    return teams;
}

QHash<QString, TeamId> TeamRepository::index(Connection& connection) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT id, name FROM teams ORDER BY CASE WHEN state IN ('merged', 'dissolved') THEN 1 ELSE 0 END, id"));
    query.run();
    QHash<QString, TeamId> index;
    while (query.next()) {
        if (!index.contains(query.text(1)))
            index.insert(query.text(1), query.id<TeamId>(0));
    }
    return index;
}

QString TeamRepository::nextCode(Connection& connection) const
{
    const QString last
        = connection.scalar(QStringLiteral("SELECT code FROM teams ORDER BY length(code) DESC, code DESC LIMIT 1"))
              .toString();
    return ::nextCode(last, QStringLiteral("T001"));
}

void TeamRepository::bindFields(Query& query, const Team& team) const
{
    const QString phone = normalisedPhone(team.leaderPhone);
    query.bind(team.code.trimmed()).bind(team.name.trimmed()).bind(pinyinOfText(team.name.trimmed()).sortKey);
    query.bind(team.category).bind(team.field).bind(team.organisation).bind(team.parent);
    query.bind(team.leader).bind(team.leaderName.trimmed());
    query.bind(phone.isEmpty() ? QByteArray() : m_vault.seal(phone, phoneAt(team.id)));
    query.bind(phone.isEmpty() ? QByteArray() : m_vault.digest(phone, "phone"));
    query.bind(team.foundedOn).bind(team.notes.trimmed());
}

TeamId TeamRepository::insert(UnitOfWork& work, const Team& team) const
{
    throwIfUnacceptable(validate(team));
    Team stored = team;
    stored.id = TeamId(work.connection().nextId(table));
    Query query(work.connection(),
        QStringLiteral("INSERT INTO teams (code, name, name_key, category_id, field_id, organisation_id, parent_id, "
                       "leader_id, leader_name, "
                       "leader_phone_sealed, leader_phone_digest, founded_on, notes, state, state_reason, id, "
                       "created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindFields(query, stored);
    query.bind(teamStates().code(team.state))
        .bind(team.stateReason)
        .bind(stored.id)
        .bind(work.now())
        .bind(work.now())
        .run();
    writeSearch(work.connection(), stored);
    work.inserted(table, stored.id.value());
    return stored.id;
}

void TeamRepository::update(UnitOfWork& work, const Team& team) const
{
    throwIfUnacceptable(validate(team));
    change(work, team.id, [&] {
        Query query(work.connection(),
            QStringLiteral("UPDATE teams SET code = ?, name = ?, name_key = ?, category_id = ?, field_id = ?, "
                           "organisation_id = ?, parent_id = ?, "
                           "leader_id = ?, leader_name = ?, leader_phone_sealed = ?, leader_phone_digest = ?, "
                           "founded_on = ?, notes = ?, "
                           "updated_at = ? WHERE id = ?"));
        bindFields(query, team);
        query.bind(work.now()).bind(team.id).run();
    });
    writeSearch(work.connection(), team);
}

void TeamRepository::changeState(UnitOfWork& work, TeamId id, TeamState to, const QString& reason) const
{
    if (to == TeamState::Merged) {
        throw Error(QCoreApplication::translate(
            "TeamRepository", "Say into which team it is merged: choose “Merge into another team”."));
    }
    writeState(work, required(*this, work.connection(), id), to, TeamId(), reason);
}

void TeamRepository::writeState(
    UnitOfWork& work, const Team& team, TeamState to, TeamId into, const QString& reason) const
{
    teamStates().require(team.state, to);
    change(work, team.id, [&] {
        Query(work.connection(),
            QStringLiteral(
                "UPDATE teams SET state = ?, state_reason = ?, merged_into_id = ?, updated_at = ? WHERE id = ?"))
            .bind(teamStates().code(to))
            .bind(reason.trimmed())
            .bind(into)
            .bind(work.now())
            .bind(team.id)
            .run();
    });
    StateChangeRepository().add(
        work, table, team.id.value(), teamStates().code(team.state), teamStates().code(to), reason.trimmed());
}

void TeamRepository::reseal(UnitOfWork& work, TeamId id) const
{
    const auto team = find(work.connection(), id);
    if (!team)
        return;
    const QString phone = normalisedPhone(team->leaderPhone);
    Query(work.connection(),
        QStringLiteral("UPDATE teams SET leader_phone_sealed = ?, leader_phone_digest = ? WHERE id = ?"))
        .bind(phone.isEmpty() ? QByteArray() : m_vault.seal(phone, phoneAt(id)))
        .bind(phone.isEmpty() ? QByteArray() : m_vault.digest(phone, "phone"))
        .bind(id)
        .run();
    writeSearch(work.connection(), *team);
}

void TeamRepository::writeSearch(Connection& connection, const Team& team) const
{
    SearchTokens tokens;
    tokens.addText(team.name).addCode(team.code).addName(team.leaderName);
    addPhone(tokens, m_vault, team.leaderPhone);
    connection.dialect().writeSearch(connection, table, team.id.value(), tokens.text());
}
