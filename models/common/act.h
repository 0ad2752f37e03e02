#pragma once

#include "models/common/role.h"

#include <QHash>
#include <QString>

/// What somebody can do in an office, and which roles may do it. Declared once, beside the feature it belongs to; the
/// permission table is all of them together. A value: copied, compared by its code.
class Act final {
public:
    /// `code`: stable word for the audit trail, "check_hours". `title`: English source text, QT_TRANSLATE_NOOP("Act",
    /// …).
    constexpr Act(const char* code, const char* title, Roles roles)
        : m_code(code)
        , m_title(title)
        , m_roles(roles)
    {
    }

    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code); }
    [[nodiscard]] QString title() const; ///< translated
    [[nodiscard]] constexpr bool isFor(Role role) const { return m_roles.contain(role); }

    friend bool operator==(const Act& left, const Act& right) { return qstrcmp(left.m_code, right.m_code) == 0; }
    friend size_t qHash(const Act& act, size_t seed = 0) { return ::qHash(QByteArrayView(act.m_code), seed); }

private:
    const char* m_code;
    const char* m_title;
    Roles m_roles;
};

/// What belongs to no feature: the program itself, and reading.
namespace Acts {
inline constexpr Act SignIn{"sign_in", QT_TRANSLATE_NOOP("Act", "Sign in"), Roles::all()};
inline constexpr Act ChangeOwnPassword{
    "change_own_password", QT_TRANSLATE_NOOP("Act", "Change one's own password"), Roles::all()};
inline constexpr Act ManageAccounts{
    "manage_accounts", QT_TRANSLATE_NOOP("Act", "Manage accounts"), Role::Administrator};
inline constexpr Act Backup{
    "backup", QT_TRANSLATE_NOOP("Act", "Back up"), {Role::Administrator, Role::Entry, Role::Review, Role::Finance}};
inline constexpr Act Restore{"restore", QT_TRANSLATE_NOOP("Act", "Restore a backup"), Role::Administrator};
inline constexpr Act RotateKeys{
    "rotate_keys", QT_TRANSLATE_NOOP("Act", "Change the office's key"), Role::Administrator};
inline constexpr Act CheckOffice{"check_office", QT_TRANSLATE_NOOP("Act", "Check the office"), Roles::all()};
/// That stand in texts in clear.
inline constexpr Act MaskNumbers{
    "mask_numbers", QT_TRANSLATE_NOOP("Act", "Mask ID and phone numbers in texts"), Role::Administrator};
inline constexpr Act ViewAudit{
    "view_audit", QT_TRANSLATE_NOOP("Act", "See the audit trail"), {Role::Administrator, Role::Audit}};
inline constexpr Act ViewRecords{"view_records", QT_TRANSLATE_NOOP("Act", "See records"), Roles::all()};
/// Numbers masked.
inline constexpr Act ExportList{"export_list", QT_TRANSLATE_NOOP("Act", "Export lists and reports"), Roles::all()};
/// Clear numbers, with a reason.
inline constexpr Act ExportNumbers{
    "export_numbers", QT_TRANSLATE_NOOP("Act", "Export full ID and phone numbers"), Role::Administrator};
/// One at a time.
inline constexpr Act RevealNumber{"reveal_number", QT_TRANSLATE_NOOP("Act", "Show an ID or phone number"),
    {Role::Administrator, Role::Entry, Role::Review}};
/// For one activity or the day's call-backs.
inline constexpr Act OpenPhoneList{"open_phone_list", QT_TRANSLATE_NOOP("Act", "Open a list of phone numbers"),
    {Role::Administrator, Role::Entry, Role::Review}};
inline constexpr Act Import{"import", QT_TRANSLATE_NOOP("Act", "Import"), {Role::Administrator, Role::Entry}};
} // namespace Acts
