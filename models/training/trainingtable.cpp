#include "models/training/trainingtable.h"

#include "models/common/searchtokens.h"

template class Table<Course>;
template class Table<CourseSession>;
template class Table<Enrolment>;
template class Table<Credential>;
template class Table<Licence>;

namespace {

QString courseTokens(const Course& course, Connection&, const Vault*)
{
    SearchTokens tokens;
    tokens.addText(course.name).addCode(course.code).addText(course.summary);
    return tokens.text();
}

QString sessionTokens(const CourseSession& session, Connection& connection, const Vault*)
{
    SearchTokens tokens;
    if (const auto course = courseTable().find(connection, session.course))
        tokens.addText(course->name).addCode(course->code);
    tokens.addText(session.place).addName(session.trainer);
    return tokens.text();
}

/// Follows from the days of certificate and registration; kept so that lists find what is due.
TableField<Licence> dueField()
{
    return {{{"due_on"}},
        [](Query& query, const Licence& licence, const RowContext&) { query.bind(storedValue(dueOn(licence))); }, {}};
}

} // namespace

const Table<Course>& courseTable()
{
    using C = Course;
    static const Table<C> table("courses", [](Table<C>& t) {
        t.code("code", &C::code, QT_TRANSLATE_NOOP("Column", "Code"));
        t.name("name", &C::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.reference("organisation_id", &C::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.value("minutes", &C::minutes, QT_TRANSLATE_NOOP("Column", "Minutes"));
        t.value("counts_for_licence", &C::countsForLicence, QT_TRANSLATE_NOOP("Column", "Counts for licenses"));
        t.reference("credential_kind_id", &C::credentialKind, "credential_kinds",
            QT_TRANSLATE_NOOP("Column", "Credential gained"));
        t.value("valid_months", &C::validMonths, QT_TRANSLATE_NOOP("Column", "Valid for months"));
        t.freeText("summary", &C::summary, QT_TRANSLATE_NOOP("Column", "Summary"));
        t.state("state", &C::state, courseStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &C::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setFirstCode("C001");
        t.setValidator(&validate);
        t.setSearch(&courseTokens);
    });
    return table;
}

const Table<CourseSession>& courseSessionTable()
{
    using S = CourseSession;
    static const Table<S> table("course_sessions", [](Table<S>& t) {
        t.reference("course_id", &S::course, "courses", QT_TRANSLATE_NOOP("Column", "Course"));
        t.reference("organisation_id", &S::organisation, "organisations", QT_TRANSLATE_NOOP("Column", "Organization"));
        t.value("starts_at", &S::start, QT_TRANSLATE_NOOP("Column", "Begins"));
        t.value("ends_at", &S::end, QT_TRANSLATE_NOOP("Column", "End"));
        t.text("place", &S::place, QT_TRANSLATE_NOOP("Column", "Place"));
        t.text("trainer", &S::trainer, QT_TRANSLATE_NOOP("Column", "Trainer"));
        t.value("capacity", &S::capacity, QT_TRANSLATE_NOOP("Column", "Capacity"));
        t.freeText("notes", &S::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &S::state, courseSessionStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &S::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("starts_at, id");
        t.setValidator(&validate);
        t.setSearch(&sessionTokens);
    });
    return table;
}

const Table<Enrolment>& enrolmentTable()
{
    using E = Enrolment;
    static const Table<E> table("enrolments", [](Table<E>& t) {
        t.reference("session_id", &E::session, "course_sessions", QT_TRANSLATE_NOOP("Column", "Session"));
        t.reference("volunteer_id", &E::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.value("minutes", &E::minutes, QT_TRANSLATE_NOOP("Column", "Minutes"));
        t.value("score_tenths", &E::scoreTenths, QT_TRANSLATE_NOOP("Column", "Score in tenths"));
        t.freeText("notes", &E::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.reference("credential_id", &E::credential, "credentials", QT_TRANSLATE_NOOP("Column", "Credential gained"))
            .once();
        t.state("state", &E::state, enrolmentStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &E::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("session_id, id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<Credential>& credentialTable()
{
    using C = Credential;
    static const Table<C> table("credentials", [](Table<C>& t) {
        t.reference("volunteer_id", &C::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.reference("kind_id", &C::kind, "credential_kinds", QT_TRANSLATE_NOOP("Column", "Kind"));
        t.text("number", &C::number, QT_TRANSLATE_NOOP("Column", "Number"));
        t.text("issuer", &C::issuer, QT_TRANSLATE_NOOP("Column", "Issued by"));
        t.value("issued_on", &C::issuedOn, QT_TRANSLATE_NOOP("Column", "Issued on"));
        t.value("expires_on", &C::expiresOn, QT_TRANSLATE_NOOP("Column", "Valid until"));
        t.freeText("notes", &C::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &C::state, credentialStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &C::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("volunteer_id, id");
        t.setValidator(&validate);
    });
    return table;
}

const Table<Licence>& licenceTable()
{
    using L = Licence;
    static const Table<L> table("licences", [](Table<L>& t) {
        t.reference("volunteer_id", &L::volunteer, "volunteers", QT_TRANSLATE_NOOP("Column", "Volunteer"));
        t.word("level", &L::level, levelCode, levelFromCode, QT_TRANSLATE_NOOP("Column", "Level"));
        t.text("number", &L::number, QT_TRANSLATE_NOOP("Column", "Number"));
        t.value("certified_on", &L::certifiedOn, QT_TRANSLATE_NOOP("Column", "Certificate of"));
        t.value("registered_on", &L::registeredOn, QT_TRANSLATE_NOOP("Column", "Registration of"));
        t.add(dueField());
        t.value("outside_minutes", &L::outsideMinutes, QT_TRANSLATE_NOOP("Column", "Training elsewhere in minutes"));
        t.freeText("notes", &L::notes, QT_TRANSLATE_NOOP("Column", "Notes"));
        t.state("state", &L::state, licenceStates(), QT_TRANSLATE_NOOP("Column", "State"));
        t.stateReason("state_reason", &L::stateReason, QT_TRANSLATE_NOOP("Column", "Reason"));
        t.stamps();
        t.setOrder("due_on, id");
        t.setValidator(&validate);
    });
    return table;
}
