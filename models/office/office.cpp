#include "models/office/office.h"

#include "models/common/error.h"
#include "models/database/unfinishedoffice.h"
#include "models/office/officewide.h"
#include "models/security/accountrepository.h"
#include "models/security/passwordrule.h"
#include "models/security/recoverycode.h"
#include "models/security/signinlock.h"

#include <QCoreApplication>
#include <QFile>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

QString checkedCode(const QString& typed)
{
    const RecoveryCodeCheck check = checkRecoveryCode(typed);
    if (!check.isValid())
        throw Error(check.sentence);
    return check.code;
}

} // namespace

Office::Office(std::unique_ptr<Database> database, const Features& features, KeyCost cost)
    : m_features(features)
    , m_chest(cost)
    , m_guard(m_vault, features)
    , m_database(std::move(database))
{
    m_database->setGuard(&m_guard);
    m_database->setOpener(&m_vault);
}

std::unique_ptr<Office> Office::create(const QString& location, const Features& features, const QString& administrator,
    const QString& password, QString* recoveryCode, KeyCost cost, SealAlgorithm algorithm)
{
    if (administrator.trimmed().isEmpty())
        throw Error(Text::tr("The first administrator needs a name."));
    if (password.isEmpty())
        throw Error(Text::tr("The first administrator needs a password; there is no default one."));
    requireGoodPassword(password, administrator.trimmed());
    UnfinishedOffice unfinished;
    std::unique_ptr<Office> office(new Office(Database::create(location), features, cost));
    unfinished.begin(location);
    const KeyRing ring = KeyRing::fresh(algorithm);
    QString code = newRecoveryCode();
    KeyChest::Holder first = office->m_chest.makeHolder({}, password, algorithm);
    const KeyChest::Holder byCode = office->m_chest.makeHolder({}, code, algorithm);
    office->m_vault.unlock(ring.clone());
    Account account{{}, administrator.trimmed(), Role::Administrator, true};
    office->m_database->run({}, [&](UnitOfWork& work) {
        account.id = AccountRepository().insert(work, account);
        first.key.account = account.id;
        office->m_chest.store(work, ring);
        office->m_chest.give(work, first, ring);
        office->m_chest.give(work, byCode, ring);
        work.describe(Text::tr("The office was made; its first administrator is %1.").arg(account.name));
    });
    office->act(account);
    if (recoveryCode)
        *recoveryCode = code;
    wipe(code);
    unfinished.finish();
    return office;
}

std::unique_ptr<Office> Office::open(const QString& location, const Features& features, const Database::Update& update)
{
    return std::unique_ptr<Office>(new Office(Database::open(location, update), features, {}));
}

Account Office::requireAccount(const QString& name)
{
    const AccountRepository accounts;
    Connection& connection = m_database->reader();
    const auto account
        = name.isEmpty() ? accounts.firstAdministrator(connection) : accounts.findByName(connection, name);
    if (!account || !account->isActive) {
        throw Error(
            Text::tr("There is no active account “%1” in this office. Check the name, or ask the administrator.")
                .arg(name));
    }
    return *account;
}

void Office::signIn(const QString& accountName, const QString& password)
{
    const Account account = requireAccount(accountName);
    requireNotLocked(account, QDateTime::currentMSecsSinceEpoch());
    if (!m_chest.holdsKeys(m_database->reader(), account.id))
        throw Error(
            Text::tr("The account “%1” has no password yet. Ask the administrator to set one.").arg(account.name));
    KeyRing ring;
    try {
        ring = m_chest.open(m_database->reader(), account.id, password);
    } catch (const WrongPassword&) {
        noteFailure(account);
    }
    enter(account, std::move(ring), password, {});
}

void Office::noteFailure(const Account& account)
{
    const SignInLock after = lockAfterFailure(account, QDateTime::currentMSecsSinceEpoch());
    m_database->run({},
        [&](UnitOfWork& work) { AccountRepository().saveSignIns(work, account.id, after.failed, after.lockedUntil); });
    throw WrongPassword(after.sentence);
}

