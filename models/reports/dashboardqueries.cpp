#include "models/reports/dashboardqueries.h"

#include "models/database/query.h"
#include "models/service/daysignature.h"
#include "models/training/credential.h"
#include "models/training/licence.h"

#include <QDateTime>

namespace {

constexpr int warningDays = 60;
const QString ordersOfEvaluations = QStringLiteral(" JOIN orders o ON o.id = e.subject_id");

QHash<qint64, QString> namesOf(Query& query)
{
    QHash<qint64, QString> names;
    while (query.next())
        names.insert(query.integer(0), query.text(1));
    return names;
}

struct TodoQuestion {
    QString what; ///< count and people; with %1 the organizations stand there, so that no index of theirs is taken
    QString condition;
    QVariantList values;
    QString organisation = QStringLiteral("organisation_id");
    QString join = QString(); ///< what only the organizations' condition needs
};

/// What waits for somebody's word.
TodoQuestion decisionQuestion(TodoKind kind, const QDateTime& now)
{
    const QString count = QStringLiteral("SELECT COUNT(*), 0 FROM ");
    if (kind == TodoKind::VolunteersPending)
        return {count + QStringLiteral("volunteers"), QStringLiteral("state = 'pending'"), {}};
    if (kind == TodoKind::DaysToSign)
        return {count + QStringLiteral("service_records"),
            QStringLiteral("state = 'pending' AND ") + DayTotals::waitingSql(), {}};
    if (kind == TodoKind::FindingsOpen)
        return {count + QStringLiteral("findings"), QStringLiteral("state = 'open'"), {}};
    if (kind == TodoKind::SupplementsPending)
        return {count + QStringLiteral("supplements"), QStringLiteral("state = 'pending'"), {}};
    if (kind == TodoKind::ObjectionsOpen)
        return {count + QStringLiteral("objections"), QStringLiteral("state IN ('raised', 'verifying')"), {}};
    return {count + QStringLiteral("hour_displays"), QStringLiteral("state = 'published' AND ends_on < ?"),
        {isoDate(now.date())}};
}

/// Of credentials and licences.
TodoQuestion personalQuestion(TodoKind kind, const QDateTime& now)
{
    const QString organisation = QStringLiteral("v.organisation_id");
    if (kind == TodoKind::CredentialsExpiring)
        return {QStringLiteral("SELECT COUNT(*), 0 FROM credentials c JOIN volunteers v ON v.id = c.volunteer_id"),
            QStringLiteral("c.state = 'valid' AND c.expires_on <= ?"), {isoDate(now.date().addDays(expiryWarningDays))},
            organisation};
    return {QStringLiteral("SELECT COUNT(*), 0 FROM licences l JOIN volunteers v ON v.id = l.volunteer_id"),
        QStringLiteral("l.state = 'held' AND l.due_on <= ?"), {isoDate(now.date().addDays(licenceWarningDays))},
        organisation};
}

TodoQuestion dutyQuestion(TodoKind kind, const QDateTime& now)
{
    if (kind == TodoKind::InternsDue)
        return {QStringLiteral("SELECT COUNT(*), 0 FROM interns"),
            QStringLiteral("state IN ('on_post', 'assessed') AND ended_on < ?"), {isoDate(now.date())}};
    if (kind == TodoKind::VisitsDue)
        return {QStringLiteral("SELECT COUNT(*), 0 FROM visits"), QStringLiteral("state = 'handed_on'"), {}};
    return {
        QStringLiteral("SELECT COUNT(*), 0 FROM duties d JOIN stations s ON s.id = d.station_id JOIN duty_rosters r "
                       "ON r.id = d.roster_id AND r.state IN ('published', 'running')"),
        QStringLiteral("d.state = 'planned' AND d.volunteer_id IS NOT NULL AND d.starts_at < ? AND d.ends_at < ?"),
        {isoMinute(now), isoMinute(now)}, QStringLiteral("s.organisation_id")};
}

TodoQuestion fundQuestion(TodoKind kind)
{
    return {QStringLiteral("SELECT COUNT(*), 0 FROM fund_entries"),
        kind == TodoKind::FundToDecide ? QStringLiteral("state = 'applied'")
                                       : QStringLiteral("state IN ('received', 'paid')"),
        {}};
}

/// States are literals: partial indexes answer only those.
TodoQuestion questionOf(TodoKind kind, const QDateTime& now)
{
    const QString plain = QStringLiteral("SELECT COUNT(*), 0 FROM %1");
    switch (kind) {
    case TodoKind::OrdersOverdue:
        return {plain.arg(QStringLiteral("orders")),
            QStringLiteral("state IN ('received', 'to_dispatch') AND response_due_at < ?"), {isoMinute(now)}};
    case TodoKind::OrdersToEvaluate:
        return {plain.arg(QStringLiteral("orders")), QStringLiteral("state = 'to_rate'"), {}};
    case TodoKind::FollowUps: // a condition on the kind would leave the index of open ones for a longer one
        return {QStringLiteral("SELECT COALESCE(SUM(CASE WHEN e.subject_kind = 'order' THEN 1 ELSE 0 END), 0), 0 "
                               "FROM evaluations e"),
            QStringLiteral("e.follow_up = 'open'"), {}, QStringLiteral("o.organisation_id"), ordersOfEvaluations};
    case TodoKind::ActivitiesToConfirm:
        return {QStringLiteral("SELECT COUNT(DISTINCT activities.id), COUNT(a.id) FROM activities "
                               "LEFT JOIN attendance a ON a.activity_id = activities.id AND a.state = 'present'"),
            QStringLiteral("activities.state = 'ended'"), {}, QStringLiteral("activities.organisation_id")};
    case TodoKind::RecordsToCheck:
        return {plain.arg(QStringLiteral("service_records")), QStringLiteral("state = 'pending'"), {}};
    case TodoKind::CertificatesExpiring: // few have one: the index of expiry, not that of states
        return {QStringLiteral("SELECT COALESCE(SUM(CASE WHEN state = 'registered'%1 THEN 1 ELSE 0 END), 0), 0 FROM "
                               "volunteers"),
            QStringLiteral("certificate_expires_on < ?"), {isoDate(now.date().addDays(warningDays + 1))}};
    case TodoKind::CredentialsExpiring:
    case TodoKind::LicencesDue:
        return personalQuestion(kind, now);
    case TodoKind::InternsDue:
    case TodoKind::VisitsDue:
    case TodoKind::DutiesToRecord:
        return dutyQuestion(kind, now);
    case TodoKind::FundToDecide:
    case TodoKind::FundToPublish:
        return fundQuestion(kind);
    case TodoKind::DaysToSign:
    case TodoKind::VolunteersPending:
    case TodoKind::FindingsOpen:
    case TodoKind::SupplementsPending:
    case TodoKind::ObjectionsOpen:
    case TodoKind::DisplaysOver:
        return decisionQuestion(kind, now);
    }
    return {};
}

} // namespace

