#include "ui/activities/activitydetails.h"

#include "models/activities/activityrecords.h"
#include "models/activities/attendancerepository.h"
#include "models/common/shownmoment.h"
#include "models/office/office.h"
#include "models/organisation/organisationrepository.h"
#include "models/projects/projectrepository.h"
#include "models/records/statechangerepository.h"
#include "models/stations/stationrepository.h"
#include "models/teams/teamrepository.h"
#include "models/words/dictionaryrepository.h"

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityDetails)
};

QString timeText(const Activity& activity)
{
    return shownMoment(activity.start) + QStringLiteral(" – ") + shownMomentBeside(activity.end, activity.start.date());
}

void addRules(DetailTab& tab, const Activity& activity)
{
    if (activity.capacity > 0)
        tab.rows.append({Text::tr("Places"), QString::number(activity.capacity)});
    if (!activity.organiser.isEmpty())
        tab.rows.append({Text::tr("Organizing unit"), activity.organiser});
    if (!activity.manager.isEmpty())
        tab.rows.append({Text::tr("Person in charge"), activity.manager});
    if (activity.recruitsFrom.isValid() || activity.recruitsUntil.isValid())
        tab.rows.append({Text::tr("Sign-up"),
            QStringLiteral("%1 – %2").arg(shownMoment(activity.recruitsFrom), shownMoment(activity.recruitsUntil))});
    if (!activity.posts.isEmpty())
        tab.rows.append({Text::tr("Posts"), activity.posts});
    if (activity.asksInsurance)
        tab.rows.append({Text::tr("Insurance"), Text::tr("asked for")});
    if (activity.minimumAge > 0)
        tab.rows.append({Text::tr("Minimum age"), QString::number(activity.minimumAge)});
    if (!activity.plan.isEmpty())
        tab.rows.append({Text::tr("Plan"), activity.plan});
}

DetailTab particulars(Office& office, const Activity& activity, const QList<AttendanceLine>& lines)
{
    Connection& connection = office.database().reader();
    Minutes recorded;
    int present = 0;
    int missing = 0;
    for (const AttendanceLine& line : lines) {
        recorded += line.recorded;
        present += line.attendance.state == AttendanceState::Present ? 1 : 0;
        missing += line.attendance.isOutMissing() ? 1 : 0;
    }
    DetailTab tab;
    tab.title = Text::tr("Overview");
    tab.rows.append({Text::tr("Time"), timeText(activity)});
    tab.rows.append({Text::tr("Present"), Text::tr("%n people", nullptr, present), {}, 0, true});
    tab.rows.append({Text::tr("Hours"), recorded.hoursText(), {}, 0, true});
    if (missing > 0)
        tab.rows.append({Text::tr("To fill in"), Text::tr("%n sign-outs", nullptr, missing), {}, 0, true});
    const auto project = ProjectRepository().find(connection, activity.project);
    if (project)
        tab.rows.append({Text::tr("Project"), project->name, {}, 0, false,
            PageAddress{QStringLiteral("projects"), project->id.value()}});
    const auto station = StationRepository(office.vault()).find(connection, activity.station);
    if (station)
        tab.rows.append({Text::tr("Station"), station->name, {}, 0, false,
            PageAddress{QStringLiteral("stations"), station->id.value()}});
    if (!activity.place.isEmpty())
        tab.rows.append({Text::tr("Place"), activity.place});
    const auto team = TeamRepository(office.vault()).find(connection, activity.team);
    if (team)
        tab.rows.append(
            {Text::tr("Team"), team->name, {}, 0, false, PageAddress{QStringLiteral("teams"), team->id.value()}});
    tab.rows.append(
        {Text::tr("Field"), DictionaryRepository().name(connection, Dictionary::ServiceField, activity.field)});
    const auto organisation = OrganisationRepository().find(connection, activity.organisation);
    tab.rows.append({Text::tr("Organization"), organisation ? organisation->name : QString()});
    addRules(tab, activity);
    return tab;
}

DetailTab people(const QList<AttendanceLine>& lines)
{
    DetailTab tab;
    tab.title = Text::tr("People (%1)").arg(lines.size());
    tab.emptyText = Text::tr("Nobody is on the list yet. Open the sign-in sheet.");
    for (const AttendanceLine& line : lines) {
        const Attendance& one = line.attendance;
        QString value = attendanceStates().title(one.state);
        QStringList times;
        for (const AttendancePeriod& period : one.periods())
            times << period.in.toString(QStringLiteral("HH:mm")) + QStringLiteral(" – ")
                    + (period.out.isValid() ? period.out.toString(QStringLiteral("HH:mm"))
                                            : Text::tr("sign-out missing"));
        if (!times.isEmpty())
            value = times.join(QStringLiteral(", "));
        if (one.minutes().value() > 0)
            value += QStringLiteral(" · ") + Text::tr("%1 h").arg(one.minutes().hoursText());
        tab.rows.append(
            {line.name, value, {}, 0, false, PageAddress{QStringLiteral("volunteers"), one.volunteer.value()}});
    }
    return tab;
}

DetailTab history(Office& office, const Activity& activity)
{
    DetailTab tab;
    tab.title = Text::tr("History");
    tab.emptyText = Text::tr("Nothing has happened yet.");
    const auto changes
        = StateChangeRepository().of(office.database().reader(), QStringLiteral("activities"), activity.id.value());
    for (const StateChange& change : changes) {
        const RecordBadge badge = activityBadge(change.to);
        QString text = badge.text;
        if (!change.reason.isEmpty())
            text += QStringLiteral(": ") + change.reason;
        tab.events.append({shownMoment(change.changedAt), text, change.account, badge.tone});
    }
    return tab;
}

} // namespace

DetailContent activityDetails(Office& office, const Activity& activity)
{
    const auto lines = AttendanceRepository().linesOf(office.database().reader(), activity.id);
    DetailContent content;
    content.icon = Icon::CalendarCheck;
    content.title = activity.name;
    content.subtitle = activity.code;
    const RecordBadge badge = activityBadge(activityStates().code(activity.state));
    content.badges.append({badge.text, badge.tone});
    content.tabs << particulars(office, activity, lines) << people(lines) << history(office, activity);
    return content;
}
