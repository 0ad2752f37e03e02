#include "tests/conformance/protectionbuilder.h"

#include "tests/conformance/bytes.h"
#include "tests/conformance/compoundbuilder.h"

#include <QCryptographicHash>

#include <gcrypt.h>

#include <array>

using Hash = QCryptographicHash;

static QByteArray hashed(Hash::Algorithm algorithm, const QByteArray& bytes)
{
    return Hash::hash(bytes, algorithm);
}

static QByteArray encrypted(
    int algorithm, int mode, const QByteArray& key, QByteArray bytes, const QByteArray& start = {})
{
    gcry_cipher_hd_t handle = nullptr;
    gcry_check_version(nullptr);
    gcry_cipher_open(&handle, algorithm, mode, 0);
    gcry_cipher_setkey(handle, key.constData(), size_t(key.size()));
    if (!start.isEmpty())
        gcry_cipher_setiv(handle, start.constData(), size_t(start.size()));
    gcry_cipher_encrypt(handle, bytes.data(), size_t(bytes.size()), nullptr, 0);
    gcry_cipher_close(handle);
    return bytes;
}

static QByteArray aes(const QByteArray& key, const QByteArray& bytes, const QByteArray& start = {})
{
    const QByteArray whole = bytes.leftJustified((bytes.size() + 15) / 16 * 16, '\0');
    return encrypted(key.size() == 32 ? GCRY_CIPHER_AES256 : GCRY_CIPHER_AES128,
        start.isEmpty() ? GCRY_CIPHER_MODE_ECB : GCRY_CIPHER_MODE_CBC, key, whole, start);
}

static QByteArray rc4Of(const QByteArray& key, const QByteArray& bytes)
{
    return encrypted(GCRY_CIPHER_ARCFOUR, GCRY_CIPHER_MODE_STREAM, key, bytes);
}

static const QByteArray salt = QByteArray::fromHex("00112233445566778899aabbccddeeff");
static const QByteArray verifier = QByteArray::fromHex("0f1e2d3c4b5a69788796a5b4c3d2e1f0");

static QByteArray keyOf(BiffProtection protection, const QString& password, int block)
{
    if (protection == BiffProtection::Rc4) {
        const QByteArray first = hashed(Hash::Md5, utf16(password)).first(5);
        const QByteArray second = hashed(Hash::Md5, QByteArray(first + salt).repeated(16)).first(5);
        return hashed(Hash::Md5, second + u32(block));
    }
    const QByteArray key = hashed(Hash::Sha1, hashed(Hash::Sha1, salt + utf16(password)) + u32(block));
    return protection == BiffProtection::CryptoApi128 ? key.first(16) : key.first(5) + QByteArray(11, '\0');
}

/// Version, flags, header and verifier of the encryption by CryptoAPI.
static QByteArray cryptoApiInfo(
    int major, int algorithm, int bits, const QByteArray& sealedVerifier, const QByteArray& sealedHash)
{
    const QByteArray name = utf16(QStringLiteral("Microsoft Enhanced Cryptographic Provider v1.0")) + u16(0);
    const QByteArray header = u32(4) + u32(0) + u32(algorithm) + u32(0x8004) + u32(bits)
        + u32(algorithm == 0x6801 ? 1 : 0x18) + u32(0) + u32(0) + name;
    return u16(major) + u16(2) + u32(algorithm == 0x6801 ? 4 : 0x24) + u32(header.size()) + header + u32(16) + salt
        + sealedVerifier + u32(20) + sealedHash;
}

QByteArray filePass(BiffProtection protection, const QString& password)
{
    constexpr int record = 0x2F;
    QByteArray data;
    if (protection == BiffProtection::Xor) {
        data = u16(0) + u16(0xB359) + u16(0x9A0A);
    } else if (protection == BiffProtection::Rc4) {
        data = u16(1) + u16(1) + u16(1) + salt
            + rc4Of(keyOf(protection, password, 0), verifier + hashed(Hash::Md5, verifier));
    } else {
        const QByteArray sealed = rc4Of(keyOf(protection, password, 0), verifier + hashed(Hash::Sha1, verifier));
        data = u16(1)
            + cryptoApiInfo(
                2, 0x6801, protection == BiffProtection::CryptoApi128 ? 128 : 40, sealed.first(16), sealed.sliced(16));
    }
    return u16(record) + u16(int(data.size())) + data;
}

/// Method 1 for the fixed password; each byte turned by three bits, then mixed with a key that goes by its place.
static char mixed(char byte, qsizetype place)
{
    static constexpr std::array<quint8, 16> keys{
        0x87, 0x6B, 0x9A, 0xE2, 0x1E, 0xE3, 0x05, 0x62, 0x1E, 0x69, 0x96, 0x60, 0x98, 0x6E, 0x94, 0x04};
    const auto plain = quint8(byte);
    return char(quint8(plain >> 3 | plain << 5) ^ keys[size_t(place) % keys.size()]);
}

