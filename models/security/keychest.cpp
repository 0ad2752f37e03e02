#include "models/security/keychest.h"

#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/security/keyedmac.h"
#include "models/security/vault.h"

#include <QCoreApplication>

#include <cstring>

namespace {

const QString chainName = QStringLiteral("audit chain");
constexpr SealContext chainPlace{"office_secrets", "sealed", 1};

QByteArray grantContext(int version, qint64 holder)
{
    return QByteArray::number(version) + '|' + QByteArray::number(holder);
}

} // namespace

KeyChest::Holder KeyChest::makeHolder(AccountId account, const QString& secret, SealAlgorithm algorithm) const
{
    const SecretKey privateKey = SecretKey::random();
    return {{0, account, wrapKey(privateKey, secret, m_cost, algorithm), publicKeyOf(privateKey)}};
}

void KeyChest::give(UnitOfWork& work, const Holder& holder, const KeyRing& ring) const
{
    const qint64 id = m_repository.saveAccountKey(work, holder.key);
    for (const DataKey& key : ring.dataKeys) {
        m_repository.saveGrant(work, key.version, id,
            grantKey(key.algorithm, key.key, holder.key.publicKey, grantContext(key.version, id)));
    }
    m_repository.removeOldKey(work, holder.key.account);
}

void KeyChest::store(UnitOfWork& work, const KeyRing& ring) const
{
    for (const DataKey& key : ring.dataKeys)
        m_repository.addDataKey(work, {key.version, key.algorithm});
    storeChainKey(work, ring);
}

void KeyChest::storeChainKey(UnitOfWork& work, const KeyRing& ring) const
{
    Vault vault;
    vault.unlock(ring.clone());
    m_repository.saveSecret(work, chainName, chainPlace.row,
        vault.sealBytes(QByteArrayView(ring.chainKey.data(), qsizetype(SecretKey::Size)), chainPlace));
}

void KeyChest::addDataKey(UnitOfWork& work, const KeyRing& ring) const
{
    const DataKey& key = ring.newest();
    m_repository.addDataKey(work, {key.version, key.algorithm});
    for (const AccountKey& holder : m_repository.activeKeys(work.connection())) {
        m_repository.saveGrant(work, key.version, holder.id,
            grantKey(key.algorithm, key.key, holder.publicKey, grantContext(key.version, holder.id)));
    }
}

KeyRing KeyChest::open(Connection& connection, AccountId account, const QString& secret) const
{
    const auto holder = m_repository.accountKey(connection, account);
    if (!holder)
        return openOld(connection, account, secret);
    const SecretKey privateKey = unwrapKey(holder->privateKey, secret);
    KeyRing ring;
    for (const DataKeyRow& row : m_repository.dataKeys(connection)) {
        const auto grant = m_repository.grant(connection, row.version, holder->id);
        if (!grant)
            throw Error(QCoreApplication::translate("Vault",
                "The office's key was changed while this account was disabled; ask the administrator to set a new "
                "password."));
        ring.dataKeys.push_back({row.version, row.algorithm,
            takeGrant(row.algorithm, *grant, privateKey, grantContext(row.version, holder->id))});
    }
    if (ring.dataKeys.empty())
        throw Error(QCoreApplication::translate("Vault", "The office has lost its keys; restore a backup."));
    Vault vault;
    vault.unlock(ring.clone());
    QByteArray chain = vault.openBytes(m_repository.secret(connection, chainName), chainPlace);
    if (chain.size() != qsizetype(SecretKey::Size))
        throw Error(QCoreApplication::translate("Vault", "The key of the audit trail is damaged; restore a backup."));
    std::memcpy(ring.chainKey.data(), chain.constData(), SecretKey::Size);
    wipe(chain);
    return ring;
}

KeyRing KeyChest::openOld(Connection& connection, AccountId account, const QString& secret) const
{
    const auto old = m_repository.oldKey(connection, account);
    if (!old) {
        throw Error(account.isValid() ? QCoreApplication::translate(
                        "Office", "This account has no password yet. Ask the administrator to set one.")
                                      : QCoreApplication::translate("Office", "This office has no recovery code."));
    }
    KeyRing ring;
    SecretKey dataKey = unwrapKey(*old, secret);
    ring.chainKey = derivedKey(SealAlgorithm::Aes256Gcm, dataKey, "chain 1");
    ring.dataKeys.push_back({1, SealAlgorithm::Aes256Gcm, std::move(dataKey)});
    return ring;
}

bool KeyChest::isOld(Connection& connection, AccountId account) const
{
    return !m_repository.accountKey(connection, account) && m_repository.oldKey(connection, account);
}

bool KeyChest::holdsKeys(Connection& connection, AccountId account) const
{
    return m_repository.accountKey(connection, account) || m_repository.oldKey(connection, account);
}
