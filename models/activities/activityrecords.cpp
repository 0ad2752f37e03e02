#include "models/activities/activityrecords.h"

#include "models/activities/attendance.h"
#include "models/database/query.h"
#include "models/organisation/dictionaryrepository.h"
#include "models/records/recordcondition.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

} // namespace

RecordBadge activityBadge(const QString& stateCode)
{
    const ActivityState state = activityStates().fromCode(stateCode);
    Tone tone = Tone::Neutral;
    switch (state) {
    case ActivityState::Published:
    case ActivityState::Running:
        tone = Tone::Information;
        break;
    case ActivityState::Ended:
        tone = Tone::Attention;
        break;
    case ActivityState::Confirmed:
        tone = Tone::Good;
        break;
    case ActivityState::Draft:
    case ActivityState::Cancelled:
        break;
    }
    return {activityStates().title(state), tone};
}

RecordBadge attendanceBadge(const QString& stateCode)
{
    const AttendanceState state = attendanceStates().fromCode(stateCode);
    Tone tone = Tone::Neutral;
    switch (state) {
    case AttendanceState::Present:
        tone = Tone::Good;
        break;
    case AttendanceState::Accepted:
    case AttendanceState::SignedUp:
        tone = Tone::Information;
        break;
    case AttendanceState::Waiting:
        tone = Tone::Attention;
        break;
    case AttendanceState::Absent:
    case AttendanceState::Declined:
    case AttendanceState::Cancelled:
        break;
    }
    return {attendanceStates().title(state), tone};
}

QString ActivityRecords::table() const
{
    return QStringLiteral("activities");
}

QString ActivityRecords::searchTable() const
{
    return QStringLiteral("activities");
}

QStringList ActivityRecords::watchedTables() const
{
    return {QStringLiteral("activities"), QStringLiteral("attendance"), QStringLiteral("service_records"),
        QStringLiteral("projects"), QStringLiteral("stations"), QStringLiteral("service_fields")};
}

QList<RecordColumn> ActivityRecords::columns() const
{
    return {
        {QStringLiteral("date"), Text::tr("Date"), ColumnKind::Date, 100, QStringLiteral("activities.starts_at")},
        {QStringLiteral("code"), Text::tr("Code"), ColumnKind::Secondary, 100, QStringLiteral("activities.code")},
        {QStringLiteral("name"), Text::tr("Activity"), ColumnKind::Name, 190, QStringLiteral("activities.name_key")},
        {QStringLiteral("project"), Text::tr("Project"), ColumnKind::Text, 130, {}},
        {QStringLiteral("station"), Text::tr("Station"), ColumnKind::Text, 170, {}},
        {QStringLiteral("field"), Text::tr("Field"), ColumnKind::Text, 90, {}},
        {QStringLiteral("organisation"), Text::tr("Organisation"), ColumnKind::Text, 110, {}, false},
        {QStringLiteral("people"), Text::tr("People"), ColumnKind::Integer, 64, {}},
        {QStringLiteral("minutes"), Text::tr("Hours"), ColumnKind::Hours, 74, {}},
        {QStringLiteral("state"), Text::tr("State"), ColumnKind::Badge, 82, {}},
    };
}

QString ActivityRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.period(QStringLiteral("activities.starts_at"));
    condition.organisations(QStringLiteral("activities.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("activities.state"));
    condition.choice(QStringLiteral("field"), QStringLiteral("activities.field_id"));
    condition.choice(QStringLiteral("project"), QStringLiteral("activities.project_id"));
    condition.choice(QStringLiteral("station"), QStringLiteral("activities.station_id"));
    condition.choice(QStringLiteral("team"), QStringLiteral("activities.team_id"));
    return condition.sql();
}

QList<RecordRow> ActivityRecords::rows(Connection& connection, const QList<qint64>& ids) const
{
    Query query(connection,
        QStringLiteral(
            "SELECT a.id, a.starts_at, a.code, a.name, p.name, COALESCE(s.name, a.place), f.name, o.name, "
            "(SELECT COUNT(*) FROM attendance t WHERE t.activity_id = a.id AND t.state IN ('accepted', 'present')), "
            "(SELECT COALESCE(SUM(r.minutes), 0) FROM service_records r WHERE r.source_kind = 'activity' AND "
            "r.source_id = a.id "
            "AND r.state = 'checked'), a.state FROM activities a LEFT JOIN projects p ON p.id = a.project_id "
            "LEFT JOIN stations s ON s.id = a.station_id LEFT JOIN service_fields f ON f.id = a.field_id "
            "JOIN organisations o ON o.id = a.organisation_id WHERE a.id IN (%1)")
            .arg(placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        rows << RecordRow{query.integer(0),
            {query.text(1).first(10), query.text(2), query.text(3), query.text(4), query.text(5), query.text(6),
                query.text(7), query.integer(8), query.integer(9), QVariant::fromValue(activityBadge(query.text(10)))}};
    }
    return rows;
}

QList<FilterChoice> ActivityRecords::filterChoices(Connection& connection) const
{
    FilterChoice states{QStringLiteral("state"), Text::tr("State"), {}};
    for (const ActivityState state : activityStates().states())
        states.options.append({activityStates().code(state), activityStates().title(state)});
    FilterChoice fields{QStringLiteral("field"), Text::tr("Field"), {}};
    for (const Term& term : DictionaryRepository().terms(connection, Dictionary::ServiceField))
        fields.options.append({QString::number(term.id.value()), term.name});
    return {states, fields};
}
