#pragma once

#include "models/activities/activity.h"
#include "models/orders/callbackrepository.h"
#include "models/reports/report.h"

class Connection;
class Office;

/// Whose phone numbers are wanted whole, and for what.
struct PhoneListRequest {
    ActivityId activity; ///< whoever signed up for it; none = the requesters to be called back for their evaluation
    QList<qint64> organisations; ///< of the call-backs; none = all that the account answers for
    QString purpose;
};

/// What such a list is usually opened for; the clerk may write something else.
[[nodiscard]] QString usualPurpose(Connection& connection, const PhoneListRequest& request);
/// The call-back list with what it was made of.
struct CallBackList {
    Report report;
    QList<CallBack> calls; ///< with whole numbers
};

/// Its only table: with empty columns for what is asked, so that it can be filled in and imported back.
[[nodiscard]] ReportSection callBackSection(const QList<CallBack>& calls);
/// As openPhoneList() without an activity.
[[nodiscard]] CallBackList openCallBackList(Office& office, const PhoneListRequest& request);
/// Opens the list as one act: it is noted with its purpose and how many numbers it holds, then handed over as rows
/// that screen, paper and Excel show alike. Throws Error without a purpose, RefusedError. Waits for the writer: not
/// from the screen thread.
[[nodiscard]] Report openPhoneList(Office& office, const PhoneListRequest& request);
