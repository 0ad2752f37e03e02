#pragma once

#include "models/activities/attendancerepository.h"
#include "models/activities/importedactivities.h"
#include "models/database/deferredindexes.h"
#include "models/service/peopleathand.h"
#include "models/service/serviceledger.h"
#include "models/spreadsheets/recordimporter.h"

#include <memory>

class Vault;

/// Sign-in files (06-活动签到): each line is one person in one activity. New activities enter as 核定 with 已核
/// records. Of a person who is in the activity already, the same times are skipped, times beside them are a second
/// period, and others are refused: whoever knows which ones are right says so.
class AttendanceImport final : public RecordImporter {
public:
    /// From so many rows on, what they ask for is read at once, see prepareForMany().
    explicit AttendanceImport(const Vault& vault, qint64 manyRows = 5'000)
        : m_vault(vault)
        , m_manyRows(manyRows)
    {
    }

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<ImportColumn> columns() const override;
    [[nodiscard]] QStringList personalColumns() const override;

    void scan(const ImportRow&) override { ++m_rows; }
    void begin(UnitOfWork& work, const ImportOptions& options) override;
    std::unique_ptr<PreparedRow> prepare(const ImportRow& row, Problems& problems) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    [[nodiscard]] QStringList remarks() const override { return m_remarks; }

private:
    struct Line;

    /// What many rows would ask for one by one is read at once, and plain indexes are built at once.
    void prepareForMany(UnitOfWork& work);
    [[nodiscard]] std::optional<ServicePerson> find(UnitOfWork& work, const Line& line) const;
    [[nodiscard]] std::optional<ServicePerson> personOf(UnitOfWork& work, const Line& line, Problems& problems) const;
    void checkTimes(const AttendanceImportRow& row, const ServiceSurroundings& surroundings, Problems& problems) const;
    [[nodiscard]] RowOutcome takeNew(UnitOfWork& work, const AttendanceImportRow& read, Attendance& attendance,
        ImportedActivities::Known* known, const ServicePerson& person, Problems& problems);
    /// Takes a line about somebody who stands in the activity as present.
    [[nodiscard]] RowOutcome takeAgain(UnitOfWork& work, const Attendance& existing, const Attendance& again,
        ImportedActivities::Known& known, Problems& problems) const;
    [[nodiscard]] std::optional<ServiceRecord> recordOf(
        UnitOfWork& work, const Attendance& attendance, const ImportedActivities::Known& known) const;

    const Vault& m_vault;
    const qint64 m_manyRows;
    AttendanceRepository m_attendance;
    std::unique_ptr<ImportedActivities> m_activities;
    std::unique_ptr<ServiceLedger> m_ledger;
    std::unique_ptr<PeopleAtHand> m_people; ///< null: asked for one by one
    std::unique_ptr<DeferredIndexes> m_indexes; ///< null: kept up row by row
    qint64 m_rows = 0;
    QStringList m_remarks;
};
