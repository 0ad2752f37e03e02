#pragma once

#include "models/common/error.h"

#include <QByteArray>

/// What the encryption of Office files is made of ([MS-OFFCRYPTO]), by libgcrypt. Only one password is ever tried: the
/// fixed one that Excel itself sets when nothing but the structure of a workbook is protected.
enum class OfficeHash { Md5, Sha1, Sha256, Sha384, Sha512 };

[[nodiscard]] QByteArray officeHash(OfficeHash hash, const QByteArray& bytes);
/// RC4 is its own inverse.
[[nodiscard]] QByteArray rc4(const QByteArray& key, QByteArray bytes);
/// By ECB without a start value, else by CBC. The bytes are whole blocks; a rest is left out.
[[nodiscard]] QByteArray aesDecrypted(const QByteArray& key, QByteArray bytes, const QByteArray& start = {});
[[nodiscard]] QByteArray littleEndian(quint32 number);
/// “VelvetSweatshop” in UTF-16LE.
[[nodiscard]] const QByteArray& fixedOfficePassword();
/// The sentence for workbooks with a password of their own.
[[nodiscard]] Error officePasswordError();
