#include "models/office/accountkeeping.h"

#include "models/common/error.h"
#include "models/office/office.h"
#include "models/security/accountrepository.h"
#include "models/security/passwordrule.h"
#include "models/security/recoverycode.h"

#include <QCoreApplication>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

void requireFreeName(Connection& connection, const Account& account)
{
    if (account.name.trimmed().isEmpty())
        throw Error(Text::tr("The account needs a name: that of the person who uses it."));
    const auto other = AccountRepository().findByName(connection, account.name.trimmed());
    if (other && other->id != account.id)
        throw Error(Text::tr("There is an account “%1” already; take another name.").arg(account.name.trimmed()));
}

Account requireKnown(Connection& connection, AccountId id)
{
    const auto account = AccountRepository().find(connection, id);
    if (!account)
        throw Error(Text::tr("This account does not exist any more; refresh the list."));
    return *account;
}

/// Who answers for a part of the office gives accounts of that part only.
void requireWithin(const Office& office, const Account& account)
{
    if (!office.scope().isEmpty() && !office.scope().contains(account.organisation))
        throw RefusedError(
            Text::tr("Your account answers for a part of the office; the accounts that you manage belong "
                     "to that part. Choose one of its organizations."),
            Acts::ManageAccounts);
}

} // namespace

AccountId AccountKeeping::add(const Account& account, const QString& password) const
{
    m_office.require(Acts::ManageAccounts);
    requireWithin(m_office, account);
    requireFreeName(m_office.database().reader(), account);
    requireGoodPassword(password, account.name);
    const KeyRing ring = m_office.vault().ring();
    KeyChest::Holder holder = m_office.keyChest().makeHolder({}, password, ring.newest().algorithm);
    Account added = account;
    added.name = account.name.trimmed();
    added.mustChangePassword = true;
    m_office.run([&](UnitOfWork& work) {
        requireFreeName(work.connection(), added);
        added.id = AccountRepository().insert(work, added);
        holder.key.account = added.id;
        m_office.keyChest().give(work, holder, ring);
        work.describe(QStringLiteral("%1 · %2").arg(added.name, roleTitle(added.role)));
    });
    return added.id;
}

void AccountKeeping::save(const Account& account, const QString& reason) const
{
    m_office.run([&](UnitOfWork& work) {
        work.require(Acts::ManageAccounts); // now: who gives up the role may no more when this is saved
        Connection& connection = work.connection();
        const AccountRepository accounts;
        const Account before = requireKnown(connection, account.id);
        requireWithin(m_office, before);
        requireWithin(m_office, account);
        requireFreeName(connection, account);
        const bool staysAdministrator = account.isActive && account.role == Role::Administrator;
        if (before.isActive && before.role == Role::Administrator && !staysAdministrator
            && accounts.activeAdministrators(connection) == 1)
            throw Error(
                Text::tr("“%1” is the only administrator. Make another account administrator first.").arg(before.name));
        if (!account.isActive && account.id == work.actor().account)
            throw Error(Text::tr("Nobody disables the account they are signed in with; ask another administrator."));
        Account stored = account;
        stored.name = account.name.trimmed();
        stored.mustChangePassword = before.mustChangePassword;
        accounts.update(work, stored);
        work.describe(reason.trimmed().isEmpty() ? stored.name : Text::tr("%1: %2").arg(stored.name, reason.trimmed()));
    });
    m_office.refreshAccount();
}

void AccountKeeping::reopen(AccountId id) const
{
    m_office.run([&](UnitOfWork& work) {
        work.require(Acts::ManageAccounts);
        const Account account = requireKnown(work.connection(), id);
        requireWithin(m_office, account);
        AccountRepository().saveSignIns(work, id, 0, 0);
        work.concern(QStringLiteral("accounts"), id.value());
        work.describe(Text::tr("Opened the closed account %1").arg(account.name));
    });
}

void AccountKeeping::setPassword(AccountId id, const QString& password) const
{
    m_office.require(Acts::ManageAccounts);
    Account account = requireKnown(m_office.database().reader(), id);
    requireWithin(m_office, account);
    requireGoodPassword(password, account.name);
    const KeyRing ring = m_office.vault().ring();
    const KeyChest::Holder holder = m_office.keyChest().makeHolder(id, password, ring.newest().algorithm);
    account.mustChangePassword = id != m_office.account().id;
    m_office.run([&](UnitOfWork& work) {
        work.require(Acts::ManageAccounts);
        m_office.keyChest().give(work, holder, ring);
        AccountRepository().update(work, account);
        AccountRepository().saveSignIns(work, id, 0, 0);
        work.describe(Text::tr("New password for %1").arg(account.name));
    });
    m_office.refreshAccount();
}

void AccountKeeping::changeOwnPassword(const QString& oldPassword, const QString& newPassword) const
{
    const AccountId id = m_office.account().id;
    Account account = requireKnown(m_office.database().reader(), id);
    const KeyRing ring = m_office.keyChest().open(m_office.database().reader(), id, oldPassword);
    requireGoodPassword(newPassword, account.name);
    if (newPassword == oldPassword)
        throw Error(Text::tr("The new password is the old one; take another."));
    const KeyChest::Holder holder = m_office.keyChest().makeHolder(id, newPassword, ring.newest().algorithm);
    account.mustChangePassword = false;
    m_office.run([&](UnitOfWork& work) {
        work.require(Acts::ChangeOwnPassword);
        m_office.keyChest().give(work, holder, ring);
        AccountRepository().update(work, account);
    });
    m_office.refreshAccount();
}

QString AccountKeeping::renewRecoveryCode() const
{
    m_office.require(Acts::ManageAccounts);
    QString code = newRecoveryCode();
    const KeyRing ring = m_office.vault().ring();
    const KeyChest::Holder holder = m_office.keyChest().makeHolder({}, code, ring.newest().algorithm);
    m_office.run([&](UnitOfWork& work) {
        work.require(Acts::ManageAccounts);
        m_office.keyChest().give(work, holder, ring);
        work.describe(Text::tr("New recovery code"));
    });
    return code;
}