void Office::signInWithRecoveryCode(const QString& code)
{
    const Account account = requireAccount({});
    QString normal = checkedCode(code);
    const WipeGuard guard(normal);
    KeyRing ring = m_chest.open(m_database->reader(), {}, normal);
    enter(account, std::move(ring), {}, Text::tr("Signed in with the recovery code."));
}

void Office::recover(const QString& code, const QString& accountName, const QString& newPassword)
{
    Account account = requireAccount(accountName);
    requireGoodPassword(newPassword, account.name);
    QString normal = checkedCode(code);
    const WipeGuard guard(normal);
    KeyRing ring = m_chest.open(m_database->reader(), {}, normal);
    const KeyChest::Holder holder = m_chest.makeHolder(account.id, newPassword, ring.newest().algorithm);
    m_vault.unlock(ring.clone());
    m_database->run({}, [&](UnitOfWork& work) {
        if (KeyRepository().dataKeys(work.connection()).isEmpty()) {
            m_chest.store(work, ring);
            work.describe(
                Text::tr("The office comes from an older version of the program, which kept no audit trail."));
        }
        m_chest.give(work, holder, ring);
        account.mustChangePassword = false;
        AccountRepository().update(work, account);
        work.describe(Text::tr("The account %1 got a new password by the recovery code.").arg(account.name));
    });
    enter(account, std::move(ring), {}, {});
}

void Office::unlock(const QString& password)
{
    signIn(m_account.name, password);
}

void Office::enter(const Account& account, KeyRing ring, const QString& secret, const QString& words)
{
    const bool isOld = !secret.isEmpty() && m_chest.isOld(m_database->reader(), account.id);
    std::optional<KeyChest::Holder> renewed;
    if (isOld)
        renewed = m_chest.makeHolder(account.id, secret, ring.newest().algorithm);
    m_vault.unlock(ring.clone());
    if (!secret.isEmpty())
        requireFitting(account);
    if (KeyRepository().dataKeys(m_database->reader()).isEmpty()) {
        m_database->run({}, [&](UnitOfWork& work) {
            m_chest.store(work, ring);
            work.describe(
                Text::tr("The office comes from an older version of the program, which kept no audit trail."));
        });
    }
    QStringList story{words};
    if (account.failedSignIns > 0)
        story << Text::tr("%n wrong password(s) before", nullptr, account.failedSignIns);
    story.removeAll(QString());
    act(account);
    run([&](UnitOfWork& work) {
        if (renewed)
            m_chest.give(work, *renewed, ring);
        if (account.failedSignIns > 0 || account.lockedUntil > 0)
            AccountRepository().saveSignIns(work, account.id, 0, 0);
        work.require(Acts::SignIn);
        if (!story.isEmpty())
            work.describe(story.join(QStringLiteral(". ")));
    });
    m_account.failedSignIns = 0;
    m_account.lockedUntil = 0;
}

/// Somebody with an SQL tool can make an administrator of any account; the keys would follow its password.
void Office::requireFitting(const Account& account)
{
    if (m_guard.seals().fits(m_database->reader(), account.id))
        return;
    m_vault.lock();
    throw Error(Text::tr("The account “%1” was changed in the file by another program and cannot sign in. Sign in with "
                         "another account and run the check; give this one a new password with the recovery code, or "
                         "restore a backup.")
                    .arg(account.name));
}

void Office::act(const Account& account)
{
    m_features.signedIn(m_database->reader(), m_vault);
    m_account = account;
    m_database->setHolder(account.name);
    m_scope = AccountRepository().scope(m_database->reader(), account);
    m_database->setReadScope(m_scope);
}

void Office::refreshAccount()
{
    if (const auto account = AccountRepository().find(m_database->reader(), m_account.id))
        act(*account);
}

bool Office::may(Act act) const
{
    return mayDo(m_features, m_account, act);
}

void Office::require(Act act)
{
    if (!may(act))
        record(act, {}); // refused and noted
}

void Office::record(Act act, const QString& words, const QString& table, qint64 id)
{
    run([&](UnitOfWork& work) {
        work.require(act);
        if (!words.isEmpty())
            work.describe(words);
        if (!table.isEmpty())
            work.concern(table, id);
    });
}
