#include "models/office/officeguard.h"

#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/office/officewide.h"
#include "models/records/features.h"
#include "models/security/accountrepository.h"
#include "models/security/permissions.h"
#include "models/security/vault.h"

#include <QCoreApplication>

namespace {

/// What came along with a permitted act, an import above all: rows that are the same for the whole office.
void judgeOfficeRows(const Features& features, UnitOfWork& work, const Account& account)
{
    QSet<QString> noted;
    for (const Change& change : work.changes().changes()) {
        noted << change.table;
        if (const auto act = features.kind(change.table).acts.of(change); act && isOfficeWide(features, *act))
            requireMay(features, account, *act);
    }
    for (const QString& table : work.changes().tables()) {
        const RecordActs& acts = features.kind(table).acts;
        if (!noted.contains(table) && acts.edit && !acts.create && !acts.isOwn && isOfficeWide(features, *acts.edit))
            requireMay(features, account, *acts.edit);
    }
}

} // namespace

OfficeGuard::OfficeGuard(const Vault& vault, const Features& features)
    : m_vault(vault)
    , m_features(features)
    , m_trail(vault)
    , m_seals(vault, features)
{
}

std::optional<Act> OfficeGuard::actOf(const Change& change) const
{
    return m_features.kind(change.table).acts.of(change);
}

/// What the program notes about itself needs no entry: remembered layouts, counted sign-ins, keys and their like.
bool OfficeGuard::isQuiet(const ChangeSet& changes) const
{
    return changes.changes().isEmpty()
        && std::all_of(changes.tables().begin(), changes.tables().end(),
            [this](const QString& table) { return m_features.kind(table).isQuiet; });
}

/// The first change that tells what was done, else the first.
const Change* OfficeGuard::mainChange(const ChangeSet& changes) const
{
    for (const Change& change : changes.changes()) {
        if (actOf(change))
            return &change;
    }
    return changes.changes().isEmpty() ? nullptr : &changes.changes().first();
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
            Acts::ViewRecords);
    return account;
}

void OfficeGuard::require(Connection& connection, const Actor& actor, Act act) const
{
    if (const auto account = acting(connection, actor))
        requireMay(m_features, *account, act);
}

void OfficeGuard::beforeCommit(UnitOfWork& work)
{
    const auto account = acting(work.connection(), work.actor());
    if (account)
        judge(work, *account);
    note(work);
}

/// What a permitted act brings along is permitted: a confirmed activity's hours, an import's teams.
void OfficeGuard::judge(UnitOfWork& work, const Account& account) const
{
    bool isPermitted = !work.acts().isEmpty();
    for (const Change& change : work.changes().changes()) {
        const auto act = actOf(change); // asked of every change: an unknown table is refused
        if (!act || !work.acts().isEmpty())
            continue;
        requireMay(m_features, account, *act);
        isPermitted = true;
    }
    for (const QString& table : work.changes().tables()) {
        const RecordKind& kind = m_features.kind(table);
        if (isPermitted || !kind.acts.edit)
            continue;
        const bool may
            = kind.acts.edit->isFor(account.role) || (kind.acts.state && kind.acts.state->isFor(account.role));
        if (!may && !kind.isQuiet)
            requireMay(m_features, account, Acts::Import);
    }
    if (account.organisation > 0) {
        judgePlaces(work, account);
        judgeOfficeRows(m_features, work, account);
    }
}

void OfficeGuard::judgePlaces(UnitOfWork& work, const Account& account) const
{
    const QList<qint64> scope = AccountRepository().scope(work.connection(), account);
    QList<Change> concerned = work.changes().changes();
    if (!work.subject().first.isEmpty()) // read, not changed: a revealed number
        concerned << Change{work.subject().first, work.subject().second, Change::Kind::Updated, {}, {}};
    for (const Change& change : std::as_const(concerned)) {
        for (const qint64 organisation : m_features.organisationsOf(work.connection(), change)) {
            if (!scope.contains(organisation))
                throw RefusedError(QCoreApplication::translate("Act",
                                       "This record belongs to an organization that the account “%1” does not answer "
                                       "for. Ask an account of that organization, or of the whole office.")
                                       .arg(account.name),
                    work.acts().isEmpty() ? actOf(change).value_or(Acts::ViewRecords) : work.acts().first());
        }
    }
}

void OfficeGuard::note(UnitOfWork& work)
{
    if (!m_vault.isUnlocked())
        return m_seals.requireSeen();
    const QByteArray sums = m_seals.sums(work);
    if (isQuiet(work.changes()) && work.acts().isEmpty() && work.words().isEmpty())
        return m_trail.keepSums(work, sums);
    AuditEvent event;
    const Change* const change = mainChange(work.changes());
    if (!work.actor().account.isValid())
        event.act = QStringLiteral("program");
    else if (!work.acts().isEmpty())
        event.act = work.acts().first().code();
    else if (const auto act = change ? actOf(*change) : std::nullopt)
        event.act = act->code();
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
    m_trail.add(work, event, sums);
}

void OfficeGuard::noteRefusal(UnitOfWork& work, const RefusedError& refusal)
{
    if (!m_vault.isUnlocked())
        return;
    AuditEvent event;
    event.act = refusal.act().code();
    event.isRefused = true;
    event.words = refusal.message();
    m_trail.add(work, event, m_seals.sums(work));
}
