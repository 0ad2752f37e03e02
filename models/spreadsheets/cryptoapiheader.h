#pragma once

#include <QByteArray>

#include <optional>

/// What the encryption by way of CryptoAPI writes before its data, in .xls and in .xlsx ([MS-OFFCRYPTO] 2.3.2
/// to 2.3.4).
struct CryptoApiHeader {
    quint32 algorithm = 0; ///< 0x6801 RC4, 0x660E to 0x6610 AES
    qsizetype keyLength = 0; ///< in bytes
    QByteArray salt;
    QByteArray verifier; ///< encrypted
    QByteArray verifierHash; ///< encrypted

    /// Behind the version; nothing when it is cut short or absurd.
    [[nodiscard]] static std::optional<CryptoApiHeader> of(QByteArrayView bytes);
};
