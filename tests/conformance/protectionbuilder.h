#pragma once

#include <QByteArray>
#include <QString>

/// Workbooks protected as Excel does it ([MS-OFFCRYPTO]), with any password: written from the specification, apart from
/// what the readers use.

/// The records of a stream in clear become those of a protected one; `stream` needs a FILEPASS of the kind's size.
enum class BiffProtection { Xor, Rc4, CryptoApi40, CryptoApi128 };
/// What `biffStream` takes as globals so that there is room for the protection.
[[nodiscard]] QByteArray filePass(BiffProtection protection, const QString& password);
/// XOR knows the fixed password only.
[[nodiscard]] QByteArray protectedBiff(const QByteArray& stream, BiffProtection protection, const QString& password);

enum class PackageProtection { Standard128, Standard256, AgileSha512, AgileSha256, AgileSha1 };
[[nodiscard]] QByteArray protectedPackage(
    const QByteArray& package, PackageProtection protection, const QString& password);
