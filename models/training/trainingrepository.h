#pragma once

#include "models/records/recordrepository.h"
#include "models/records/takenstep.h"
#include "models/training/trainingtable.h"

class CourseRepository final : public RecordRepository<Course> {
public:
    CourseRepository()
        : RecordRepository(courseTable())
    {
    }
};

class CourseSessionRepository final : public RecordRepository<CourseSession> {
public:
    CourseSessionRepository()
        : RecordRepository(courseSessionTable())
    {
    }
    [[nodiscard]] QList<CourseSession> ofCourse(Connection& connection, CourseId course) const;
};

/// How many of a session's people are in each state; "" is all of them without those who canceled.
struct SessionCounts {
    int people = 0;
    int attended = 0; ///< with those who passed or did not
    int passed = 0;
    Minutes minutes; ///< 学时 of those who attended and did not fail
};

class EnrolmentRepository final : public RecordRepository<Enrolment> {
public:
    EnrolmentRepository()
        : RecordRepository(enrolmentTable())
    {
    }
    [[nodiscard]] QList<Enrolment> ofVolunteer(Connection& connection, VolunteerId volunteer) const;
    [[nodiscard]] SessionCounts counts(Connection& connection, CourseSessionId session) const;

    /// Throws Error when the person has signed up already, the session is full or was canceled.
    EnrolmentId insert(UnitOfWork& work, const Enrolment& enrolment) const;
    void update(UnitOfWork& work, const Enrolment& enrolment) const;

    /// Throws Error when the session is full or was canceled.
    void requirePlace(Connection& connection, CourseSessionId session) const;

private:
    void requireFree(Connection& connection, const Enrolment& enrolment) const;
};

class CredentialRepository final : public RecordRepository<Credential> {
public:
    CredentialRepository()
        : RecordRepository(credentialTable())
    {
    }
    [[nodiscard]] QList<Credential> ofVolunteer(Connection& connection, VolunteerId volunteer) const;
};

class LicenceRepository final : public RecordRepository<Licence> {
public:
    LicenceRepository()
        : RecordRepository(licenceTable())
    {
    }
    [[nodiscard]] std::optional<Licence> ofVolunteer(Connection& connection, VolunteerId volunteer) const;
    /// Training that counts for the next registration: courses that count for licences, and what was taken elsewhere.
    [[nodiscard]] Minutes training(Connection& connection, const Licence& licence) const;

    /// Throws Error when the person has a licence here already.
    LicenceId insert(UnitOfWork& work, const Licence& licence) const;
    void update(UnitOfWork& work, const Licence& licence) const;

private:
    void requireOnlyOne(Connection& connection, const Licence& licence) const;
};

/// The name of a volunteer without opening numbers.
[[nodiscard]] QString personName(Connection& connection, VolunteerId volunteer);

/// Registered people with their names: supervisors and licensed social workers first.
[[nodiscard]] QList<std::pair<VolunteerId, QString>> registeredByLevel(Connection& connection, int most);

/// Leads somebody's part in a session into the next state. Who passes a course that gives a credential gets it, valid
/// from the session's last day; the way back withdraws it.
TakenStep takeEnrolmentStep(
    UnitOfWork& work, EnrolmentId id, const StateTable<EnrolmentState>::Step& step, const QString& reason);
/// Signs up everybody who is in a team that day and has not signed up yet; returns how many. Throws Error when there
/// are not enough places.
QList<EnrolmentId> enrolTeam(UnitOfWork& work, CourseSessionId session, qint64 team);
/// “应急救护培训 2026-03-05”: a session by its course and day.
[[nodiscard]] QString sessionName(Connection& connection, const CourseSession& session);
