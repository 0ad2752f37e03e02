#include "models/training/trainingrepository.h"

#include "models/teams/membershiprepository.h"

namespace {

struct TrainingText {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

const QString counts = QStringLiteral("state <> 'cancelled'");

int placesTaken(Connection& connection, CourseSessionId session)
{
    return connection
        .scalar(QStringLiteral("SELECT COUNT(*) FROM enrolments WHERE session_id = ? AND ") + counts, {session.value()})
        .toInt();
}

CredentialId grantCredential(UnitOfWork& work, EnrolmentId id)
{
    Connection& connection = work.connection();
    const Enrolment enrolment = EnrolmentRepository().require(connection, id);
    const CourseSession session = CourseSessionRepository().require(connection, enrolment.session);
    const Course course = CourseRepository().require(connection, session.course);
    if (!course.credentialKind.isValid())
        return {};
    Credential credential;
    credential.volunteer = enrolment.volunteer;
    credential.kind = course.credentialKind;
    credential.issuedOn = session.end.date();
    if (course.validMonths > 0)
        credential.expiresOn = credential.issuedOn.addMonths(course.validMonths);
    credential.notes = TrainingText::tr("Gained by “%1” on %2").arg(course.name, isoDate(credential.issuedOn));
    return CredentialRepository().insert(work, credential);
}

} // namespace

QString personName(Connection& connection, VolunteerId volunteer)
{
    return connection.scalar(QStringLiteral("SELECT name FROM volunteers WHERE id = ?"), {volunteer.value()})
        .toString();
}

QList<std::pair<VolunteerId, QString>> registeredByLevel(Connection& connection, int most)
{
    Query query(connection,
        QStringLiteral("SELECT v.id, v.name FROM volunteers v LEFT JOIN professional_levels l ON l.id = v.level_id "
                       "WHERE v.state = 'registered' ORDER BY CASE WHEN l.name IN ('督导', '持证社工') THEN 0 ELSE 1 "
                       "END, v.id LIMIT ?"));
    query.bind(most).run();
    QList<std::pair<VolunteerId, QString>> people;
    while (query.next())
        people.append({query.id<VolunteerId>(0), query.text(1)});
    return people;
}

QList<CourseSession> CourseSessionRepository::ofCourse(Connection& connection, CourseId course) const
{
    return select(connection, QStringLiteral("WHERE course_id = ? ORDER BY starts_at DESC, id DESC"), {course.value()});
}

QList<Enrolment> EnrolmentRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return select(connection,
        QStringLiteral("WHERE volunteer_id = ? AND state <> 'cancelled' ORDER BY session_id DESC"),
        {volunteer.value()});
}

SessionCounts EnrolmentRepository::counts(Connection& connection, CourseSessionId session) const
{
    Query query(connection,
        QStringLiteral("SELECT COUNT(*), SUM(CASE WHEN state IN ('attended', 'passed', 'failed') THEN 1 ELSE 0 END), "
                       "SUM(CASE WHEN state = 'passed' THEN 1 ELSE 0 END), SUM(CASE WHEN state IN ('attended', "
                       "'passed') THEN minutes ELSE 0 END) FROM enrolments WHERE session_id = ? AND ")
            + ::counts);
    query.bind(session).run();
    if (!query.next())
        return {};
    return {query.number(0), query.number(1), query.number(2), Minutes(query.integer(3))};
}

void EnrolmentRepository::requireFree(Connection& connection, const Enrolment& enrolment) const
{
    const QVariant other = connection.scalar(
        QStringLiteral("SELECT id FROM enrolments WHERE session_id = ? AND volunteer_id = ? AND id <> ?"),
        {enrolment.session.value(), enrolment.volunteer.value(), enrolment.id.value()});
    if (other.isValid())
        throw Error(TrainingText::tr("%1 is on the list of this session already.")
                        .arg(personName(connection, enrolment.volunteer)));
}

void EnrolmentRepository::requirePlace(Connection& connection, CourseSessionId id) const
{
    if (const auto session = CourseSessionRepository().find(connection, id)) {
        if (session->state == CourseSessionState::Cancelled)
            throw Error(TrainingText::tr("This session was canceled. Choose another one."));
        if (session->capacity > 0 && placesTaken(connection, session->id) >= session->capacity)
            throw Error(TrainingText::tr("All %n places of this session are taken. Raise their number, or choose "
                                         "another session.",
                nullptr, session->capacity));
    }
}

EnrolmentId EnrolmentRepository::insert(UnitOfWork& work, const Enrolment& enrolment) const
{
    requireFree(work.connection(), enrolment);
    requirePlace(work.connection(), enrolment.session);
    return RecordRepository::insert(work, enrolment);
}

