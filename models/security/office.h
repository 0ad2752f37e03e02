#pragma once

#include "models/database/database.h"
#include "models/security/account.h"
#include "models/security/vault.h"

#include <memory>

/// One open office: its database, its vault and who acts. Everything above asks this object for them.
class Office final {
public:
    /// An empty office with its first administrator signed in. `recoveryCode` is shown once and stored nowhere.
    [[nodiscard]] static std::unique_ptr<Office> create(const QString& location, const QString& administrator,
        const QString& password, QString* recoveryCode, KeyCost cost = {});
    /// An existing office, locked until somebody signs in.
    [[nodiscard]] static std::unique_ptr<Office> open(const QString& location, const Database::Update& update = {});

    /// Signs in by password; an empty name is the first administrator. Throws Error when either is wrong.
    void signIn(const QString& accountName, const QString& password);
    /// Opens the vault with the printed code and acts as the first administrator.
    void signInWithRecoveryCode(const QString& code);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const Vault& vault() const { return m_vault; }
    [[nodiscard]] const Account& account() const { return m_account; }
    [[nodiscard]] Actor actor() const { return {m_account.id, m_account.name}; }

    /// Runs a use case as the signed-in account and waits; not from the screen thread.
    ChangeSet run(const Database::Work& work) { return m_database->run(actor(), work); }
    /// Posts a use case as the signed-in account.
    QFuture<ChangeSet> post(Database::Work work) { return m_database->post(actor(), std::move(work)); }

private:
    explicit Office(std::unique_ptr<Database> database);
    [[nodiscard]] Account requireAccount(const QString& name);

    Vault m_vault;
    Account m_account;
    std::unique_ptr<Database> m_database; ///< goes first: it waits for readers that still open sealed numbers
};
