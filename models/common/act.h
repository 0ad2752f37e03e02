#pragma once

#include <QSet>

/// What somebody can do in an office, as the permission table names it (models/security/permissions).
enum class Act {
    // The program itself
    SignIn,
    ChangeOwnPassword,
    ManageAccounts,
    ChangeSettings,
    ChangeWords, ///< dictionaries: rename, order, retire
    AddWords,
    Backup,
    Restore,
    RotateKeys,
    CheckOffice,
    MaskNumbers, ///< that stand in texts in clear
    ViewAudit,
    // Reading
    ViewRecords,
    ExportList, ///< numbers masked
    ExportNumbers, ///< clear numbers, with a reason
    RevealNumber, ///< one at a time
    OpenPhoneList, ///< for one activity or the day's call-backs
    // Writing
    Import,
    ManageOrganisations,
    EditPlaces, ///< stations and estates
    EditVolunteers,
    ReviewVolunteers, ///< their state
    EditTeams,
    EditProjects,
    ReviewProjects, ///< their state
    EditActivities,
    ConfirmHours, ///< of an activity
    EnterHours,
    CheckHours,
    VoidHours,
    HandleOrders,
    EditHonors,
    DecideHonors, ///< the state of nominees and batches
    PrintHonors,
};
using Acts = QSet<Act>;

inline constexpr int actCount = int(Act::PrintHonors) + 1;
