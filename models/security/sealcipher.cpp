#include "models/security/sealcipher.h"

#include "models/common/cryptolibrary.h"

#include <gcrypt.h>

namespace {

constexpr qsizetype storedNonces = 512;
constexpr std::size_t sm4KeySize = 16;

} // namespace

SealCipher::SealCipher(SealAlgorithm algorithm, const SecretKey& key)
{
    startCryptoLibrary();
    const bool isSm4 = algorithm == SealAlgorithm::Sm4Gcm;
    checkCrypto(gcry_cipher_open(
                    &m_handle, isSm4 ? GCRY_CIPHER_SM4 : GCRY_CIPHER_AES256, GCRY_CIPHER_MODE_GCM, GCRY_CIPHER_SECURE),
        "cipher open");
    checkCrypto(gcry_cipher_setkey(m_handle, key.data(), isSm4 ? sm4KeySize : SecretKey::Size), "cipher key");
}

SealCipher::~SealCipher()
{
    gcry_cipher_close(m_handle);
}

const unsigned char* SealCipher::freshNonce()
{
    if (m_nextNonce >= m_nonces.size()) {
        m_nonces.resize(storedNonces * NonceSize);
        gcry_randomize(m_nonces.data(), std::size_t(m_nonces.size()), GCRY_STRONG_RANDOM);
        m_nextNonce = 0;
    }
    const auto* nonce = reinterpret_cast<const unsigned char*>(m_nonces.constData()) + m_nextNonce;
    m_nextNonce += NonceSize;
    return nonce;
}

void SealCipher::start(const unsigned char* nonce, QByteArrayView associated)
{
    checkCrypto(gcry_cipher_reset(m_handle), "cipher reset");
    checkCrypto(gcry_cipher_setiv(m_handle, nonce, NonceSize), "cipher nonce");
    checkCrypto(
        gcry_cipher_authenticate(m_handle, associated.data(), std::size_t(associated.size())), "cipher context");
}

void SealCipher::encrypt(QByteArrayView plain, QByteArrayView associated, QByteArray& out)
{
    const qsizetype head = out.size();
    out.resize(head + NonceSize + plain.size() + TagSize);
    auto* nonce = reinterpret_cast<unsigned char*>(out.data()) + head;
    std::copy_n(freshNonce(), NonceSize, nonce);
    start(nonce, associated);
    unsigned char* body = nonce + NonceSize;
    checkCrypto(gcry_cipher_final(m_handle), "cipher final");
    const auto size = std::size_t(plain.size());
    checkCrypto(gcry_cipher_encrypt(m_handle, body, size, plain.data(), size), "encrypt");
    checkCrypto(gcry_cipher_gettag(m_handle, body + size, TagSize), "cipher tag");
}

bool SealCipher::decrypt(QByteArrayView sealed, QByteArrayView associated, QByteArray& plain)
{
    const qsizetype size = sealed.size() - NonceSize - TagSize;
    if (size < 0)
        return false;
    const auto* nonce = reinterpret_cast<const unsigned char*>(sealed.data());
    start(nonce, associated);
    plain.resize(size);
    checkCrypto(gcry_cipher_final(m_handle), "cipher final");
    const auto length = std::size_t(size);
    checkCrypto(gcry_cipher_decrypt(m_handle, plain.data(), length, nonce + NonceSize, length), "decrypt");
    if (gcry_cipher_checktag(m_handle, nonce + NonceSize + size, TagSize) == 0)
        return true;
    wipe(plain);
    return false;
}
