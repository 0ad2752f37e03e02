#include "models/spreadsheets/packagecipher.h"

#include "models/spreadsheets/compoundfile.h"
#include "models/spreadsheets/cryptoapiheader.h"
#include "models/spreadsheets/officecipher.h"
#include "models/spreadsheets/xmlstream.h"

#include <QBuffer>
#include <QtEndian>

static constexpr qsizetype SizeLength = 8; ///< the clear length before the encrypted package

static QByteArray cutToSize(QByteArray clear, const QByteArray& package)
{
    const quint64 size = qFromLittleEndian<quint64>(package.constData());
    clear.truncate(qsizetype(std::min<quint64>(size, quint64(clear.size()))));
    return clear;
}

/// Hashed anew, over and over, with a counter before it.
static QByteArray spun(OfficeHash hash, QByteArray digest, quint32 count)
{
    for (quint32 i = 0; i < count; ++i)
        digest = officeHash(hash, littleEndian(i) + digest);
    return digest;
}

/// AES by ECB; the key by SHA-1 ([MS-OFFCRYPTO] 2.3.4.7 to 2.3.4.9).
static QByteArray decryptedStandard(const QByteArray& info, const QByteArray& package)
{
    constexpr quint32 SpinCount = 50'000;
    constexpr qsizetype HashLength = 20;
    const auto header = CryptoApiHeader::of(QByteArrayView(info).sliced(4));
    const bool isAes = header && header->algorithm >= 0x660E && header->algorithm <= 0x6610 && header->keyLength >= 16;
    if (!isAes || header->keyLength % 8 != 0 || header->verifierHash.size() < 2 * 16)
        throw officePasswordError();
    const QByteArray digest
        = spun(OfficeHash::Sha1, officeHash(OfficeHash::Sha1, header->salt + fixedOfficePassword()), SpinCount);
    const QByteArray last = officeHash(OfficeHash::Sha1, digest + littleEndian(0));
    const auto derived = [&last](char filler) {
        QByteArray block(64, filler);
        for (qsizetype i = 0; i < last.size(); ++i)
            block[i] = char(block.at(i) ^ last.at(i));
        return officeHash(OfficeHash::Sha1, block);
    };
    const QByteArray key = (derived(0x36) + derived(0x5C)).first(header->keyLength);
    const QByteArray verifier = aesDecrypted(key, header->verifier);
    if (officeHash(OfficeHash::Sha1, verifier) != aesDecrypted(key, header->verifierHash).first(HashLength))
        throw officePasswordError();
    return cutToSize(aesDecrypted(key, package.sliced(SizeLength)), package);
}

/// What the XML of the agile encryption says of the data, or of the key.
struct AgileCipher {
    OfficeHash hash = OfficeHash::Sha512;
    QByteArray salt;
    qsizetype keyLength = 0;
    quint32 spinCount = 0;
    QByteArray verifierInput;
    QByteArray verifierHash;
    QByteArray key;
    bool isKnown = false;

    [[nodiscard]] static AgileCipher of(const QXmlStreamAttributes& attributes);
    /// The start value or key that belongs to some bytes.
    [[nodiscard]] QByteArray mixed(const QByteArray& secret, const QByteArray& with, qsizetype length) const;
};

static QByteArray base64Of(const QXmlStreamAttributes& attributes, QStringView name)
{
    return QByteArray::fromBase64(attributeOf(attributes, name).toLatin1());
}

