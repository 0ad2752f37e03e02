#include "models/spreadsheets/biffcipher.h"

#include "models/spreadsheets/biffrecord.h"
#include "models/spreadsheets/cryptoapiheader.h"
#include "models/spreadsheets/officecipher.h"

#include <QtEndian>

#include <array>
#include <functional>

/// The clear byte of an encrypted one that stands at `position` in a record that ends at `end`; `offset` counts from
/// the record's first byte.
using BiffDecipher = std::function<char(char byte, qsizetype position, qsizetype offset, qsizetype end)>;

/// XOR method 1: an array made from the password, here the fixed one ([MS-OFFCRYPTO] 2.3.7).
static BiffDecipher xorDecipher(const BiffRecord& record)
{
    constexpr quint16 FixedVerifier = 0x9A0A;
    static constexpr std::array<quint8, 16> Keys{
        0x87, 0x6B, 0x9A, 0xE2, 0x1E, 0xE3, 0x05, 0x62, 0x1E, 0x69, 0x96, 0x60, 0x98, 0x6E, 0x94, 0x04};
    if (record.word(4) != FixedVerifier)
        throw officePasswordError();
    return [](char byte, qsizetype, qsizetype offset, qsizetype end) {
        const quint8 mixed = quint8(byte) ^ Keys[size_t(end + offset) % Keys.size()];
        return char(quint8(mixed << 3 | mixed >> 5));
    };
}

/// RC4 with a new key for each 1024 bytes of the stream, headers counted.
static BiffDecipher rc4Decipher(const std::function<QByteArray(quint32 block)>& keyOf)
{
    constexpr qsizetype BlockSize = 1024;
    return [keyOf, block = qsizetype(-1), mask = QByteArray()](
               char byte, qsizetype position, qsizetype, qsizetype) mutable {
        if (block != position / BlockSize) {
            block = position / BlockSize;
            mask = rc4(keyOf(quint32(block)), QByteArray(BlockSize, '\0'));
        }
        return char(byte ^ mask.at(position % BlockSize));
    };
}

/// Of Excel 97 ([MS-OFFCRYPTO] 2.3.6).
static BiffDecipher oldRc4(const BiffRecord& record)
{
    constexpr qsizetype ShortKey = 5;
    constexpr qsizetype PartLength = 16;
    if (record.data.size() < 6 + 3 * PartLength)
        throw officePasswordError();
    const QByteArray salt = record.data.mid(6, PartLength);
    const QByteArray first = officeHash(OfficeHash::Md5, fixedOfficePassword()).first(ShortKey);
    const QByteArray secret = officeHash(OfficeHash::Md5, (first + salt).repeated(16)).first(ShortKey);
    const auto keyOf = [secret](quint32 block) { return officeHash(OfficeHash::Md5, secret + littleEndian(block)); };
    const QByteArray verifier = rc4(keyOf(0), record.data.mid(6 + PartLength, 2 * PartLength));
    if (officeHash(OfficeHash::Md5, verifier.first(PartLength)) != verifier.sliced(PartLength))
        throw officePasswordError();
    return rc4Decipher(keyOf);
}

/// Of Excel 2002 and later ([MS-OFFCRYPTO] 2.3.5).
static BiffDecipher cryptoApiRc4(const BiffRecord& record)
{
    constexpr qsizetype HashLength = 20;
    constexpr qsizetype ShortKey = 5;
    constexpr qsizetype ShortKeyFilled = 16;
    const auto header = CryptoApiHeader::of(QByteArrayView(record.data).sliced(6));
    if (!header || header->keyLength > HashLength || header->verifierHash.size() < HashLength)
        throw officePasswordError();
    const QByteArray secret = officeHash(OfficeHash::Sha1, header->salt + fixedOfficePassword());
    const auto keyOf = [secret, length = header->keyLength](quint32 block) {
        QByteArray key = officeHash(OfficeHash::Sha1, secret + littleEndian(block)).first(length);
        return length == ShortKey ? key.leftJustified(ShortKeyFilled, '\0') : key;
    };
    const QByteArray verifier = rc4(keyOf(0), header->verifier + header->verifierHash.first(HashLength));
    const qsizetype length = header->verifier.size();
    if (officeHash(OfficeHash::Sha1, verifier.first(length)) != verifier.sliced(length))
        throw officePasswordError();
    return rc4Decipher(keyOf);
}

static BiffDecipher decipherOf(const BiffRecord& record)
{
    constexpr quint16 Xor = 0;
    if (record.word(0) == Xor)
        return xorDecipher(record);
    if (record.word(2) == 1 && record.word(4) == 1)
        return oldRc4(record);
    if (record.word(2) >= 2 && record.word(2) <= 4 && record.word(4) == 2)
        return cryptoApiRc4(record);
    throw officePasswordError();
}

/// How many bytes of a record are never encrypted.
static qsizetype clearLength(const BiffRecord& record)
{
    switch (record.type) {
    case BiffType::StartOfPart:
    case BiffType::FilePassword:
    case BiffType::InterfaceStart:
    case BiffType::SharedUsers:
    case BiffType::SharedLock:
    case BiffType::RevisionInfo:
    case BiffType::RevisionHead:
        return record.data.size();
    case BiffType::BoundSheet:
        return 4; // where the sheet begins
    default:
        return 0;
    }
}

static void decrypt(QByteArray& stream, const BiffDecipher& decipher)
{
    constexpr qsizetype HeadLength = 4;
    const QByteArray source = stream;
    char* bytes = stream.data();
    qsizetype at = 0;
    while (at + HeadLength <= source.size()) {
        const qsizetype end = at + HeadLength + qFromLittleEndian<quint16>(source.constData() + at + 2);
        if (end > source.size())
            return; // whoever reads as far will say so
        const BiffRecord record = biffRecordAt(source, at);
        for (qsizetype i = clearLength(record); i < record.data.size(); ++i) {
            const qsizetype position = at + HeadLength + i;
            bytes[position] = decipher(bytes[position], position, i, end);
        }
        at = end;
    }
}

QByteArray clearBiff(QByteArray stream)
{
    constexpr int MostBefore = 16; // it comes second or third
    qsizetype at = 0;
    for (int i = 0; i < MostBefore; ++i) {
        const BiffRecord record = biffRecordAt(stream, at);
        if (record.type == BiffType::EndOfPart)
            break;
        if (record.type == BiffType::FilePassword) {
            decrypt(stream, decipherOf(record));
            break;
        }
        at = record.end;
    }
    return stream;
}
