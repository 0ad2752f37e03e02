#pragma once

#include "models/activities/attendancerepository.h"
#include "models/activities/importedactivities.h"
#include "models/service/serviceledger.h"
#include "models/spreadsheets/recordimporter.h"

#include <memory>

class Vault;

/// Sign-in files (06-活动签到): each line is one person in one activity. New activities enter as 核定 with 已核
/// records. Of a person who is in the activity already, the same times are skipped, times beside them are a second
/// period, and others are refused: whoever knows which ones are right says so.
class AttendanceImport final : public RecordImporter {
public:
    explicit AttendanceImport(const Vault& vault)
        : m_vault(vault)
    {
    }

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<ImportColumn> columns() const override;
    [[nodiscard]] QStringList personalColumns() const override;

    void begin(UnitOfWork& work, const ImportOptions& options) override;
    std::unique_ptr<PreparedRow> prepare(const ImportRow& row, Problems& problems) override;
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    [[nodiscard]] QStringList remarks() const override { return m_remarks; }

private:
    struct Line;

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
    AttendanceRepository m_attendance;
    std::unique_ptr<ImportedActivities> m_activities;
    std::unique_ptr<ServiceLedger> m_ledger;
    QStringList m_remarks;
};
