#pragma once

#include "models/common/dates.h"
#include "models/common/masking.h"
#include "models/organisation/organisation.h"
#include "models/reports/report.h"
#include "models/volunteers/volunteerid.h"

class Connection;
class Vault;

/// One report that the office can make.
struct ReportKind {
    QString name; ///< for `report NAME`: monthly, volunteers, hours, orders, notice
    QString title; ///< translated
    QString description; ///< translated: what is in it
    QString unit; ///< translated: of its figures, for the head
    bool obeysPeriod = true; ///< else it shows the office as it is now
    bool isList = false; ///< one line per person, record or order
    bool holdsNumbers = false; ///< can be made with whole ID and phone numbers
    bool isOfPerson = false; ///< can be made of one volunteer
};

struct ReportRequest {
    QString name;
    Period period;
    OrganisationId organisation; ///< none = the whole office
    QString printedBy; ///< the account's name
    Numbers numbers = Numbers::Masked; ///< clear ones only once their export is noted
    VolunteerId volunteer = {}; ///< whose sheet it is; none = everybody
};

[[nodiscard]] QList<ReportKind> reportKinds();
/// Reads the figures of the report; long lists are read when they are written.
/// The vault must outlive the report. Throws Error for an unknown name.
[[nodiscard]] Report makeReport(Connection& connection, const Vault& vault, const ReportRequest& request);
/// “潍州路街道 月报 2025-10”: a file name for the report, without suffix.
[[nodiscard]] QString suggestedFileName(Connection& connection, const ReportRequest& request);
/// The period in words: 2025年1月—10月, 2025年, 2025-03-05 — 2025-03-20, all time.
[[nodiscard]] QString periodText(const Period& period);
