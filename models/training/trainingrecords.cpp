#include "models/training/trainingrecords.h"

#include "models/records/filterchoices.h"
#include "models/records/recordcondition.h"
#include "models/training/enrolment.h"

namespace {

struct RecordsText {
    Q_DECLARE_TR_FUNCTIONS(TrainingRecords)
};

} // namespace

RecordBadge courseBadge(const QString& stateCode)
{
    const CourseState state = courseStates().fromCode(stateCode);
    const bool isOffered = state == CourseState::Offered;
    return {courseStates().title(state), isOffered ? Tone::Good : Tone::Neutral, !isOffered};
}

RecordBadge courseSessionBadge(const QString& stateCode)
{
    const CourseSessionState state = courseSessionStates().fromCode(stateCode);
    const Tone tone = state == CourseSessionState::Planned ? Tone::Information
        : state == CourseSessionState::Held                ? Tone::Good
                                                           : Tone::Neutral;
    return {courseSessionStates().title(state), tone, state == CourseSessionState::Cancelled};
}

RecordBadge enrolmentBadge(const QString& stateCode)
{
    const EnrolmentState state = enrolmentStates().fromCode(stateCode);
    const QString title = enrolmentStates().title(state);
    switch (state) {
    case EnrolmentState::Enrolled:
        return {title, Tone::Information};
    case EnrolmentState::Attended:
        return {title, Tone::Attention};
    case EnrolmentState::Passed:
        return {title, Tone::Good};
    case EnrolmentState::Failed:
    case EnrolmentState::Absent:
        return {title, Tone::Bad};
    case EnrolmentState::Cancelled:
        break;
    }
    return {title, Tone::Neutral, true};
}

QStringList CourseRecords::watchedTables() const
{
    return {QStringLiteral("courses"), QStringLiteral("course_sessions"), QStringLiteral("credential_kinds"),
        QStringLiteral("organisations")};
}

QList<ListColumn> CourseRecords::list() const
{
    using enum ColumnKind;
    const auto licence
        = [](const ListCell& cell) { return QVariant(cell.boolean() ? RecordsText::tr("counts") : QString()); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(courseBadge(cell.text())); };
    return {
        ListColumn("code", RecordsText::tr("Code"), Secondary, 80, {"courses.code"}).sorted(),
        ListColumn("name", RecordsText::tr("Course"), Name, 220, {"courses.name"})
            .sorted("courses.name_key")
            .important(),
        ListColumn("hours", RecordsText::tr("Class hours"), Hours, 80, {"courses.minutes"}).important(),
        ListColumn("licence", RecordsText::tr("For licenses"), Text, 90, {"courses.counts_for_licence"}, licence),
        ListColumn("credential", RecordsText::tr("Credential gained"), Text, 140, {"k.name"}),
        ListColumn("sessions", RecordsText::tr("Sessions held"), Integer, 90,
            {"(SELECT COUNT(*) FROM course_sessions s WHERE s.course_id = courses.id AND s.state = 'held')"}),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 120, {"o.name"}),
        ListColumn("state", RecordsText::tr("State"), Badge, 82, {"courses.state"}, state).important(),
    };
}

QString CourseRecords::joins() const
{
    return QStringLiteral("JOIN organisations o ON o.id = courses.organisation_id LEFT JOIN credential_kinds k ON k.id "
                          "= courses.credential_kind_id");
}

QString CourseRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("courses.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("courses.state"));
    condition.choice(QStringLiteral("licence"), QStringLiteral("courses.counts_for_licence"));
    return condition.sql();
}

QList<FilterChoice> CourseRecords::filterChoices(Connection&) const
{
    return {stateChoice(RecordsText::tr("State"), courseStates()),
        FilterChoice{QStringLiteral("licence"), RecordsText::tr("For licenses"),
            {{QStringLiteral("1"), RecordsText::tr("Counts for licenses")},
                {QStringLiteral("0"), RecordsText::tr("Does not count")}}}};
}

QStringList CourseSessionRecords::watchedTables() const
{
    return {QStringLiteral("course_sessions"), QStringLiteral("courses"), QStringLiteral("enrolments"),
        QStringLiteral("organisations")};
}

