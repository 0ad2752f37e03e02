#pragma once

#include "models/activities/activity.h"
#include "models/activities/attendanceimportrow.h"
#include "models/organisation/importlookup.h"
#include "models/projects/project.h"
#include "models/stations/station.h"

#include <QHash>
#include <QSet>

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
        QSet<VolunteerId> people = {}; ///< who came with this file
        bool hasOthers = true; ///< people may stand in it who are not in `people`

        /// False: this person stands in it for certain not.
        [[nodiscard]] bool mayHold(VolunteerId person) const { return hasOthers || people.contains(person); }
        void add(VolunteerId person);
    };

    ImportedActivities(UnitOfWork& work, const Vault& vault, const ImportOptions& options);
    ~ImportedActivities();

    /// The activity of this code, or null when it must be created. Valid until the next one is asked for or created.
    [[nodiscard]] Known* find(const QString& code);
    /// Whether a row may be added to it; writes nothing.
    void checkOwn(const Known& known, Problems& problems) const;
    void checkTakesPlace(const Known& known, Problems& problems) const;
    /// Whether the row says enough to create its activity; writes nothing.
    void checkNew(const AttendanceImportRow& row, Problems& problems) const;
    [[nodiscard]] Known& create(const AttendanceImportRow& row);
    /// Widens a new activity to the times of one more person.
    static void widen(Known& known, const QDateTime& in, const QDateTime& out);
    /// Stores the times of the new activities.
    void finish();

    [[nodiscard]] QStringList remarks() const { return m_lookup.remarks(); }

private:
    /// Once many are held, stores the times of new ones and forgets all: a file may name a hundred thousand.
    void settleMany();
    [[nodiscard]] Station stationOf(const AttendanceImportRow& row);
    [[nodiscard]] Project projectOf(const AttendanceImportRow& row, OrganisationId organisation);

    UnitOfWork& m_work;
    const Vault& m_vault;
    ImportLookup m_lookup;
    QHash<QString, Station> m_stations; ///< by code and by name
    QHash<QString, Project> m_projects; ///< by name
    QHash<QString, Known> m_activities; ///< by code; the last ones asked for
    qint64 m_lastFormer; ///< id of an activity that did not come with this file
};
