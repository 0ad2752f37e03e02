#include "models/activities/activityrepository.h"

#include "models/common/codes.h"
#include "models/common/dates.h"
#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/database/query.h"
#include "models/database/storedrow.h"
#include "models/database/unitofwork.h"
#include "models/organisation/figurerepository.h"
#include "models/records/statechangerepository.h"

#include <QCoreApplication>

namespace {

const QString table = QStringLiteral("activities");
const QString columns = QStringLiteral(
    "id, code, name, project_id, station_id, organisation_id, team_id, field_id, place, plan, starts_at, ends_at, "
    "capacity, minimum_age, state, state_reason, created_at");

Activity activityFrom(const Query& query)
{
    Activity activity;
    activity.id = query.id<ActivityId>(0);
    activity.code = query.text(1);
    activity.name = query.text(2);
    activity.project = query.id<ProjectId>(3);
    activity.station = query.id<StationId>(4);
    activity.organisation = query.id<OrganisationId>(5);
    activity.team = query.id<TeamId>(6);
    activity.field = query.id<TermId>(7);
    activity.place = query.text(8);
    activity.plan = query.text(9);
    activity.start = parseIsoMinute(query.text(10));
    activity.end = parseIsoMinute(query.text(11));
    activity.capacity = query.number(12);
    activity.minimumAge = query.number(13);
    activity.state = activityStates().fromCode(query.text(14));
    activity.stateReason = query.text(15);
    activity.createdAt = query.integer(16);
    return activity;
}

QList<Activity> activitiesWhere(Connection& connection, const QString& condition, qint64 value)
{
    Query query(connection,
        QStringLiteral("SELECT %1 FROM activities WHERE %2 ORDER BY starts_at DESC, id DESC").arg(columns, condition));
    query.bind(value).run();
    QList<Activity> activities;
    while (query.next())
        activities << activityFrom(query);
    return activities;
}

QString freeCode(Connection& connection)
{
    const QString last
        = connection.scalar(QStringLiteral("SELECT code FROM activities ORDER BY length(code) DESC, code DESC LIMIT 1"))
              .toString();
    return nextCode(last, QStringLiteral("H0001"));
}

void bindFields(Query& query, const Activity& activity)
{
    query.bind(activity.code).bind(activity.name.trimmed()).bind(pinyinOfText(activity.name.trimmed()).sortKey);
    query.bind(activity.project)
        .bind(activity.station)
        .bind(activity.organisation)
        .bind(activity.team)
        .bind(activity.field);
    query.bind(activity.place.trimmed()).bind(activity.plan.trimmed());
    query.bind(isoMinute(activity.start))
        .bind(isoMinute(activity.end))
        .bind(activity.capacity)
        .bind(activity.minimumAge);
}

void writeSearch(Connection& connection, const Activity& activity)
{
    SearchTokens tokens;
    tokens.addText(activity.name).addCode(activity.code).addText(activity.place);
    connection.dialect().writeSearch(connection, table, activity.id.value(), tokens.text());
}

/// Activities that are neither draft nor cancelled are counted by organisation and month in which they begin.
void count(UnitOfWork& work, const QJsonObject& before, const QJsonObject& after)
{
    FigureSums figures;
    const auto add = [&](const QJsonObject& row, int sign) {
        const QString state = row.value(QStringLiteral("state")).toString();
        if (!row.isEmpty() && state != QStringLiteral("draft") && state != QStringLiteral("cancelled"))
            figures.add(OrganisationId(row.value(QStringLiteral("organisation_id")).toInteger()), Figure::Activities,
                row.value(QStringLiteral("starts_at")).toString().left(7), sign);
    };
    add(before, -1);
    add(after, 1);
    figures.write(work);
}

template <typename Write> void change(UnitOfWork& work, ActivityId id, Write write)
{
    QJsonObject before = storedRow(work.connection(), table, id.value());
    write();
    QJsonObject after = storedRow(work.connection(), table, id.value());
    count(work, before, after);
    keepDifferences(before, after);
    work.updated(table, id.value(), before, after);
}

} // namespace

std::optional<Activity> ActivityRepository::find(Connection& connection, ActivityId id) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM activities WHERE id = ?").arg(columns));
    query.bind(id.value()).run();
    return query.next() ? std::optional(activityFrom(query)) : std::nullopt;
}

std::optional<Activity> ActivityRepository::findByCode(Connection& connection, const QString& code) const
{
    Query query(connection, QStringLiteral("SELECT %1 FROM activities WHERE code = ?").arg(columns));
    query.bind(code).run();
    return query.next() ? std::optional(activityFrom(query)) : std::nullopt;
}

