#pragma once

#include "models/database/unitofwork.h"

#include <QString>

/// What an account may do; the permission table says which acts.
enum class Role { Administrator, Entry, Review, Finance, Query, Audit };

struct Account {
    AccountId id;
    QString name;
    Role role = Role::Entry;
    bool isActive = true;
};

[[nodiscard]] QString roleCode(Role role);
[[nodiscard]] Role roleFromCode(const QString& code);
[[nodiscard]] QString roleTitle(Role role);
