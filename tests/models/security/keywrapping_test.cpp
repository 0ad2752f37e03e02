#include "models/security/keywrapping.h"

#include "models/common/cryptolibrary.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <cstring>

/// A stored key opens with its password only, and a damaged one is told before anything is computed from it.
class KeyWrappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsPasswordOnly_data();
    void opensWithItsPasswordOnly();
    void damagedKeysAreTold_data();
    void damagedKeysAreTold();
    void costsAtTheEdgeAreTaken_data();
    void costsAtTheEdgeAreTaken();

private:
    [[nodiscard]] static WrappedKey wrapped(
        KeyCost cost = {1, 1024, 1}, SealAlgorithm algorithm = SealAlgorithm::Aes256Gcm)
    {
        SecretKey key;
        std::memset(key.data(), 7, SecretKey::Size);
        return wrapKey(key, QStringLiteral("a password"), cost, algorithm);
    }
};

namespace {

using Damage = std::function<void(WrappedKey&)>;

} // namespace

Q_DECLARE_METATYPE(Damage)

void KeyWrappingTest::opensWithItsPasswordOnly_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("AES") << int(SealAlgorithm::Aes256Gcm);
    QTest::newRow("SM4") << int(SealAlgorithm::Sm4Gcm);
}

void KeyWrappingTest::opensWithItsPasswordOnly()
{
    QFETCH(int, algorithm);
    const WrappedKey key = wrapped({1, 1024, 1}, SealAlgorithm(algorithm));
    const SecretKey opened = unwrapKey(key, QStringLiteral("a password"));
    for (size_t i = 0; i < SecretKey::Size; ++i)
        QCOMPARE(int(opened.data()[i]), 7);
    QVERIFY_THROWS_EXCEPTION(WrongPassword, (void)unwrapKey(key, QStringLiteral("A password")));
    WrappedKey tampered = key;
    tampered.wrapped[tampered.wrapped.size() / 2] = char(tampered.wrapped.at(tampered.wrapped.size() / 2) ^ 1);
    QVERIFY_THROWS_EXCEPTION(WrongPassword, (void)unwrapKey(tampered, QStringLiteral("a password")));
    QVERIFY(wrapped().wrapped != wrapped().wrapped); // salted
}

void KeyWrappingTest::damagedKeysAreTold_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char* name, const Damage& damage) { QTest::newRow(name) << damage; };
    row("no pass", [](WrappedKey& key) { key.passes = 0; });
    row("far too many passes", [](WrappedKey& key) { key.passes = 1'000'000; });
    row("no lane", [](WrappedKey& key) { key.lanes = 0; });
    row("too many lanes", [](WrappedKey& key) { key.lanes = 65; });
    row("too little memory", [](WrappedKey& key) { key.memoryKib = 8 * key.lanes - 1; });
    row("too much memory", [](WrappedKey& key) { key.memoryKib = 1 << 30; });
    row("short salt", [](WrappedKey& key) { key.salt = key.salt.first(7); });
    row("short key", [](WrappedKey& key) { key.wrapped.chop(1); });
    row("long key", [](WrappedKey& key) { key.wrapped += 'x'; });
    row("unknown algorithm", [](WrappedKey& key) { key.algorithm = 99; });
}

void KeyWrappingTest::damagedKeysAreTold()
{
    QFETCH(Damage, damage);
    WrappedKey key = wrapped();
    damage(key);
    const QString sentence = errorOf([&] { (void)unwrapKey(key, QStringLiteral("a password")); });
    QVERIFY2(sentence.contains(QStringLiteral("damaged")) || sentence.contains(QStringLiteral("newer version")),
        qPrintable(sentence));
}

void KeyWrappingTest::costsAtTheEdgeAreTaken_data()
{
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("memory");
    QTest::addColumn<int>("lanes");
    QTest::newRow("the least") << 1 << 8 << 1;
    QTest::newRow("two passes") << 2 << 16 << 1;
    QTest::newRow("most lanes") << 1 << 512 << 64;
}

void KeyWrappingTest::costsAtTheEdgeAreTaken()
{
    QFETCH(int, passes);
    QFETCH(int, memory);
    QFETCH(int, lanes);
    const WrappedKey key = wrapped({passes, memory, lanes});
    QCOMPARE(errorOf([&] { (void)unwrapKey(key, QStringLiteral("a password")); }), QString());
}

VD_TEST(KeyWrappingTest)
#include "keywrapping_test.moc"
