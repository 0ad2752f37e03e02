#pragma once

#include <QString>

class Office;

/// A list or report that leaves the office with whole ID and phone numbers.
struct NumbersExport {
    QString what; ///< the list's title
    QString file; ///< where it goes; only its name is noted, "" for the terminal
    qint64 rows = 0;
    QString reason; ///< the clerk's
};

/// Notes the export in the audit trail before its first row is written, so that none leaves without a trace, and gives
/// the line for the head of the file: who, when, why. Throws Error without a reason, RefusedError. Waits for the
/// writer: not from the screen thread.
[[nodiscard]] QString noteNumbersExport(Office& office, const NumbersExport& leaving);
