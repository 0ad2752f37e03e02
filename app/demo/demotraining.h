#pragma once

#include "app/demo/demowords.h"
#include "models/interns/internrepository.h"
#include "models/training/trainingrepository.h"

/// Courses with people, credentials and licences at every stage, and interns at work with their files.
class DemoTraining final {
public:
    DemoTraining(DemoDictionary& words, QDate today)
        : m_words(words)
        , m_today(today)
    {
    }

    /// With the interns of three years, where no file brings them.
    void addHistory(UnitOfWork& work);
    /// What is in hand.
    void add(UnitOfWork& work);

private:
    void findPeople(Connection& connection);
    void addCourses(UnitOfWork& work);
    void addSession(UnitOfWork& work, const Course& course, int daysAgo, int people);
    void addCredentials(UnitOfWork& work);
    void addLicences(UnitOfWork& work);
    [[nodiscard]] Intern intern(int school, int daysAgo, int days);
    void addInterns(UnitOfWork& work);
    void addFile(UnitOfWork& work, const Intern& intern, int papers);

    DemoDictionary& m_words;
    QDate m_today;
    OrganisationId m_office;
    QList<VolunteerId> m_people;
    QStringList m_mentors;
    int m_next = 0; ///< of the people
};
