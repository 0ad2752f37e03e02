#pragma once

#include "models/spreadsheets/importrow.h"

#include <QDateTime>

/// One line of a sign-in file as understood; what is not understood is a problem of the row.
struct AttendanceImportRow {
    QString activityCode;
    QString activityName;
    QString project;
    QString field;
    QString station; ///< its code, or its name
    QString personName;
    QString idNumber; ///< normalized, 18 digits
    QString remark;
    QDateTime in;
    QDateTime out; ///< invalid when the sign-out is missing

    [[nodiscard]] static AttendanceImportRow of(const ImportRow& row, Problems& problems);
    [[nodiscard]] static QList<ImportColumn> columns();
};
