#pragma once

#include "models/activities/attendancerepository.h"
#include "models/service/carerules.h"

/// Somebody on the list of an activity, with what a clerk must know to admit them.
struct ActivityPerson {
    Attendance attendance;
    ServicePerson person;
    QString organisation;
    QString team; ///< where they are now, "" when in none
    int noShows = 0; ///< 缺席 in other activities that is not forgotten yet
    QList<CareFinding> care; ///< rules that they do not meet
};

/// Reads the people of an activity, and how often people did not come.
class ActivityPeopleRepository final {
public:
    /// In the order of sign-up.
    [[nodiscard]] QList<ActivityPerson> of(Connection& connection, const Activity& activity, QDate today) const;
    /// Absences of this person that are not forgotten yet.
    [[nodiscard]] int noShows(Connection& connection, VolunteerId volunteer, QDate today) const;

private:
    /// The first day whose absences count.
    [[nodiscard]] static QString countedSince(Connection& connection, QDate today);
};
