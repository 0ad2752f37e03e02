#pragma once

#include "models/common/act.h"
#include "models/database/unitofwork.h"

#include <QSet>
#include <QStringList>

#include <optional>

class Connection;
class Vault;

/// One act of one account, as the trail keeps it. Holds no clear personal number.
struct AuditEvent {
    qint64 id = 0;
    qint64 happenedAt = 0; ///< UTC milliseconds
    AccountId account; ///< none: the program itself
    QString accountName;
    QString act; ///< Act::code()
    bool isRefused = false;
    QString table; ///< of the first record concerned, or ""
    qint64 record = 0;
    QString words; ///< reason, file, counts
    QString details; ///< JSON: what changed, from and to
};

/// Where a chain ends: kept in the office and in every backup.
struct AuditHead {
    qint64 lastId = 0;
    QByteArray chain;
    QByteArray sums = {}; ///< over the rows of the office's tables (TableSums); empty in an office that has none yet

    bool operator==(const AuditHead&) const = default;
};

/// The audit trail: append-only rows, chained by a keyed HMAC, so that an edited, deleted, inserted, swapped or cut off
/// row is found by whoever holds the office's keys.
class AuditTrail final {
public:
    explicit AuditTrail(const Vault& vault)
        : m_vault(vault)
    {
    }

    /// Appends; id and chain are given here. In the transaction of what it tells of. `sums` are those of the tables
    /// as they are now.
    void add(UnitOfWork& work, AuditEvent event, const QByteArray& sums) const;
    /// Keeps the sums of a use case that needs no entry.
    void keepSums(UnitOfWork& work, const QByteArray& sums) const;
    [[nodiscard]] std::optional<AuditEvent> find(Connection& connection, qint64 id) const;
    /// What was done to one record, the newest first.
    [[nodiscard]] QList<AuditEvent> of(Connection& connection, const QString& table, qint64 id, int most) const;
    [[nodiscard]] AuditHead head(Connection& connection) const;
    /// The rows of `table` that entries after `entry` name as changed.
    [[nodiscard]] QSet<qint64> changedSince(Connection& connection, qint64 entry, const QString& table) const;
    /// When an act was last done (UTC milliseconds), 0 when never.
    [[nodiscard]] qint64 lastTime(Connection& connection, Act act) const;
    /// What is wrong with the chain, in sentences that name the rows; empty when it is whole.
    [[nodiscard]] QStringList problems(Connection& connection) const;
    /// Whether this office holds all that a backup of it held: a sentence when its trail was cut or rewritten since.
    [[nodiscard]] QString comparedWith(
        Connection& connection, const AuditHead& backup, const QString& backupName) const;

private:
    [[nodiscard]] QByteArray chainOf(const QByteArray& before, const AuditEvent& event) const;
    [[nodiscard]] QByteArray sealOf(const AuditHead& head) const;
    /// Whether the end of the trail is as the program wrote it.
    [[nodiscard]] bool isWhole(Connection& connection, const AuditHead& head) const;
    void store(Connection& connection, const AuditHead& head, bool isSound) const;

    const Vault& m_vault;
};

/// The changes of a use case as JSON for the trail: columns from and to; sealed numbers and digests only as "changed".
[[nodiscard]] QString auditDetails(const ChangeSet& changes);
