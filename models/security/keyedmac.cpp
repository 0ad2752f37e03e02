#include "models/security/keyedmac.h"

#include "models/common/cryptolibrary.h"

#include <gcrypt.h>

KeyedMac::KeyedMac(SealAlgorithm algorithm, const SecretKey& key)
{
    startCryptoLibrary();
    const int kind = algorithm == SealAlgorithm::Sm4Gcm ? GCRY_MAC_HMAC_SM3 : GCRY_MAC_HMAC_SHA256;
    checkCrypto(gcry_mac_open(&m_handle, kind, GCRY_MAC_FLAG_SECURE, nullptr), "HMAC open");
    checkCrypto(gcry_mac_setkey(m_handle, key.data(), SecretKey::Size), "HMAC key");
}

KeyedMac::~KeyedMac()
{
    gcry_mac_close(m_handle);
}

void KeyedMac::compute(QByteArrayView first, QByteArrayView second, unsigned char* out)
{
    checkCrypto(gcry_mac_reset(m_handle), "HMAC reset");
    checkCrypto(gcry_mac_write(m_handle, first.data(), std::size_t(first.size())), "HMAC");
    checkCrypto(gcry_mac_write(m_handle, "\0", 1), "HMAC");
    checkCrypto(gcry_mac_write(m_handle, second.data(), std::size_t(second.size())), "HMAC");
    std::size_t size = Size;
    checkCrypto(gcry_mac_read(m_handle, out, &size), "HMAC read");
}

SecretKey derivedKey(SealAlgorithm algorithm, const SecretKey& key, QByteArrayView label)
{
    SecretKey derived;
    KeyedMac(algorithm, key).compute("volunteer-desk", label, derived.data());
    return derived;
}
