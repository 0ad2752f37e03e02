#pragma once

#include "models/database/database.h"
#include "models/office/officeguard.h"
#include "models/records/features.h"
#include "models/security/account.h"
#include "models/security/keychest.h"
#include "models/security/vault.h"

#include <memory>

/// One open office: its database, its vault and who acts. Everything above asks this object for them.
class Office final {
public:
    /// An empty office with its first administrator signed in. `recoveryCode` is shown once and stored nowhere.
    [[nodiscard]] static std::unique_ptr<Office> create(const QString& location, const Features& features,
        const QString& administrator, const QString& password, QString* recoveryCode, KeyCost cost = {},
        SealAlgorithm algorithm = SealAlgorithm::Aes256Gcm);
    /// An existing office, locked until somebody signs in.
    [[nodiscard]] static std::unique_ptr<Office> open(
        const QString& location, const Features& features, const Database::Update& update = {});

    /// Signs in by password; an empty name is the first administrator. Throws Error when either is wrong; five wrong
    /// passwords close the account for fifteen minutes.
    void signIn(const QString& accountName, const QString& password);
    /// Opens the vault with the printed code and acts as the first administrator.
    void signInWithRecoveryCode(const QString& code);
    /// Gives an account a new password by the printed code, and signs in as it. An empty name: the first administrator.
    void recover(const QString& code, const QString& accountName, const QString& newPassword);
    /// Wipes the keys; the account stays, and unlock() lets it go on.
    void lock() { m_vault.lock(); }
    /// The signed-in account's password again, after lock().
    void unlock(const QString& password);
    [[nodiscard]] bool isLocked() const { return !m_vault.isUnlocked(); }

    [[nodiscard]] Database& database() { return *m_database; }
    /// What the program knows of every kind of record.
    [[nodiscard]] const Features& features() const { return m_features; }
    [[nodiscard]] const Vault& vault() const { return m_vault; }
    [[nodiscard]] const KeyChest& keyChest() const { return m_chest; }
    /// Whether the rows of the office's tables are those that the program wrote.
    [[nodiscard]] const TableSeals& seals() const { return m_guard.seals(); }
    /// A ring with another data key, once it is stored.
    void useRing(KeyRing ring) { m_vault.unlock(std::move(ring)); }
    /// Of what is written from now on; see DetailSealing.
    void setSealsDetails(bool sealed) { m_vault.setSealsDetails(sealed); }
    [[nodiscard]] const Account& account() const { return m_account; }
    /// Reads the account again after it was changed.
    void refreshAccount();
    [[nodiscard]] Actor actor() const { return {m_account.id, m_account.name}; }
    /// The organizations that the account answers for; empty = the whole office.
    [[nodiscard]] const QList<qint64>& scope() const { return m_scope; }

    /// For windows and commands; writes are judged by the guard all the same.
    [[nodiscard]] bool may(Act act) const;
    /// Throws RefusedError, which is noted in the audit trail. Waits for the writer: not from the screen thread.
    void require(Act act);
    /// Notes an act that changes nothing, and refuses it where it is not allowed; waits for the writer.
    void record(Act act, const QString& words, const QString& table = {}, qint64 id = 0);

    /// Runs a use case as the signed-in account and waits; not from the screen thread.
    ChangeSet run(const Database::Work& work) { return m_database->run(actor(), work); }
    /// Posts a use case as the signed-in account.
    QFuture<ChangeSet> post(Database::Work work) { return m_database->post(actor(), std::move(work)); }

private:
    Office(std::unique_ptr<Database> database, const Features& features, KeyCost cost);
    [[nodiscard]] Account requireAccount(const QString& name);
    /// From here on `account` acts with the keys of `ring`; older key forms are stored anew under `secret`.
    void enter(const Account& account, KeyRing ring, const QString& secret, const QString& words);
    void noteFailure(const Account& account);
    void requireFitting(const Account& account);
    void act(const Account& account);

    const Features& m_features;
    Vault m_vault;
    KeyChest m_chest;
    OfficeGuard m_guard;
    Account m_account;
    QList<qint64> m_scope;
    std::unique_ptr<Database> m_database; ///< goes first: it waits for readers that still open sealed numbers
};
