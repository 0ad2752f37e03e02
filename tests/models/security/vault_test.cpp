#include "models/security/vault.h"

#include "models/common/error.h"
#include "models/security/keypair.h"
#include "models/security/keywrapping.h"
#include "tests/support/testregistry.h"

#include <QSet>
#include <QtConcurrent>
#include <QtTest>

class VaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealsAndOpens();
    void sealsTheSameValueDifferently();
    void findsEveryFlippedBit();
    void findsMovedValues_data();
    void findsMovedValues();
    void refusesShortAndForeignBlobs();
    void digestsAreKeyedAndSeparate();
    void lockedVaultRefuses();
    void sealsWithSm4();
    void aRingIsCopiedWhole();
    void opensBothKeysWhileOneLeaves();
    void handsKeysToPublicKeys();
    void refusesDamagedWrappedKeys();
    void worksFromSeveralThreads();
    void sizesAreFixed();
};

static const SealContext place{"volunteers", "id_number", 7};

void VaultTest::sealsAndOpens()
{
    Vault vault;
    vault.unlock(SecretKey::random());
    const QByteArray blob = vault.seal(u"11010519491231002X"_qs, place);
    QCOMPARE(blob.size(), qsizetype(2 + 12 + 18 + 16));
    QCOMPARE(int(blob.at(0)), 1);
    QVERIFY(!blob.contains("1949"));
    QCOMPARE(vault.open(blob, place), u"11010519491231002X"_qs);
    QCOMPARE(vault.open(vault.seal(u"护照𠮷"_qs, place), place), u"护照𠮷"_qs);
    QVERIFY(vault.seal(QString(), place).isEmpty());
    QVERIFY(vault.open(QByteArray(), place).isEmpty());
}

void VaultTest::sealsTheSameValueDifferently()
{
    Vault vault;
    vault.unlock(SecretKey::random());
    QSet<QByteArray> blobs;
    for (int i = 0; i < 2000; ++i)
        blobs << vault.seal(u"13812345678"_qs, place);
    QCOMPARE(blobs.size(), 2000);
}

void VaultTest::findsEveryFlippedBit()
{
    Vault vault;
    vault.unlock(SecretKey::random());
    const QByteArray blob = vault.seal(u"13812345678"_qs, place);
    for (qsizetype bit = 0; bit < blob.size() * 8; ++bit) {
        QByteArray flipped = blob;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY_THROWS_EXCEPTION(Error, (void)vault.open(flipped, place));
    }
    QCOMPARE(vault.open(blob, place), u"13812345678"_qs);
}

void VaultTest::findsMovedValues_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<qint64>("row");
    QTest::newRow("row") << QByteArray("volunteers") << QByteArray("id_number") << qint64(8);
    QTest::newRow("column") << QByteArray("volunteers") << QByteArray("phone") << qint64(7);
    QTest::newRow("table") << QByteArray("teams") << QByteArray("id_number") << qint64(7);
}

void VaultTest::findsMovedValues()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(qint64, row);
    Vault vault;
    vault.unlock(SecretKey::random());
    const QByteArray blob = vault.seal(u"13812345678"_qs, place);
    QVERIFY_THROWS_EXCEPTION(Error, (void)vault.open(blob, {table.constData(), column.constData(), row}));
}

void VaultTest::refusesShortAndForeignBlobs()
{
    Vault vault;
    vault.unlock(SecretKey::random());
    const QByteArray blob = vault.seal(u"13812345678"_qs, place);
    for (qsizetype size = 1; size < blob.size(); ++size)
        QVERIFY_THROWS_EXCEPTION(Error, (void)vault.open(blob.first(size), place));
    Vault other;
    other.unlock(SecretKey::random());
    QVERIFY_THROWS_EXCEPTION(Error, (void)other.open(blob, place));
}

