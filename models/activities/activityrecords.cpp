#include "models/activities/activityrecords.h"

#include "models/activities/attendance.h"
#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/words/termchoice.h"

namespace {

struct Words {
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
    return {activityStates().title(state), tone, state == ActivityState::Cancelled};
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

QStringList ActivityRecords::watchedTables() const
{
    return {QStringLiteral("activities"), QStringLiteral("attendance"), QStringLiteral("service_records"),
        QStringLiteral("projects"), QStringLiteral("stations"), QStringLiteral("service_fields")};
}

QList<ListColumn> ActivityRecords::list() const
{
    using enum ColumnKind;
    const auto day = [](const ListCell& cell) { return cell.text().first(10); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(activityBadge(cell.text())); };
    return {
        ListColumn("date", Words::tr("Date"), Date, 100, {"activities.starts_at"}, day).sorted().important(),
        ListColumn("code", Words::tr("Code"), Secondary, 100, {"activities.code"}).sorted(),
        ListColumn("name", Words::tr("Activity"), Name, 190, {"activities.name"})
            .sorted("activities.name_key")
            .important(),
        ListColumn("project", Words::tr("Project"), Text, 130, {"p.name"}),
        ListColumn("station", Words::tr("Station"), Text, 170, {"COALESCE(s.name, activities.place)"}),
        ListColumn("field", Words::tr("Field"), Text, 90, {"f.name"}),
        ListColumn("organisation", Words::tr("Organization"), Text, 110, {"o.name"}).hidden(),
        ListColumn("people", Words::tr("People"), Integer, 64,
            {"(SELECT COUNT(*) FROM attendance t WHERE t.activity_id = activities.id AND t.state IN ('accepted', "
             "'present'))"})
            .important()
            .summed(),
        ListColumn("minutes", Words::tr("Hours"), Hours, 74,
            {"(SELECT COALESCE(SUM(r.minutes), 0) FROM service_records r WHERE r.source_kind = 'activity' AND "
             "r.source_id = activities.id AND r.state = 'checked')"})
            .important(),
        ListColumn("state", Words::tr("State"), Badge, 82, {"activities.state"}, state).important(),
    };
}

QString ActivityRecords::joins() const
{
    return QStringLiteral("LEFT JOIN projects p ON p.id = activities.project_id LEFT JOIN stations s ON s.id = "
                          "activities.station_id LEFT JOIN service_fields f ON f.id = activities.field_id JOIN "
                          "organisations o ON o.id = activities.organisation_id");
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

QList<FilterChoice> ActivityRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(Words::tr("State"), activityStates()),
        termChoice(connection, QStringLiteral("field"), Words::tr("Field"), Dictionary::ServiceField)};
}