QHash<qint64, QString> DashboardQueries::fieldNames(Connection& connection) const
{
    Query query(connection, QStringLiteral("SELECT id, name FROM service_fields"));
    query.run();
    return namesOf(query);
}

QHash<qint64, QString> DashboardQueries::teamNames(Connection& connection, const QList<qint64>& ids) const
{
    if (ids.isEmpty())
        return {};
    Query query(
        connection, QStringLiteral("SELECT id, name FROM teams WHERE id IN (%1)").arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    return namesOf(query);
}

qint64 DashboardQueries::ordersInState(Connection& connection, const OfficeScope& scope, const QString& state) const
{
    QVariantList values{state};
    const QString condition = scope.condition(QStringLiteral("organisation_id"), values);
    return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM orders WHERE state = ?") + condition, values)
        .toLongLong();
}

QDate DashboardQueries::oldest(Connection& connection, const OfficeScope& scope, TodoKind kind) const
{
    QString select;
    QString organisation = QStringLiteral("organisation_id");
    if (kind == TodoKind::ActivitiesToConfirm) {
        select = QStringLiteral("SELECT MIN(ends_at) FROM activities WHERE state = 'ended'");
    } else if (kind == TodoKind::RecordsToCheck) {
        select = QStringLiteral("SELECT MIN(started_at) FROM service_records WHERE state = 'pending'");
    } else if (kind == TodoKind::OrdersToEvaluate) {
        select = QStringLiteral("SELECT MIN(r.ended_at) FROM orders o JOIN order_rounds r ON r.order_id = o.id AND "
                                "r.round = o.round WHERE o.state = 'to_rate'");
        organisation = QStringLiteral("o.organisation_id");
    } else if (kind == TodoKind::SupplementsPending) {
        select = QStringLiteral("SELECT MIN(started_at) FROM supplements WHERE state = 'pending'");
    } else if (kind == TodoKind::ObjectionsOpen) {
        select = QStringLiteral("SELECT MIN(raised_on) FROM objections WHERE state IN ('raised', 'verifying')");
    } else if (kind == TodoKind::FundToPublish) {
        select = QStringLiteral("SELECT MIN(day) FROM fund_entries WHERE state IN ('received', 'paid')");
    } else if (kind == TodoKind::VisitsDue) {
        select = QStringLiteral("SELECT MIN(due_on) FROM visits WHERE state = 'handed_on'");
    } else if (kind == TodoKind::FollowUps) {
        select = QStringLiteral("SELECT MIN(CASE WHEN e.subject_kind = 'order' THEN e.follow_up_due END) FROM "
                                "evaluations e%1 WHERE e.follow_up = 'open'")
                     .arg(scope.isWhole() ? QString() : ordersOfEvaluations);
        organisation = QStringLiteral("o.organisation_id");
    } else {
        return {};
    }
    QVariantList values;
    select += scope.condition(organisation, values);
    return parseIsoDate(connection.scalar(select, values).toString().left(10));
}

Todo DashboardQueries::todo(Connection& connection, const OfficeScope& scope, TodoKind kind, const QDateTime& now) const
{
    const TodoQuestion question = questionOf(kind, now);
    QVariantList values;
    const QString inScope = scope.condition(question.organisation, values);
    const bool isInside = question.what.contains(QStringLiteral("%1"));
    values = isInside ? values + question.values : question.values + values;
    Query query(connection,
        (isInside ? question.what.arg(inScope) : question.what) + (scope.isWhole() ? QString() : question.join)
            + QStringLiteral(" WHERE ") + question.condition + (isInside ? QString() : inScope));
    query.bindAll(values).run();
    Todo todo;
    todo.kind = kind;
    if (query.next()) {
        todo.count = query.integer(0);
        todo.people = query.integer(1);
    }
    return todo;
}
