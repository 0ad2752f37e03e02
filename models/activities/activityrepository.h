#pragma once

#include "models/activities/activitytable.h"
#include "models/records/recordrepository.h"

/// Activities.
class ActivityRepository final : public RecordRepository<Activity> {
public:
    ActivityRepository()
        : RecordRepository(activityTable())
    {
    }

    /// Where it takes place: the station's organization, else the activity's own.
    [[nodiscard]] OrganisationId servedAt(Connection& connection, const Activity& activity) const;
    /// Newest first.
    [[nodiscard]] QList<Activity> ofProject(Connection& connection, ProjectId project) const;
    [[nodiscard]] QList<Activity> ofStation(Connection& connection, StationId station) const;

    /// An empty code is generated.
    ActivityId insert(UnitOfWork& work, const Activity& activity) const;
    /// Writes what the form holds; the state stays. A confirmed or canceled activity is refused.
    void update(UnitOfWork& work, const Activity& activity) const;
    void changeState(UnitOfWork& work, ActivityId id, ActivityState to, const QString& reason = {}) const;
    /// For imports: widens the times to what the sign-in sheet says.
    void storeTimes(UnitOfWork& work, ActivityId id, const QDateTime& start, const QDateTime& end) const;
};
