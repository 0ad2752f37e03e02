#include "models/security/account.h"

#include <QCoreApplication>

#include <array>

namespace {

struct RoleRow {
    Role role;
    const char* code;
    const char* title;
};

constexpr std::array roles{
    RoleRow{Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Role", "Administrator")},
    RoleRow{Role::Entry, "entry", QT_TRANSLATE_NOOP("Role", "Entry")},
    RoleRow{Role::Review, "review", QT_TRANSLATE_NOOP("Role", "Review")},
    RoleRow{Role::Finance, "finance", QT_TRANSLATE_NOOP("Role", "Finance")},
    RoleRow{Role::Query, "query", QT_TRANSLATE_NOOP("Role", "Query")},
    RoleRow{Role::Audit, "audit", QT_TRANSLATE_NOOP("Role", "Audit")},
};

} // namespace

QString roleCode(Role role)
{
    return QString::fromLatin1(roles.at(size_t(role)).code);
}

Role roleFromCode(const QString& code)
{
    for (const RoleRow& row : roles) {
        if (code == QLatin1String(row.code))
            return row.role;
    }
    return Role::Query;
}

QString roleTitle(Role role)
{
    return QCoreApplication::translate("Role", roles.at(size_t(role)).title);
}

QList<Role> allRoles()
{
    QList<Role> all;
    for (const RoleRow& row : roles)
        all << row.role;
    return all;
}