Activity ActivityRepository::require(Connection& connection, ActivityId id) const
{
    auto activity = find(connection, id);
    if (!activity)
        throw Error(QCoreApplication::translate(
            "Activity", "This activity is not in the office. Refresh the list and try again."));
    return *activity;
}

OrganisationId ActivityRepository::servedAt(Connection& connection, const Activity& activity) const
{
    const OrganisationId station(
        connection
            .scalar(QStringLiteral("SELECT organisation_id FROM stations WHERE id = ?"), {activity.station.value()})
            .toLongLong());
    return station.isValid() ? station : activity.organisation;
}

QList<Activity> ActivityRepository::ofProject(Connection& connection, ProjectId project) const
{
    return activitiesWhere(connection, QStringLiteral("project_id = ?"), project.value());
}

QList<Activity> ActivityRepository::ofStation(Connection& connection, StationId station) const
{
    return activitiesWhere(connection, QStringLiteral("station_id = ?"), station.value());
}

ActivityId ActivityRepository::insert(UnitOfWork& work, const Activity& activity) const
{
    throwIfUnacceptable(validate(activity));
    Activity stored = activity;
    stored.id = ActivityId(work.connection().nextId(table));
    stored.code = activity.code.trimmed().isEmpty() ? freeCode(work.connection()) : activity.code.trimmed();
    Query query(work.connection(),
        QStringLiteral("INSERT INTO activities (code, name, name_key, project_id, station_id, organisation_id, "
                       "team_id, field_id, place, plan, "
                       "starts_at, ends_at, capacity, minimum_age, state, state_reason, id, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    bindFields(query, stored);
    query.bind(activityStates().code(stored.state))
        .bind(stored.stateReason)
        .bind(stored.id)
        .bind(work.now())
        .bind(work.now())
        .run();
    writeSearch(work.connection(), stored);
    count(work, {}, storedRow(work.connection(), table, stored.id.value()));
    work.inserted(table, stored.id.value());
    return stored.id;
}

void ActivityRepository::update(UnitOfWork& work, const Activity& activity) const
{
    throwIfUnacceptable(validate(activity));
    const Activity before = require(work.connection(), activity.id);
    if (activityStates().isFinal(before.state)) {
        throw Error(QCoreApplication::translate(
            "Activity", "“%1” is %2 and cannot be changed any more. Void single service records instead.")
                        .arg(before.name, activityStates().title(before.state)));
    }
    Activity stored = activity;
    stored.code = activity.code.trimmed().isEmpty() ? before.code : activity.code.trimmed();
    change(work, activity.id, [&] {
        Query query(work.connection(),
            QStringLiteral("UPDATE activities SET code = ?, name = ?, name_key = ?, project_id = ?, station_id = ?, "
                           "organisation_id = ?, team_id = ?, "
                           "field_id = ?, place = ?, plan = ?, starts_at = ?, ends_at = ?, capacity = ?, minimum_age = "
                           "?, updated_at = ? WHERE id = ?"));
        bindFields(query, stored);
        query.bind(work.now()).bind(stored.id).run();
    });
    writeSearch(work.connection(), stored);
}

void ActivityRepository::changeState(UnitOfWork& work, ActivityId id, ActivityState to, const QString& reason) const
{
    const Activity activity = require(work.connection(), id);
    activityStates().require(activity.state, to);
    if (to == ActivityState::Cancelled && reason.trimmed().isEmpty())
        throw Error(
            QCoreApplication::translate("Activity", "Say why the activity is cancelled; who signed up will ask."));
    change(work, id, [&] {
        Query query(work.connection(),
            QStringLiteral("UPDATE activities SET state = ?, state_reason = ?, updated_at = ? WHERE id = ?"));
        query.bind(activityStates().code(to)).bind(reason.trimmed()).bind(work.now()).bind(id).run();
    });
    StateChangeRepository().add(
        work, table, id.value(), activityStates().code(activity.state), activityStates().code(to), reason.trimmed());
}

void ActivityRepository::storeTimes(UnitOfWork& work, ActivityId id, const QDateTime& start, const QDateTime& end) const
{
    const QJsonObject before = storedRow(work.connection(), table, id.value());
    Query query(work.connection(),
        QStringLiteral("UPDATE activities SET starts_at = ?, ends_at = ?, updated_at = ? WHERE id = ?"));
    query.bind(isoMinute(start)).bind(isoMinute(end)).bind(work.now()).bind(id).run();
    count(work, before, storedRow(work.connection(), table, id.value()));
    work.changes().touch(table);
}
