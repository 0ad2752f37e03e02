#include "models/activities/activityrepository.h"

#include "models/database/rowjournal.h"

#include <QCoreApplication>

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
    return select(
        connection, QStringLiteral("WHERE project_id = ? ORDER BY starts_at DESC, id DESC"), {project.value()});
}

QList<Activity> ActivityRepository::ofStation(Connection& connection, StationId station) const
{
    return select(
        connection, QStringLiteral("WHERE station_id = ? ORDER BY starts_at DESC, id DESC"), {station.value()});
}

ActivityId ActivityRepository::insert(UnitOfWork& work, const Activity& activity) const
{
    Activity stored = activity;
    if (stored.code.trimmed().isEmpty())
        stored.code = nextCode(work.connection());
    return RecordRepository::insert(work, stored);
}

void ActivityRepository::update(UnitOfWork& work, const Activity& activity) const
{
    const Activity before = require(work.connection(), activity.id);
    if (activityStates().isFinal(before.state)) {
        throw Error(QCoreApplication::translate(
            "Activity", "“%1” is %2 and cannot be changed any more. Void single service records instead.")
                        .arg(before.name, activityStates().title(before.state)));
    }
    Activity stored = activity;
    if (stored.code.trimmed().isEmpty())
        stored.code = before.code;
    RecordRepository::update(work, stored);
}

void ActivityRepository::changeState(UnitOfWork& work, ActivityId id, ActivityState to, const QString& reason) const
{
    if (to == ActivityState::Cancelled && reason.trimmed().isEmpty())
        throw Error(
            QCoreApplication::translate("Activity", "Say why the activity is canceled; who signed up will ask."));
    RecordRepository::changeState(work, id, to, reason);
}

void ActivityRepository::storeTimes(UnitOfWork& work, ActivityId id, const QDateTime& start, const QDateTime& end) const
{
    constexpr qsizetype monthLength = 7;
    Connection& connection = work.connection();
    const QString former
        = connection.scalar(QStringLiteral("SELECT starts_at FROM activities WHERE id = ?"), {id.value()}).toString();
    if (former.left(monthLength) != monthKey(start.date())) // activities are counted by the month in which they begin
        return m_table.setQuick(work, id.value(), {{"starts_at", start}, {"ends_at", end}});
    if (RowJournal* const journal = work.journal())
        journal->changing(connection, m_table, id.value());
    Query query(
        connection, QStringLiteral("UPDATE activities SET starts_at = ?, ends_at = ?, updated_at = ? WHERE id = ?"));
    query.bind(storedValue(start)).bind(storedValue(end)).bind(work.now()).bind(id).run();
    work.changes().touch(m_table.name());
}
