#include "models/security/officeguard.h"

#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/security/accountrepository.h"
#include "models/security/organisationscope.h"
#include "models/security/permissions.h"
#include "models/security/vault.h"

#include <QCoreApplication>

namespace {

/// What the program notes about itself needs no entry: remembered layouts, counted sign-ins, keys and their like.
bool isHousekeeping(const ChangeSet& changes)
{
    static const QSet<QString> own{QStringLiteral("import_layouts"), QStringLiteral("accounts"),
        QStringLiteral("account_keys"), QStringLiteral("data_key_grants"), QStringLiteral("vault_keys"),
        QStringLiteral("key_rotation"), QStringLiteral("office_secrets"), QStringLiteral("data_keys")};
    const bool areOwn = std::all_of(
        changes.tables().begin(), changes.tables().end(), [](const QString& table) { return own.contains(table); });
    return changes.changes().isEmpty() && areOwn;
}

/// The first change that tells what was done, else the first.
const Change* mainChange(const ChangeSet& changes)
{
    for (const Change& change : changes.changes()) {
        if (actOf(change))
            return &change;
    }
    return changes.changes().isEmpty() ? nullptr : &changes.changes().first();
}

} // namespace

OfficeGuard::OfficeGuard(const Vault& vault)
    : m_vault(vault)
    , m_trail(vault)
{
}

std::optional<Account> OfficeGuard::acting(Connection& connection, const Actor& actor) const
{
    if (!actor.account.isValid())
        return std::nullopt;
    const auto account = AccountRepository().find(connection, actor.account);
    if (!account || !account->isActive)
        throw RefusedError(QCoreApplication::translate("Act",
                               "The account “%1” is disabled. Sign in with another account; nothing was changed.")
                               .arg(actor.name),
            Act::ViewRecords);
    return account;
}

void OfficeGuard::require(Connection& connection, const Actor& actor, Act act) const
{
    const auto account = acting(connection, actor);
    if (account && !may(account->role, act))
        throw RefusedError(refusalSentence(account->role, act), act);
}

void OfficeGuard::beforeCommit(UnitOfWork& work)
{
    const auto account = acting(work.connection(), work.actor());
    if (account)
        judge(work, *account);
    note(work);
}

void OfficeGuard::judge(UnitOfWork& work, const Account& account) const
{
    const auto requireOf = [&](Act act) {
        if (!may(account.role, act))
            throw RefusedError(refusalSentence(account.role, act), act);
    };
    QSet<QString> noted;
    for (const Change& change : work.changes().changes()) {
        noted << change.table;
        // What a permitted act brings along is permitted: a confirmed activity's hours, an import's teams.
        if (const auto act = actOf(change); act && work.acts().isEmpty())
            requireOf(*act);
    }
    for (const QString& table : work.changes().tables()) {
        if (!noted.contains(table) && isJudged(table) && work.acts().isEmpty() && !mayTouch(account.role, table))
            throw RefusedError(refusalSentence(account.role, Act::Import), Act::Import);
    }
    if (account.organisation > 0)
        judgePlaces(work, account);
}

void OfficeGuard::judgePlaces(UnitOfWork& work, const Account& account) const
{
    const QList<qint64> scope = AccountRepository().scope(work.connection(), account);
    QList<Change> concerned = work.changes().changes();
    if (!work.subject().first.isEmpty()) // read, not changed: a revealed number
        concerned << Change{work.subject().first, work.subject().second, Change::Kind::Updated, {}, {}};
    for (const Change& change : std::as_const(concerned)) {
        for (const qint64 organisation : organisationsOf(work.connection(), change)) {
            if (!scope.contains(organisation))
                throw RefusedError(QCoreApplication::translate("Act",
                                       "This record belongs to an organisation that the account “%1” does not answer "
                                       "for. Ask an account of that organisation, or of the whole office.")
                                       .arg(account.name),
                    work.acts().isEmpty() ? actOf(change).value_or(Act::ViewRecords) : work.acts().first());
        }
    }
}

void OfficeGuard::note(UnitOfWork& work) const
{
    const bool isSilent = work.changes().isEmpty() && work.acts().isEmpty() && work.words().isEmpty();
    if (!m_vault.isUnlocked() || isSilent)
        return;
    if (isHousekeeping(work.changes()) && work.acts().isEmpty() && work.words().isEmpty())
        return;
    AuditEvent event;
    const Change* const change = mainChange(work.changes());
    if (!work.actor().account.isValid())
        event.act = QStringLiteral("program");
    else if (!work.acts().isEmpty())
        event.act = actCode(work.acts().first());
    else if (const auto act = change ? actOf(*change) : std::nullopt)
        event.act = actCode(*act);
    else
        event.act = QStringLiteral("program");
    event.table = work.subject().first;
    event.record = work.subject().second;
    if (event.table.isEmpty() && change) {
        event.table = change->table;
        event.record = change->id;
    }
    event.words = work.words();
    event.details = auditDetails(work.changes());
    m_trail.add(work, event);
}

void OfficeGuard::noteRefusal(UnitOfWork& work, const RefusedError& refusal)
{
    if (!m_vault.isUnlocked())
        return;
    AuditEvent event;
    event.act = actCode(refusal.act());
    event.isRefused = true;
    event.words = refusal.message();
    m_trail.add(work, event);
}
