#pragma once

#include "models/common/role.h"
#include "models/database/unitofwork.h"

#include <QString>

struct Account {
    AccountId id;
    QString name;
    Role role = Role::Entry;
    bool isActive = true;
    qint64 organisation = 0; ///< sees this organization and all below it; 0 = the whole office
    bool mustChangePassword = false; ///< somebody else set it
    int failedSignIns = 0; ///< since the last good one
    qint64 lockedUntil = 0; ///< UTC milliseconds; 0 = not locked

    bool operator==(const Account&) const = default;
};

[[nodiscard]] QString roleCode(Role role);
[[nodiscard]] Role roleFromCode(const QString& code);
[[nodiscard]] QString roleTitle(Role role);
[[nodiscard]] QList<Role> allRoles();