void EnrolmentRepository::update(UnitOfWork& work, const Enrolment& enrolment) const
{
    requireFree(work.connection(), enrolment);
    RecordRepository::update(work, enrolment);
}

QList<Credential> CredentialRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return select(connection, QStringLiteral("WHERE volunteer_id = ? AND state <> 'withdrawn' ORDER BY expires_on, id"),
        {volunteer.value()});
}

std::optional<Licence> LicenceRepository::ofVolunteer(Connection& connection, VolunteerId volunteer) const
{
    return m_table.selectOne(connection, QStringLiteral("WHERE volunteer_id = ?"), {volunteer.value()});
}

Minutes LicenceRepository::training(Connection& connection, const Licence& licence) const
{
    const auto period = trainingPeriod(licence);
    if (!period)
        return licence.outsideMinutes;
    const QVariant minutes = connection.scalar(
        QStringLiteral("SELECT COALESCE(SUM(e.minutes), 0) FROM enrolments e JOIN course_sessions s ON s.id = "
                       "e.session_id JOIN courses c ON c.id = s.course_id WHERE e.volunteer_id = ? AND e.state IN "
                       "('attended', 'passed') AND c.counts_for_licence = 1 AND s.starts_at >= ? AND s.starts_at < ?"),
        {licence.volunteer.value(), isoDate(period->from), isoDate(period->to)});
    return Minutes(minutes.toLongLong()) + licence.outsideMinutes;
}

void LicenceRepository::requireOnlyOne(Connection& connection, const Licence& licence) const
{
    const auto other = ofVolunteer(connection, licence.volunteer);
    if (other && other->id != licence.id)
        throw Error(TrainingText::tr("%1 has a license here already. Open it and write down the new registration.")
                        .arg(personName(connection, licence.volunteer)));
}

LicenceId LicenceRepository::insert(UnitOfWork& work, const Licence& licence) const
{
    requireOnlyOne(work.connection(), licence);
    return RecordRepository::insert(work, licence);
}

void LicenceRepository::update(UnitOfWork& work, const Licence& licence) const
{
    requireOnlyOne(work.connection(), licence);
    RecordRepository::update(work, licence);
}

TakenStep takeEnrolmentStep(
    UnitOfWork& work, EnrolmentId id, const StateTable<EnrolmentState>::Step& step, const QString& reason)
{
    if (step.to == EnrolmentState::Enrolled)
        EnrolmentRepository().requirePlace(
            work.connection(), EnrolmentRepository().require(work.connection(), id).session);
    TakenStep taken = takeStep(work, EnrolmentRepository(), id, step.to, reason);
    const CredentialId credential = step.to == EnrolmentState::Passed ? grantCredential(work, id) : CredentialId();
    if (!credential.isValid())
        return taken;
    enrolmentTable().setQuick(work, id.value(), {{"credential_id", credential}});
    const auto back = [before = taken.back, id, credential](UnitOfWork& later) {
        before(later);
        CredentialRepository().changeState(
            later, credential, CredentialState::Withdrawn, QCoreApplication::translate("Table", "Undone"));
        enrolmentTable().setQuick(later, id.value(), {{"credential_id", CredentialId()}});
    };
    return {back,
        TrainingText::tr("Passed; the credential was entered for %1.")
            .arg(personName(work.connection(), EnrolmentRepository().require(work.connection(), id).volunteer))};
}

QList<EnrolmentId> enrolTeam(UnitOfWork& work, CourseSessionId session, qint64 team)
{
    Connection& connection = work.connection();
    const CourseSession held = CourseSessionRepository().require(connection, session);
    const Course course = CourseRepository().require(connection, held.course);
    Query query(connection, QStringLiteral("SELECT volunteer_id FROM enrolments WHERE session_id = ?"));
    query.bind(session).run();
    QSet<qint64> known;
    while (query.next())
        known.insert(query.integer(0));
    QList<EnrolmentId> added;
    for (const Membership& member : MembershipRepository().ofTeam(connection, TeamId(team))) {
        if (!member.isCurrentOn(held.start.date()) || known.contains(member.volunteer.value()))
            continue;
        known.insert(member.volunteer.value());
        Enrolment enrolment;
        enrolment.session = session;
        enrolment.volunteer = member.volunteer;
        enrolment.minutes = course.minutes;
        added << EnrolmentRepository().insert(work, enrolment);
    }
    return added;
}

QString sessionName(Connection& connection, const CourseSession& session)
{
    const auto course = CourseRepository().find(connection, session.course);
    return QStringLiteral("%1 %2").arg(course ? course->name : QString(), isoDate(session.start.date()));
}