QList<ListColumn> CourseSessionRecords::list() const
{
    using enum ColumnKind;
    const auto day = [](const ListCell& cell) { return cell.text().first(10); };
    const auto time = [](const ListCell& cell) { return QVariant(cell.text().mid(11) + u'–' + cell.text(1).mid(11)); };
    const auto places
        = [](const ListCell& cell) { return cell.integer() == 0 ? QVariant() : QVariant(cell.integer()); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(courseSessionBadge(cell.text())); };
    return {
        ListColumn("date", RecordsText::tr("Date"), Date, 96, {"course_sessions.starts_at"}, day).sorted().important(),
        ListColumn("time", RecordsText::tr("Time"), Secondary, 100,
            {"course_sessions.starts_at", "course_sessions.ends_at"}, time),
        ListColumn("course", RecordsText::tr("Course"), Name, 200, {"c.name"}).important(),
        ListColumn("place", RecordsText::tr("Place"), Text, 140, {"course_sessions.place"}),
        ListColumn("trainer", RecordsText::tr("Trainer"), Text, 90, {"course_sessions.trainer"}),
        ListColumn("people", RecordsText::tr("Signed up"), Integer, 80,
            {"(SELECT COUNT(*) FROM enrolments e WHERE e.session_id = course_sessions.id AND e.state <> 'cancelled')"})
            .important(),
        ListColumn("attended", RecordsText::tr("Attended"), Integer, 80,
            {"(SELECT COUNT(*) FROM enrolments e WHERE e.session_id = course_sessions.id AND e.state IN ('attended', "
             "'passed', 'failed'))"}),
        ListColumn("capacity", RecordsText::tr("Places"), Integer, 70, {"course_sessions.capacity"}, places),
        ListColumn("organisation", RecordsText::tr("Organization"), Text, 120, {"o.name"}).hidden(),
        ListColumn("state", RecordsText::tr("State"), Badge, 82, {"course_sessions.state"}, state).important(),
    };
}

QString CourseSessionRecords::joins() const
{
    return QStringLiteral("JOIN courses c ON c.id = course_sessions.course_id JOIN organisations o ON o.id = "
                          "course_sessions.organisation_id");
}

QString CourseSessionRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisations(QStringLiteral("course_sessions.organisation_id"));
    condition.choice(QStringLiteral("state"), QStringLiteral("course_sessions.state"));
    condition.choice(QStringLiteral("course"), QStringLiteral("course_sessions.course_id"));
    return condition.sql();
}

QList<FilterChoice> CourseSessionRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(RecordsText::tr("State"), courseSessionStates()),
        nameChoice(connection, "course", RecordsText::tr("Course"), "courses")};
}

QStringList EnrolmentRecords::watchedTables() const
{
    return {QStringLiteral("enrolments"), QStringLiteral("course_sessions"), QStringLiteral("courses"),
        QStringLiteral("volunteers")};
}

QList<ListColumn> EnrolmentRecords::list() const
{
    using enum ColumnKind;
    const auto day = [](const ListCell& cell) { return cell.text().first(10); };
    const auto score
        = [](const ListCell& cell) { return cell.isNull() ? QVariant() : QVariant(double(cell.integer()) / 10.0); };
    const auto state = [](const ListCell& cell) { return QVariant::fromValue(enrolmentBadge(cell.text())); };
    return {
        ListColumn("session", RecordsText::tr("Date"), Date, 96, {"s.starts_at"}, day)
            .sorted("(SELECT y.starts_at FROM course_sessions y WHERE y.id = enrolments.session_id)"),
        ListColumn("volunteer", RecordsText::tr("Volunteer"), Name, 90, {"v.name"}).important(),
        ListColumn("number", RecordsText::tr("Number"), Secondary, 110, {"v.number"}),
        ListColumn("course", RecordsText::tr("Course"), Text, 200, {"c.name"}).important(),
        ListColumn("hours", RecordsText::tr("Class hours"), Hours, 70, {"enrolments.minutes"}).important(),
        ListColumn("score", RecordsText::tr("Score"), Decimal, 66, {"enrolments.score_tenths"}, score),
        ListColumn("notes", RecordsText::tr("Notes"), Text, 140, {"enrolments.notes"}).hidden(),
        ListColumn("state", RecordsText::tr("State"), Badge, 90, {"enrolments.state"}, state).important(),
    };
}

QString EnrolmentRecords::joins() const
{
    return QStringLiteral("JOIN course_sessions s ON s.id = enrolments.session_id JOIN courses c ON c.id = s.course_id "
                          "JOIN volunteers v ON v.id = enrolments.volunteer_id");
}

QString EnrolmentRecords::condition(const RecordFilter& filter, QVariantList& values) const
{
    RecordCondition condition(filter, values);
    condition.organisationsOf(QStringLiteral("enrolments.session_id"), QStringLiteral("course_sessions"));
    condition.choice(QStringLiteral("state"), QStringLiteral("enrolments.state"));
    condition.choice(QStringLiteral("session"), QStringLiteral("enrolments.session_id"));
    condition.choice(QStringLiteral("volunteer"), QStringLiteral("enrolments.volunteer_id"));
    condition.choiceIn(QStringLiteral("course"),
        QStringLiteral("enrolments.session_id IN (SELECT id FROM course_sessions WHERE course_id IN (%1))"));
    return condition.sql();
}

QList<FilterChoice> EnrolmentRecords::filterChoices(Connection& connection) const
{
    return {stateChoice(RecordsText::tr("State"), enrolmentStates()),
        nameChoice(connection, "course", RecordsText::tr("Course"), "courses")};
}