void VaultTest::digestsAreKeyedAndSeparate()
{
    const SecretKey key = SecretKey::random();
    Vault vault;
    vault.unlock(key.clone());
    Vault twin;
    twin.unlock(key.clone());
    Vault stranger;
    stranger.unlock(SecretKey::random());
    const QByteArray digest = vault.digest(u"13812345678"_qs, "phone");
    QCOMPARE(digest.size(), qsizetype(16));
    QCOMPARE(twin.digest(u"13812345678"_qs, "phone"), digest);
    QVERIFY(stranger.digest(u"13812345678"_qs, "phone") != digest);
    QVERIFY(vault.digest(u"13812345678"_qs, "id") != digest);
    QVERIFY(vault.digest(u"13812345679"_qs, "phone") != digest);
    QCOMPARE(vault.tailDigest(u"13812345678"_qs), vault.tailDigest(u"5678"_qs));
    QCOMPARE(vault.tailDigest(u"11010519491231002X"_qs), vault.tailDigest(u"002x"_qs));
    QCOMPARE(vault.tailDigest(u"0536-8885678-801"_qs), vault.tailDigest(u"5678"_qs));
    QVERIFY(vault.digest(QString(), "phone").isEmpty());
}

void VaultTest::lockedVaultRefuses()
{
    Vault vault;
    QVERIFY(!vault.isUnlocked());
    QVERIFY_THROWS_EXCEPTION(Error, (void)vault.seal(u"1"_qs, place));
    vault.unlock(SecretKey::random());
    const QByteArray blob = vault.seal(u"13812345678"_qs, place);
    vault.lock();
    QVERIFY(!vault.isUnlocked());
    QVERIFY_THROWS_EXCEPTION(Error, (void)vault.open(blob, place));
    QVERIFY_THROWS_EXCEPTION(Error, (void)vault.digest(u"1"_qs, "phone"));
    QVERIFY_THROWS_EXCEPTION(Error, (void)vault.ring());
    QVERIFY_THROWS_EXCEPTION(Error, (void)vault.chainMac("row", "1"));
}

void VaultTest::refusesDamagedWrappedKeys()
{
    const KeyCost cheap{1, 64, 1};
    const SecretKey key = SecretKey::random();
    const WrappedKey good = wrapKey(key, u"secret"_qs, cheap);
    QVERIFY(unwrapKey(good, u"secret"_qs) == key);
    QVERIFY(wrapKey(key, u"secret"_qs, cheap).wrapped != good.wrapped);
    for (qsizetype i = 0; i < good.wrapped.size(); ++i) {
        WrappedKey bad = good;
        bad.wrapped[i] = char(bad.wrapped[i] ^ 1);
        QVERIFY_THROWS_EXCEPTION(Error, (void)unwrapKey(bad, u"secret"_qs));
    }
    WrappedKey bad = good;
    bad.salt[0] = char(bad.salt[0] ^ 1);
    QVERIFY_THROWS_EXCEPTION(Error, (void)unwrapKey(bad, u"secret"_qs));
    bad = good;
    bad.memoryKib = 2'000'000'000;
    QVERIFY_THROWS_EXCEPTION(Error, (void)unwrapKey(bad, u"secret"_qs));
    bad = good;
    bad.algorithm = 3;
    QVERIFY_THROWS_EXCEPTION(Error, (void)unwrapKey(bad, u"secret"_qs));
}

void VaultTest::sealsWithSm4()
{
    Vault vault;
    vault.unlock(KeyRing::fresh(SealAlgorithm::Sm4Gcm));
    QCOMPARE(vault.algorithm(), SealAlgorithm::Sm4Gcm);
    const QByteArray blob = vault.seal(u"11010519491231002X"_qs, place);
    QCOMPARE(int(blob.at(0)), 2);
    QCOMPARE(vault.open(blob, place), u"11010519491231002X"_qs);
    for (qsizetype bit = 0; bit < blob.size() * 8; ++bit) {
        QByteArray flipped = blob;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY_THROWS_EXCEPTION(Error, (void)vault.open(flipped, place));
    }
    Vault aes;
    KeyRing sameKey = vault.ring();
    sameKey.dataKeys.front().algorithm = SealAlgorithm::Aes256Gcm;
    aes.unlock(std::move(sameKey));
    QVERIFY(aes.digest(u"13812345678"_qs, "phone") != vault.digest(u"13812345678"_qs, "phone"));
}

