#pragma once

#include "tests/ui/common/formsubjects.h"

// The forms of interns, courses, credentials and licences.

inline void FormSubjects::addInterns()
{
    const auto student = [this](const AwkwardLinks& links) {
        Intern intern;
        intern.name = QStringLiteral("潘雪%1").arg(m_count);
        intern.school = QStringLiteral("山东大学");
        intern.startedOn = QDate(2025, 3, 1);
        intern.organisation = links.organisation;
        intern.station = links.station;
        intern.grade = links.station.isValid() ? InternGrade::Good : InternGrade::None;
        intern.earlierMinutes = Minutes(links.station.isValid() ? 227 * 60 + 25 : 0);
        return intern;
    };
    subjects.insert(QStringLiteral("intern"),
        {QStringLiteral("interns"),
            [this, student](const AwkwardLinks& links) {
                return inserted(
                    [&](UnitOfWork& work) { return InternRepository().insert(work, student(links)).value(); });
            },
            [this](qint64 id) {
                return new InternDialog(office(), InternRepository().require(m_office.reader(), InternId(id)));
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("paper of an intern"),
        {QStringLiteral("intern_entries"),
            [this, student](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    InternEntry entry;
                    entry.intern = InternRepository().insert(work, student(links));
                    entry.kind = InternEntryKind::Attendance;
                    entry.happenedOn = QDate(2025, 3, 2);
                    entry.minutes = Minutes(417);
                    return InternEntryRepository().insert(work, entry).value();
                });
            },
            [this](qint64 id) {
                return new InternEntryDialog(
                    office(), InternEntryRepository().require(m_office.reader(), InternEntryId(id)));
            },
            "content", QStringLiteral("content")});
}

inline CourseSessionId FormSubjects::newSession(UnitOfWork& work, const AwkwardLinks& links)
{
    Course course;
    course.code = QStringLiteral("C%1").arg(m_count);
    course.name = QStringLiteral("救护培训");
    course.organisation = links.organisation;
    CourseSession session;
    session.course = CourseRepository().insert(work, course);
    session.organisation = links.organisation;
    session.start = QDateTime(QDate(2025, 3, 1), QTime(9, 0));
    session.end = QDateTime(QDate(2025, 3, 1), QTime(11, 0));
    return CourseSessionRepository().insert(work, session);
}

inline void FormSubjects::addTraining()
{
    subjects.insert(QStringLiteral("course"),
        {QStringLiteral("courses"),
            [this](const AwkwardLinks& links) {
                Course course;
                course.name = QStringLiteral("救护培训");
                course.organisation = links.organisation;
                course.credentialKind = links.terms.value(Dictionary::CredentialKind);
                course.minutes = Minutes(links.team.isValid() ? 95 : 0);
                return inserted([&](UnitOfWork& work) {
                    course.code = QStringLiteral("C%1").arg(m_count);
                    return CourseRepository().insert(work, course).value();
                });
            },
            [this](qint64 id) {
                return new CourseDialog(office(), CourseRepository().require(m_office.reader(), CourseId(id)));
            },
            "summary", QStringLiteral("summary")});
    subjects.insert(QStringLiteral("session"),
        {QStringLiteral("course_sessions"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) { return newSession(work, links).value(); });
            },
            [this](qint64 id) {
                return new CourseSessionDialog(
                    office(), CourseSessionRepository().require(m_office.reader(), CourseSessionId(id)));
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("part in a course"),
        {QStringLiteral("enrolments"),
            [this](const AwkwardLinks& links) {
                return inserted([&](UnitOfWork& work) {
                    Enrolment enrolment;
                    enrolment.session = newSession(work, links);
                    enrolment.volunteer
                        = links.person.isValid() ? links.person : m_office.links(AwkwardOffice::Plain).person;
                    enrolment.scoreTenths = links.person.isValid() ? std::optional(925) : std::nullopt;
                    return EnrolmentRepository().insert(work, enrolment).value();
                });
            },
            [this](qint64 id) {
                return new EnrolmentDialog(office(), EnrolmentRepository().require(m_office.reader(), EnrolmentId(id)));
            },
            "notes", QStringLiteral("notes")});
}

inline void FormSubjects::addCredentials()
{
    subjects.insert(QStringLiteral("credential"),
        {QStringLiteral("credentials"),
            [this](const AwkwardLinks& links) {
                Credential credential;
                credential.volunteer
                    = links.person.isValid() ? links.person : m_office.links(AwkwardOffice::Plain).person;
                credential.kind = required(links, Dictionary::CredentialKind);
                return inserted(
                    [&](UnitOfWork& work) { return CredentialRepository().insert(work, credential).value(); });
            },
            [this](qint64 id) {
                return new CredentialDialog(
                    office(), CredentialRepository().require(m_office.reader(), CredentialId(id)));
            },
            "notes", QStringLiteral("notes")});
    subjects.insert(QStringLiteral("licence"),
        {QStringLiteral("licences"),
            [this](const AwkwardLinks& links) {
                const VolunteerId person
                    = links.person.isValid() ? links.person : m_office.links(AwkwardOffice::Plain).person;
                if (auto known = LicenceRepository().ofVolunteer(m_office.reader(), person)) { // one for each person
                    known->notes.clear();
                    (void)inserted([&](UnitOfWork& work) {
                        LicenceRepository().update(work, *known);
                        return known->id.value();
                    });
                    return known->id.value();
                }
                Licence licence;
                licence.volunteer = person;
                licence.certifiedOn = QDate(2025, 3, 1);
                return inserted([&](UnitOfWork& work) { return LicenceRepository().insert(work, licence).value(); });
            },
            [this](qint64 id) {
                return new LicenceDialog(office(), LicenceRepository().require(m_office.reader(), LicenceId(id)));
            },
            "notes", QStringLiteral("notes")});
}
