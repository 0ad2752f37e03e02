#pragma once

#include "models/hours/externalhours.h"
#include "models/reports/reportcatalog.h"

/// A checked record on the sheet of its person.
struct PersonSheetLine {
    QDate day;
    QString from; ///< 08:30
    QString to;
    QString content; ///< the activity, the order's number, or what was done
    QString organisation;
    QString field;
    QString remark; ///< 补录
    Minutes minutes; ///< within the period
};

/// 个人时长单: a person's checked records of a period, in order of time.
struct PersonSheet {
    QString name;
    QString number;
    QDate registeredOn;
    QList<PersonSheetLine> lines;
    ExternalHoursRepository::Sum external; ///< of other bodies, in no sum

    [[nodiscard]] Minutes total() const;
    /// Year → records and minutes.
    [[nodiscard]] QMap<int, std::pair<int, Minutes>> years() const;
    /// “2024-03-05 – 2026-02-11”; "" without records.
    [[nodiscard]] QString span() const;
};

/// Throws Error when there is no such person, or the account may not see them.
[[nodiscard]] PersonSheet personSheet(Connection& connection, VolunteerId volunteer, const Period& period);
/// The sheet of the request's volunteer: records, sums by year. Without a volunteer, everybody's hours by year.
[[nodiscard]] QList<ReportSection> sheetSections(
    Connection& connection, const Vault& vault, const ReportRequest& request);
