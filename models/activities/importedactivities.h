#pragma once

#include "models/activities/activity.h"
#include "models/activities/attendanceimportrow.h"
#include "models/projects/project.h"
#include "models/stations/station.h"

#include <QHash>

#include <memory>

class UnitOfWork;
class Vault;

/// The activities that a sign-in file names: those of the office, and new ones that enter as 核定.
class ImportedActivities final {
public:
    struct Known {
        Activity activity;
        OrganisationId servedAt;
        bool isNew = false;
        bool isWidened = false;
    };

    ImportedActivities(UnitOfWork& work, const Vault& vault, bool createMissing);
    ~ImportedActivities();

    /// The activity of this code, or null when it must be created.
    [[nodiscard]] Known* find(const QString& code);
    /// Whether the row says enough to create its activity; writes nothing.
    void checkNew(const AttendanceImportRow& row, Problems& problems) const;
    [[nodiscard]] Known& create(const AttendanceImportRow& row);
    /// Widens a new activity to the times of one more person.
    static void widen(Known& known, const QDateTime& in, const QDateTime& out);
    /// Stores the times of the new activities.
    void finish();

    [[nodiscard]] const QStringList& remarks() const { return m_remarks; }

private:
    [[nodiscard]] Station stationOf(const AttendanceImportRow& row);
    [[nodiscard]] Project projectOf(const AttendanceImportRow& row, OrganisationId organisation);
    [[nodiscard]] TermId fieldOf(const QString& name);

    UnitOfWork& m_work;
    const Vault& m_vault;
    bool m_createMissing;
    QHash<QString, Station> m_stations; ///< by code and by name
    QHash<QString, Project> m_projects; ///< by name
    QHash<QString, TermId> m_fields;
    QHash<QString, Known> m_activities; ///< by code
    OrganisationId m_office;
    QStringList m_remarks;
};
