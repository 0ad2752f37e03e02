#include "models/security/accounttable.h"

template class Table<Account>;

namespace {

TableField<Account> stateField()
{
    return {{{"state", QT_TRANSLATE_NOOP("Column", "State")}},
        [](Query& query, const Account& account, const RowContext&) {
            query.bind(account.isActive ? QStringLiteral("active") : QStringLiteral("disabled"));
        },
        [](const Query& query, int first, Account& account, const Vault*) {
            account.isActive = query.text(first) == QStringLiteral("active");
        }};
}

/// The whole office stands as NULL.
TableField<Account> organisationField()
{
    return {{{"organisation_id", QT_TRANSLATE_NOOP("Column", "Organization"), "organisations"}},
        [](Query& query, const Account& account, const RowContext&) {
            query.bind(account.organisation > 0 ? QVariant(account.organisation) : QVariant());
        },
        [](const Query& query, int first, Account& account, const Vault*) {
            account.organisation = query.integer(first);
        }};
}

} // namespace

const Table<Account>& accountTable()
{
    static const Table<Account> table("accounts", [](Table<Account>& t) {
        t.text("name", &Account::name, QT_TRANSLATE_NOOP("Column", "Name"));
        t.word("role", &Account::role, roleCode, roleFromCode, QT_TRANSLATE_NOOP("Column", "Role"));
        t.add(stateField());
        t.add(organisationField());
        t.value("must_change_password", &Account::mustChangePassword,
            QT_TRANSLATE_NOOP("Column", "Must change the password"));
        t.value("failed_sign_ins", &Account::failedSignIns).kept();
        t.value("locked_until", &Account::lockedUntil).kept();
        t.stamps();
        t.setOrder("id");
    });
    return table;
}
