#include "models/spreadsheets/cryptoapiheader.h"

#include <QtEndian>

std::optional<CryptoApiHeader> CryptoApiHeader::of(QByteArrayView bytes)
{
    constexpr qsizetype HeaderAt = 8; // flags and the header's length
    constexpr qsizetype VerifierLength = 4 + 16 + 16 + 4;
    const auto number = [bytes](qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); };
    if (bytes.size() < HeaderAt)
        return std::nullopt;
    const qint64 verifierAt = HeaderAt + qint64(number(4));
    if (verifierAt < HeaderAt + 20 || verifierAt + VerifierLength > bytes.size())
        return std::nullopt;
    CryptoApiHeader header;
    header.algorithm = number(HeaderAt + 8);
    const quint32 bits = number(HeaderAt + 16);
    header.keyLength = bits == 0 ? 5 : qsizetype(bits / 8); // 40 bits where nothing is said
    header.salt = bytes.sliced(verifierAt + 4, 16).toByteArray();
    header.verifier = bytes.sliced(verifierAt + 20, 16).toByteArray();
    header.verifierHash = bytes.sliced(verifierAt + VerifierLength)
                              .first(std::min<qsizetype>(32, bytes.size() - verifierAt - VerifierLength))
                              .toByteArray();
    return number(verifierAt) == 16 && header.keyLength >= 5 && header.keyLength <= 32 ? std::optional(header)
                                                                                       : std::nullopt;
}
