#pragma once

#include "models/activities/attendancerepository.h"
#include "models/activities/importedactivities.h"
#include "models/service/serviceledger.h"
#include "models/spreadsheets/recordimporter.h"

#include <memory>

class Vault;

/// Sign-in files (06-活动签到): each line is one person in one activity. New activities enter as 核定 with 已核
/// records; a line whose activity and person are known is skipped.
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
    RowOutcome importRow(UnitOfWork& work, const ImportRow& row, Problems& problems) override;
    void finish(UnitOfWork& work) override;
    [[nodiscard]] QStringList remarks() const override { return m_remarks; }

private:
    [[nodiscard]] std::optional<ServicePerson> personOf(
        UnitOfWork& work, const AttendanceImportRow& row, Problems& problems) const;
    void checkTimes(const AttendanceImportRow& row, const ServicePerson& person, Problems& problems) const;
    void enter(UnitOfWork& work, const Attendance& attendance, const ImportedActivities::Known& known) const;

    const Vault& m_vault;
    AttendanceRepository m_attendance;
    std::unique_ptr<ImportedActivities> m_activities;
    std::unique_ptr<ServiceLedger> m_ledger;
    QStringList m_remarks;
};