AgileCipher AgileCipher::of(const QXmlStreamAttributes& attributes)
{
    static const QHash<QString, OfficeHash> hashes{{QStringLiteral("SHA1"), OfficeHash::Sha1},
        {QStringLiteral("SHA256"), OfficeHash::Sha256}, {QStringLiteral("SHA384"), OfficeHash::Sha384},
        {QStringLiteral("SHA512"), OfficeHash::Sha512}};
    constexpr quint32 MostSpins = 1'000'000; // Excel writes 100,000; more only costs time
    AgileCipher cipher;
    const QString hash = attributeOf(attributes, u"hashAlgorithm").toString().remove(u'-').toUpper();
    cipher.hash = hashes.value(hash);
    cipher.salt = base64Of(attributes, u"saltValue");
    cipher.keyLength = attributeOf(attributes, u"keyBits").toInt() / 8;
    cipher.spinCount = attributeOf(attributes, u"spinCount").toUInt();
    cipher.verifierInput = base64Of(attributes, u"encryptedVerifierHashInput");
    cipher.verifierHash = base64Of(attributes, u"encryptedVerifierHashValue");
    cipher.key = base64Of(attributes, u"encryptedKeyValue");
    const bool isKeyLength = cipher.keyLength == 16 || cipher.keyLength == 24 || cipher.keyLength == 32;
    cipher.isKnown = hashes.contains(hash) && attributeOf(attributes, u"cipherAlgorithm") == u"AES"
        && attributeOf(attributes, u"cipherChaining") == u"ChainingModeCBC" && isKeyLength && cipher.salt.size() == 16
        && cipher.spinCount <= MostSpins;
    return cipher;
}

QByteArray AgileCipher::mixed(const QByteArray& secret, const QByteArray& with, qsizetype length) const
{
    return officeHash(hash, secret + with).leftJustified(length, 0x36, true);
}

/// The key of the data, which lies under the password ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.13).
static QByteArray agileKey(const AgileCipher& cipher)
{
    static const QByteArray inputBlock = QByteArray::fromHex("fea7d2763b4b9e79");
    static const QByteArray hashBlock = QByteArray::fromHex("d7aa0f6d3061344e");
    static const QByteArray keyBlock = QByteArray::fromHex("146e0be7abacd0d6");
    const QByteArray secret
        = spun(cipher.hash, officeHash(cipher.hash, cipher.salt + fixedOfficePassword()), cipher.spinCount);
    const auto opened = [&](const QByteArray& block, const QByteArray& bytes) {
        return aesDecrypted(cipher.mixed(secret, block, cipher.keyLength), bytes, cipher.salt);
    };
    const QByteArray digest = officeHash(cipher.hash, opened(inputBlock, cipher.verifierInput));
    if (opened(hashBlock, cipher.verifierHash).left(digest.size()) != digest)
        throw officePasswordError();
    return opened(keyBlock, cipher.key).left(cipher.keyLength);
}

static QByteArray decryptedAgile(const QByteArray& info, const QByteArray& package)
{
    constexpr qsizetype SegmentLength = 4096;
    constexpr qsizetype BlockLength = 16;
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(info.sliced(8));
    buffer->open(QIODevice::ReadOnly);
    AgileCipher data;
    AgileCipher password;
    XmlStream xml(std::move(buffer));
    while (!password.isKnown && xml.readNextStart()) {
        if (xml.name() == u"keyData")
            data = AgileCipher::of(xml.attributes());
        else if (xml.name() == u"encryptedKey")
            password = AgileCipher::of(xml.attributes());
    }
    if (!data.isKnown || !password.isKnown)
        throw officePasswordError();
    const QByteArray key = agileKey(password);
    if (key.size() != data.keyLength)
        throw officePasswordError();
    QByteArray clear;
    clear.reserve(package.size());
    for (qsizetype at = SizeLength, i = 0; at < package.size(); at += SegmentLength, ++i)
        clear += aesDecrypted(
            key, package.mid(at, SegmentLength), data.mixed(data.salt, littleEndian(quint32(i)), BlockLength));
    return cutToSize(clear, package);
}

QByteArray decryptedPackage(const CompoundFile& container)
{
    if (!container.contains(QStringLiteral("EncryptionInfo")))
        throw officePasswordError();
    const QByteArray info = container.stream(QStringLiteral("EncryptionInfo"));
    const QByteArray package = container.stream(QStringLiteral("EncryptedPackage"));
    if (info.size() < 8 || package.size() < SizeLength)
        throw officePasswordError();
    const auto major = qFromLittleEndian<quint16>(info.constData());
    const auto minor = qFromLittleEndian<quint16>(info.constData() + 2);
    if (major == 4 && minor == 4)
        return decryptedAgile(info, package);
    if (major >= 2 && major <= 4 && minor == 2)
        return decryptedStandard(info, package);
    throw officePasswordError();
}
