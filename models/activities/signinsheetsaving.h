#pragma once

#include "models/activities/attendancerepository.h"
#include "models/service/servicerecord.h"

/// Stores a sheet: new lines are added, changed ones rewritten, recorded ones left alone.
class SignInSheetSaving final {
public:
    explicit SignInSheetSaving(UnitOfWork& work)
        : m_work(work)
    {
    }

    /// Throws Error when the activity was canceled, a line is refused, or hours that stand in the ledger would go.
    void save(ActivityId activity, const QList<Attendance>& lines) const;
    /// 取消 of lines that were saved by mistake: they are not counted any more. Throws Error when hours are recorded.
    void takeOut(ActivityId activity, const QList<AttendanceId>& lines, const QString& reason) const;

private:
    void requireRecordedTimes(
        const QList<ServiceRecord>& records, const Attendance& known, const Attendance& line) const;

    UnitOfWork& m_work;
};
