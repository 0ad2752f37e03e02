#pragma once

#include <QByteArray>

/// An .xls stream in clear ([MS-XLS] 2.2.10): as it is when nothing is encrypted, decrypted when the password is the
/// fixed one of protected structures (XOR, RC4, RC4 by CryptoAPI). Throws Error when it has a password of its own.
[[nodiscard]] QByteArray clearBiff(QByteArray stream);