QByteArray protectedBiff(const QByteArray& stream, BiffProtection protection, const QString& password)
{
    constexpr qsizetype blockSize = 1024;
    QByteArray result = stream;
    QByteArray masks;
    for (qsizetype block = 0; block * blockSize < stream.size() && protection != BiffProtection::Xor; ++block)
        masks += rc4Of(keyOf(protection, password, int(block)), QByteArray(blockSize, '\0'));
    for (qsizetype at = 0; at + 4 <= stream.size();) {
        const int type = qFromLittleEndian<quint16>(stream.constData() + at);
        const qsizetype end = at + 4 + qFromLittleEndian<quint16>(stream.constData() + at + 2);
        const bool isClear = type == 0x0809 || type == 0x2F || type == 0xE1;
        for (qsizetype i = at + 4 + (type == 0x85 ? 4 : 0); i < end && !isClear; ++i)
            result[i] = protection == BiffProtection::Xor ? mixed(stream.at(i), end + i - at - 4)
                                                          : char(stream.at(i) ^ masks.at(i));
        at = end;
    }
    return result;
}

static QByteArray standardInfo(const QByteArray& key)
{
    return cryptoApiInfo(4, key.size() == 32 ? 0x6610 : 0x660E, int(key.size()) * 8, aes(key, verifier),
        aes(key, hashed(Hash::Sha1, verifier)));
}

static QByteArray standardKey(const QString& password, qsizetype length)
{
    QByteArray digest = hashed(Hash::Sha1, salt + utf16(password));
    for (int i = 0; i < 50'000; ++i)
        digest = hashed(Hash::Sha1, u32(i) + digest);
    digest = hashed(Hash::Sha1, digest + u32(0));
    QByteArray inner(64, 0x36);
    QByteArray outer(64, 0x5C);
    for (qsizetype i = 0; i < digest.size(); ++i) {
        inner[i] = char(inner.at(i) ^ digest.at(i));
        outer[i] = char(outer.at(i) ^ digest.at(i));
    }
    return (hashed(Hash::Sha1, inner) + hashed(Hash::Sha1, outer)).first(length);
}

struct AgileKind {
    Hash::Algorithm algorithm;
    const char* name;
    int keyLength;
};

static AgileKind agileKind(PackageProtection protection)
{
    switch (protection) {
    case PackageProtection::AgileSha1:
        return {Hash::Sha1, "SHA1", 16};
    case PackageProtection::AgileSha256:
        return {Hash::Sha256, "SHA256", 32};
    default:
        return {Hash::Sha512, "SHA512", 32};
    }
}

static QByteArray cut(const QByteArray& digest, qsizetype length)
{
    return digest.leftJustified(length, 0x36, true);
}

static QByteArray agileInfo(const AgileKind& kind, const QString& password, const QByteArray& key)
{
    constexpr int spins = 1000;
    QByteArray digest = hashed(kind.algorithm, salt + utf16(password));
    for (int i = 0; i < spins; ++i)
        digest = hashed(kind.algorithm, u32(i) + digest);
    const auto sealed = [&](const char* block, const QByteArray& bytes) {
        const QByteArray with = hashed(kind.algorithm, digest + QByteArray::fromHex(block));
        return aes(cut(with, kind.keyLength), bytes, salt).toBase64();
    };
    const QByteArray common = "saltSize='16' blockSize='16' keyBits='" + QByteArray::number(kind.keyLength * 8)
        + "' hashSize='" + QByteArray::number(digest.size())
        + "' cipherAlgorithm='AES' cipherChaining='ChainingModeCBC' hashAlgorithm='" + kind.name + "' saltValue='"
        + salt.toBase64() + "'";
    return u16(4) + u16(4) + u32(0x40)
        + "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><encryption "
          "xmlns='http://schemas.microsoft.com/office/2006/encryption' "
          "xmlns:p='http://schemas.microsoft.com/office/2006/keyEncryptor/password'><keyData "
        + common
        + "/><keyEncryptors><keyEncryptor uri='http://schemas.microsoft.com/office/2006/keyEncryptor/password'>"
        + "<p:encryptedKey spinCount='" + QByteArray::number(spins) + "' " + common + " encryptedVerifierHashInput='"
        + sealed("fea7d2763b4b9e79", verifier) + "' encryptedVerifierHashValue='"
        + sealed("d7aa0f6d3061344e", hashed(kind.algorithm, verifier)) + "' encryptedKeyValue='"
        + sealed("146e0be7abacd0d6", key) + "'/></keyEncryptor></keyEncryptors></encryption>";
}

static QByteArray agilePackage(const AgileKind& kind, const QByteArray& package, const QByteArray& key)
{
    constexpr qsizetype segment = 4096;
    QByteArray result = little(quint64(package.size()));
    for (qsizetype at = 0, i = 0; at < package.size(); at += segment, ++i)
        result += aes(key, package.mid(at, segment), cut(hashed(kind.algorithm, salt + u32(i)), 16));
    return result;
}

QByteArray protectedPackage(const QByteArray& package, PackageProtection protection, const QString& password)
{
    QByteArray info;
    QByteArray sealed;
    if (protection == PackageProtection::Standard128 || protection == PackageProtection::Standard256) {
        const QByteArray key = standardKey(password, protection == PackageProtection::Standard256 ? 32 : 16);
        info = standardInfo(key);
        sealed = little(quint64(package.size())) + aes(key, package);
    } else {
        const AgileKind kind = agileKind(protection);
        const QByteArray key = QByteArray("the key of the data, whole bytes").first(kind.keyLength);
        info = agileInfo(kind, password, key);
        sealed = agilePackage(kind, package, key);
    }
    return compoundFile({{QStringLiteral("EncryptionInfo"), info}, {QStringLiteral("EncryptedPackage"), sealed}});
}
