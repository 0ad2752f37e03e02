#pragma once

#include "models/database/unitofwork.h"
#include "models/security/audittrail.h"
#include "models/security/rowsumming.h"

#include <QStringList>

#include <set>

class Features;

/// Proves that rows of the tables that count were written by this program: each table has a sum over its rows, kept
/// under the seal of the audit trail's head and changed in the transaction that changes the rows. Whoever edits the
/// file with other tools cannot make the sums fit. Used by the writer thread, but for the reading functions.
class TableSeals final {
public:
    TableSeals(const Vault& vault, const Features& features);
    ~TableSeals();

    /// Before a use case writes: from here on its rows are seen. Nothing while the vault is locked.
    void begin(Connection& writer);
    /// Throws Error when rows were written that could not be summed, because the vault is locked.
    void requireSeen() const;
    /// The writer closes.
    void leave();
    /// Before the commit: the sums as they are now, or what the head holds already; seals the accounts that changed.
    [[nodiscard]] QByteArray sums(UnitOfWork& work);

    /// Tables whose rows are not those that the program wrote, in sentences; empty when all is well, or when the office
    /// has no sums yet.
    [[nodiscard]] QStringList problems(Connection& connection) const;
    /// The names of the tables that problems() speaks of.
    [[nodiscard]] QStringList forgedTables(Connection& connection) const;
    /// Rows of `table` that differ from a backup although the audit trail tells of no change since, at most `most`.
    [[nodiscard]] QStringList rowsUnlike(
        Connection& connection, Connection& backup, const QString& table, int most) const;
    /// Whether the account's row is the one that the program wrote.
    [[nodiscard]] bool fits(Connection& connection, AccountId account) const;

private:
    /// What a use case wrote that was rolled back is not there.
    void forget();
    void see(int table, qint64 id, QByteArrayView before, QByteArrayView after);
    void proveAccounts(Connection& connection);
    [[nodiscard]] QString nameOf(Connection& connection, const QString& table, qint64 id) const;
    [[nodiscard]] QByteArray proofOf(Connection& connection, qint64 account) const;

    const Vault& m_vault;
    const Features& m_features;
    QList<WatchedTable> m_tables;
    AuditTrail m_trail;
    std::unique_ptr<RowWatch> m_watch;
    const Connection* m_watched = nullptr;
    RowSumming m_changes; ///< of the use case at work
    bool m_isBlind = false; ///< rows went by while the vault was locked
    std::set<qint64> m_accounts; ///< changed by the use case at work
};
