#include "models/activities/activitytable.h"

#include "models/common/searchtokens.h"
#include "models/figures/figurerepository.h"

template class Table<Activity>;
template class Table<Attendance>;

namespace {

QString activityTokens(const Activity& activity, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(activity.name).addCode(activity.code).addText(activity.place);
    return tokens.text();
}

/// Activities that are neither draft nor canceled are counted by organization and month in which they begin.
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

void addRecruiting(Table<Activity>& t)
{
    t.value("asks_insurance", &Activity::asksInsurance, QT_TRANSLATE_NOOP("Column", "Insurance asked for"));
    t.freeText("organiser", &Activity::organiser, QT_TRANSLATE_NOOP("Column", "Organizing unit"));
    t.freeText("manager", &Activity::manager, QT_TRANSLATE_NOOP("Column", "Person in charge"));
    t.value("recruits_from", &Activity::recruitsFrom, QT_TRANSLATE_NOOP("Column", "Sign-up from"));
    t.value("recruits_until", &Activity::recruitsUntil, QT_TRANSLATE_NOOP("Column", "Sign-up until"));
    t.freeText("posts", &Activity::posts, QT_TRANSLATE_NOOP("Column", "Posts"));
}

void addPeriods(Table<Attendance>& t)
{
    using A = Attendance;
    t.value("checked_in_at", &A::in, QT_TRANSLATE_NOOP("Column", "Signed in at"));
    t.value("checked_out_at", &A::out, QT_TRANSLATE_NOOP("Column", "Signed out at"));
    t.value("break_minutes", &A::breakMinutes, QT_TRANSLATE_NOOP("Column", "Break in minutes"));
    t.value(
        "second_in_at", [](auto& one) -> auto& { return one.second.in; },
        QT_TRANSLATE_NOOP("Column", "Second sign-in"));
    t.value(
        "second_out_at", [](auto& one) -> auto& { return one.second.out; },
        QT_TRANSLATE_NOOP("Column", "Second sign-out"));
    t.value(
        "second_break_minutes", [](auto& one) -> auto& { return one.second.breakMinutes; },
        QT_TRANSLATE_NOOP("Column", "Break in the second period"));
    t.value(
        "third_in_at", [](auto& one) -> auto& { return one.third.in; }, QT_TRANSLATE_NOOP("Column", "Third sign-in"));
    t.value(
        "third_out_at", [](auto& one) -> auto& { return one.third.out; },
        QT_TRANSLATE_NOOP("Column", "Third sign-out"));
    t.value(
        "third_break_minutes", [](auto& one) -> auto& { return one.third.breakMinutes; },
        QT_TRANSLATE_NOOP("Column", "Break in the third period"));
}

} // namespace

const Table<Activity>& activityTable()
{
    static const Table<Activity> table("activities", [](Table<Activity>& t) {
        t.code("code", &Activity::code, QT_TRANSLATE_NOOP("Column", "Code"));
        t.name("name", &Activity::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("project_id", &Activity::project, "projects", QT_TRANSLATE_NOOP("Column", "Project"));
        t.reference("station_id", &Activity::station, "stations", QT_TRANSLATE_NOOP("Column", "Station"));
        t.reference(
            "organisation_id", &Activity::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.reference("team_id", &Activity::team, "teams", QT_TRANSLATE_NOOP("Column", "Team"));
        t.reference("field_id", &Activity::field, "service_fields", QT_TRANSLATE_NOOP("Column", "Service field"));
        t.text("place", &Activity::place, QT_TRANSLATE_NOOP("Column", "Place"));
        t.freeText("plan", &Activity::plan, QT_TRANSLATE_NOOP("Column", "Plan"));
        t.value("starts_at", &Activity::start, QT_TRANSLATE_NOOP("Column", "Begins"));
        t.value("ends_at", &Activity::end, QT_TRANSLATE_NOOP("Column", "Ends"));
        t.value("capacity", &Activity::capacity, QT_TRANSLATE_NOOP("Column", "Places"));
        t.value("minimum_age", &Activity::minimumAge, QT_TRANSLATE_NOOP("Column", "Minimum age"));
        addRecruiting(t);
        t.state("state", &Activity::state, activityStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &Activity::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps(&Activity::createdAt);
        t.setFirstCode("H0001");
        t.setValidator(&validate);
        t.setSearch(&activityTokens);
        t.setFollowing(&count);
    });
    return table;
}

const Table<Attendance>& attendanceTable()
{
    static const Table<Attendance> table("attendance", [](Table<Attendance>& t) {
        t.reference("activity_id", &Attendance::activity, "activities", QT_TRANSLATE_NOOP("Column", "Activity")).once();
        t.reference("volunteer_id", &Attendance::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"))
            .once();
        t.state("state", &Attendance::state, attendanceStates(), QT_TRANSLATE_NOOP("Column", "State")).inForm();
        addPeriods(t);
        t.text("method", &Attendance::method, QT_TRANSLATE_NOOP("Column", "Way of signing in"));
        t.freeText("remark", &Attendance::remark, QT_TRANSLATE_NOOP("Column", "Remark"));
        t.value("signed_up_at", &Attendance::signedUpAt, QT_TRANSLATE_NOOP("Column", "Signed up at"));
        t.freeText("post", &Attendance::post, QT_TRANSLATE_NOOP("Column", "Post"));
        t.freeText("state_reason", &Attendance::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.freeText(
            "care_reason", &Attendance::careReason, QT_TRANSLATE_NOOP("Column", "Why in spite of a rule of care"));
        t.reference("entered_by", &Attendance::enteredBy, "accounts", QT_TRANSLATE_NOOP("Column", "Entered by"));
        t.stamps();
        t.setValidator(&validate);
    });
    return table;
}
