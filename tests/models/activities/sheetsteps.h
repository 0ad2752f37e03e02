#pragma once

#include "models/activities/activityrepository.h"
#include "models/activities/attendancerepository.h"
#include "models/activities/signinsheet.h"
#include "models/activities/signinsheetsaving.h"
#include "tests/support/ledgeroffice.h"

/// What tests of the sign-in sheet do with the office around it.
namespace SheetSteps {

inline Activity runningActivity(LedgerOffice& office)
{
    Activity activity;
    activity.name = QStringLiteral("清洁家园");
    activity.organisation = office.north;
    activity.start = parseIsoMinute(QStringLiteral("2025-03-01T09:00"));
    activity.end = parseIsoMinute(QStringLiteral("2025-03-01T11:00"));
    activity.state = ActivityState::Running;
    office.office.run([&](UnitOfWork& work) { activity.id = ActivityRepository().insert(work, activity); });
    return activity;
}

inline void save(LedgerOffice& office, ActivityId activity, const SignInSheet& sheet)
{
    office.office.run([&](UnitOfWork& work) {
        SignInSheetSaving(work).takeOut(activity, sheet.removed(), QStringLiteral("登记错了"));
        SignInSheetSaving(work).save(activity, sheet.attendance());
    });
}

inline void end(LedgerOffice& office, ActivityId activity)
{
    office.office.run(
        [&](UnitOfWork& work) { ActivityRepository().changeState(work, activity, ActivityState::Ended); });
}

/// Who, from when to when, in which state.
inline QStringList stored(LedgerOffice& office, ActivityId activity)
{
    QStringList lines;
    for (const AttendanceLine& line : AttendanceRepository().linesOf(office.reader(), activity))
        lines << QStringLiteral("%1 %2–%3 %4")
                     .arg(line.name, line.attendance.in.toString(QStringLiteral("HH:mm")),
                         line.attendance.out.toString(QStringLiteral("HH:mm")),
                         attendanceStates().code(line.attendance.state));
    return lines;
}

} // namespace SheetSteps
