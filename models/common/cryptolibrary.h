#pragma once

#include <QString>

/// Starts libgcrypt once (locked memory included). Thread-safe and cheap; every file here that calls gcry_* goes
/// through it first. Throws Error when the library is too old.
void startCryptoLibrary();
/// Throws Error when a gcry_* call failed.
void checkCrypto(unsigned int code, const char* what);