void VaultTest::aRingIsCopiedWhole()
{
    KeyRing ring = KeyRing::fresh(SealAlgorithm::Sm4Gcm);
    ring.dataKeys.push_back({2, SealAlgorithm::Aes256Gcm, SecretKey::random()});
    const KeyRing copy = ring.clone();
    QVERIFY(copy.chainKey == ring.chainKey);
    QCOMPARE(copy.dataKeys.size(), ring.dataKeys.size());
    for (std::size_t i = 0; i < ring.dataKeys.size(); ++i) {
        QCOMPARE(copy.dataKeys[i].version, ring.dataKeys[i].version);
        QCOMPARE(copy.dataKeys[i].algorithm, ring.dataKeys[i].algorithm);
        QVERIFY(copy.dataKeys[i].key == ring.dataKeys[i].key);
    }
    QVERIFY(!(KeyRing::fresh(SealAlgorithm::Sm4Gcm).chainKey == ring.chainKey));
}

void VaultTest::opensBothKeysWhileOneLeaves()
{
    Vault vault;
    vault.unlock(KeyRing::fresh(SealAlgorithm::Aes256Gcm));
    const QByteArray old = vault.seal(u"13812345678"_qs, place);
    const QByteArray oldDigest = vault.digest(u"13812345678"_qs, "phone");
    KeyRing ring = vault.ring();
    ring.dataKeys.push_back({2, SealAlgorithm::Aes256Gcm, SecretKey::random()});
    vault.unlock(ring.clone());
    QCOMPARE(vault.keyVersion(), 2);
    QCOMPARE(vault.open(old, place), u"13812345678"_qs);
    const QByteArray fresh = vault.seal(u"13812345678"_qs, place);
    QCOMPARE(int(fresh.at(1)), 2);
    const QList<QByteArray> digests = vault.digests(u"13812345678"_qs, "phone");
    QCOMPARE(digests.size(), qsizetype(2));
    QCOMPARE(digests.first(), vault.digest(u"13812345678"_qs, "phone"));
    QCOMPARE(digests.last(), oldDigest);
    ring.dataKeys.erase(ring.dataKeys.begin());
    vault.unlock(std::move(ring));
    QCOMPARE(vault.open(fresh, place), u"13812345678"_qs);
    QVERIFY_THROWS_EXCEPTION(Error, (void)vault.open(old, place));
}

void VaultTest::handsKeysToPublicKeys()
{
    const SecretKey key = SecretKey::random();
    const SecretKey holder = SecretKey::random();
    for (const SealAlgorithm algorithm : {SealAlgorithm::Aes256Gcm, SealAlgorithm::Sm4Gcm}) {
        const KeyGrant grant = grantKey(algorithm, key, publicKeyOf(holder), "1|4");
        QVERIFY(takeGrant(algorithm, grant, holder, "1|4") == key);
        QVERIFY_THROWS_EXCEPTION(Error, (void)takeGrant(algorithm, grant, holder, "1|5"));
        QVERIFY_THROWS_EXCEPTION(Error, (void)takeGrant(algorithm, grant, SecretKey::random(), "1|4"));
        KeyGrant bad = grant;
        bad.wrapped[20] = char(bad.wrapped[20] ^ 1);
        QVERIFY_THROWS_EXCEPTION(Error, (void)takeGrant(algorithm, bad, holder, "1|4"));
    }
}

void VaultTest::worksFromSeveralThreads()
{
    Vault vault;
    vault.unlock(SecretKey::random());
    QList<int> rows(4000);
    std::iota(rows.begin(), rows.end(), 1);
    const QByteArray expected = vault.digest(u"13812345678"_qs, "phone");
    const QList<bool> right = QtConcurrent::blockingMapped(rows, [&](int row) {
        const SealContext context{"volunteers", "phone", row};
        const QString number = QString::number(13800000000 + row);
        return vault.open(vault.seal(number, context), context) == number
            && vault.digest(u"13812345678"_qs, "phone") == expected;
    });
    QCOMPARE(right.count(true), rows.size());
}

void VaultTest::sizesAreFixed()
{
    Vault vault;
    vault.unlock(SecretKey::random());
    qsizetype bytes = 0;
    for (int i = 0; i < 2000; ++i) {
        const QString id = u"370702199003071234"_qs;
        const QString phone = u"13812345678"_qs;
        bytes += vault.seal(id, {"volunteers", "id_number", i}).size();
        bytes += vault.seal(phone, {"volunteers", "phone", i}).size();
        bytes += vault.digest(id, "id").size() + vault.digest(phone, "phone").size();
        bytes += vault.tailDigest(id).size() + vault.tailDigest(phone).size();
    }
    QCOMPARE(bytes, qsizetype(2000) * (48 + 41 + 64));
}

VD_TEST(VaultTest)
#include "vault_test.moc"
