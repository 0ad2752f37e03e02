#pragma once

#include <QByteArray>

class CompoundFile;

/// The .xlsx or .xlsb inside of an encrypted container (ECMA-376 by [MS-OFFCRYPTO], standard and agile) when its
/// password is the fixed one of protected structures. Throws Error when it has a password of its own.
[[nodiscard]] QByteArray decryptedPackage(const CompoundFile& container);
