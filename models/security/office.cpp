#include "models/security/office.h"

#include "models/common/error.h"
#include "models/database/unfinishedoffice.h"
#include "models/security/accountrepository.h"

#include <QCoreApplication>
#include <QFile>

Office::Office(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

std::unique_ptr<Office> Office::create(
    const QString& location, const QString& administrator, const QString& password, QString* recoveryCode, KeyCost cost)
{
    if (administrator.trimmed().isEmpty())
        throw Error(QCoreApplication::translate("Office", "The first administrator needs a name."));
    if (password.isEmpty())
        throw Error(QCoreApplication::translate(
            "Office", "The first administrator needs a password; there is no default one."));
    UnfinishedOffice unfinished;
    std::unique_ptr<Office> office(new Office(Database::create(location)));
    unfinished.begin(location);
    const Vault::Created created = office->m_vault.create(password, cost);
    Account account{{}, administrator.trimmed(), Role::Administrator, true};
    office->m_database->run({}, [&](UnitOfWork& work) {
        const AccountRepository accounts;
        account.id = accounts.insert(work, account);
        accounts.saveKey(work, account.id, created.keys.keyVersion, created.keys.password);
        accounts.saveKey(work, {}, created.keys.keyVersion, created.keys.recovery);
    });
    office->m_account = account;
    if (recoveryCode)
        *recoveryCode = created.recoveryCode;
    unfinished.finish();
    return office;
}

std::unique_ptr<Office> Office::open(const QString& location, const Database::Update& update)
{
    return std::unique_ptr<Office>(new Office(Database::open(location, update)));
}

Account Office::requireAccount(const QString& name)
{
    const AccountRepository accounts;
    Connection& connection = m_database->reader();
    const auto account
        = name.isEmpty() ? accounts.firstAdministrator(connection) : accounts.findByName(connection, name);
    if (!account || !account->isActive) {
        throw Error(QCoreApplication::translate(
            "Office", "There is no active account “%1” in this office. Check the name, or ask the administrator.")
                        .arg(name));
    }
    return *account;
}

void Office::signIn(const QString& accountName, const QString& password)
{
    const Account account = requireAccount(accountName);
    const auto key = AccountRepository().key(m_database->reader(), account.id);
    if (!key)
        throw Error(QCoreApplication::translate(
            "Office", "The account “%1” has no password yet. Ask the administrator to set one.")
                        .arg(account.name));
    m_vault.unlock(*key, password);
    m_account = account;
}

void Office::signInWithRecoveryCode(const QString& code)
{
    const Account account = requireAccount({});
    const auto key = AccountRepository().key(m_database->reader(), {});
    if (!key)
        throw Error(QCoreApplication::translate("Office", "This office has no recovery code."));
    m_vault.unlockWithRecoveryCode(*key, code);
    m_account = account;
}
