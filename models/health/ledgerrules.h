#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/health/finding.h"
#include "models/health/ledgerbook.h"

#include <QStringList>

/// The office's own bounds; the usual ones are those of spec 7 §3.
struct LedgerBounds {
    int dayHours = 8; ///< more needs a second signature
    int administratorHours = 12; ///< more needs the administrator's, with a reason
    int periods = 3; ///< of one person, activity and day
    int lateDays = 10; ///< working days within which hours are entered (民政部令第67号)
    int strangers = 10; ///< people of one day and organization
    int twinTimes = 10; ///< more common times than this
    int toleranceMinutes = 60; ///< before and after the activity
    int oneHandPercent = 30; ///< of a month's records
    QStringList packagedWords; ///< in names of activities
    QStringList donationWords; ///< in contents

    bool operator==(const LedgerBounds&) const = default;
};

/// Everything that the rules find, by record, day, person, activity, team and clerk. Throws CancelledError.
[[nodiscard]] QList<Finding> ledgerFindings(
    const LedgerBook& book, const LedgerBounds& bounds, const WorkingCalendar& calendar, TaskContext& task);
