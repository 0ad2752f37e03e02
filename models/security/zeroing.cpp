#include "models/security/zeroing.h"

#include "models/common/cryptolibrary.h"

#include <gcrypt.h>

#include <cstring>
#include <new>
#include <utility>

void wipeMemory(void* data, std::size_t size)
{
    auto* bytes = static_cast<volatile unsigned char*>(data);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

void wipe(QString& text)
{
    if (text.isDetached())
        wipeMemory(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text = QString();
}

void wipe(QByteArray& bytes)
{
    if (bytes.isDetached())
        wipeMemory(bytes.data(), std::size_t(bytes.size()));
    bytes = QByteArray();
}

SecretKey::SecretKey()
{
    startCryptoLibrary();
    m_data = static_cast<unsigned char*>(gcry_calloc_secure(1, Size));
    if (!m_data)
        throw std::bad_alloc();
}

SecretKey::~SecretKey()
{
    if (m_data)
        wipeMemory(m_data, Size);
    gcry_free(m_data);
}

SecretKey::SecretKey(SecretKey&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
{
}

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept
{
    std::swap(m_data, other.m_data);
    return *this;
}

SecretKey SecretKey::random()
{
    SecretKey key;
    gcry_randomize(key.m_data, Size, GCRY_STRONG_RANDOM);
    return key;
}

SecretKey SecretKey::clone() const
{
    SecretKey key;
    std::memcpy(key.m_data, m_data, Size);
    return key;
}

bool SecretKey::operator==(const SecretKey& other) const
{
    unsigned char difference = 0;
    for (std::size_t i = 0; i < Size; ++i)
        difference |= (unsigned char)(m_data[i] ^ other.m_data[i]);
    return difference == 0;
}
