#pragma once

#include "models/common/minutesofday.h"
#include "models/common/task.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

class Connection;

/// A checked record as the rules need it: a ledger of millions fits into memory. Times are minutes by the wall clock
/// since 2000-01-01, days are those minutes / 1440; 0 stands for none.
struct LedgerLine {
    qint64 id = 0;
    qint64 created = 0; ///< UTC milliseconds
    qint32 volunteer = 0;
    qint32 start = 0;
    qint32 end = 0;
    qint32 minutes = 0;
    qint32 activity = 0; ///< 0 for orders and entries by hand
    qint32 team = 0;
    qint32 organisation = 0;
    qint32 field = 0;
    qint32 clerk = 0;
    bool isSelfChecked = false;
};

struct LedgerPerson {
    qint32 registered = -1; ///< day; -1 unknown
    QDate born; ///< of who served in rescue work
};

struct LedgerActivity {
    QString name;
    QString plan;
    qint32 start = 0;
    qint32 end = 0;
    qint32 organisation = 0;
    qint64 created = 0; ///< UTC milliseconds, as the next one
    qint64 over = 0; ///< when it ended
};

/// Somebody was suspended from a day up to another one.
struct Suspension {
    qint32 from = 0;
    qint32 to = 0;
};

/// All that the rules look at, read once.
struct LedgerBook {
    std::vector<LedgerLine> lines; ///< by volunteer, then by start
    std::vector<LedgerPerson> people; ///< by id
    QHash<qint32, LedgerActivity> activities;
    QHash<qint32, std::vector<Suspension>> suspensions;
    QHash<qint64, QString> contents; ///< of records that were entered by hand with words
    QHash<qint32, qint32> teams; ///< team → organization
    QHash<std::pair<qint32, qint32>, qint32> signedDays; ///< volunteer and day → minutes that a second account signed
    qint32 rescueField = 0; ///< 应急救援
    qint32 root = 0; ///< the office's organization

    [[nodiscard]] qint32 signedMinutes(qint32 volunteer, qint32 day) const
    {
        return signedDays.value({volunteer, day});
    }
    /// Reads in the order of the file; throws CancelledError.
    [[nodiscard]] static LedgerBook read(Connection& connection, TaskContext& task);
};

/// Minutes since 2000-01-01 of `yyyy-MM-ddTHH:mm`, or of a date alone.
[[nodiscard]] qint32 ledgerMinute(const QString& text);
[[nodiscard]] QDate ledgerDate(qint32 minute); ///< the day of a minute
[[nodiscard]] qint64 ledgerMoment(qint32 minute); ///< UTC milliseconds of a minute by the wall clock
