#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

/// Overwrites memory; the compiler may not leave it out.
void wipeMemory(void* data, std::size_t size);
/// Overwrites the text where nobody else shares it, then clears it.
void wipe(QString& text);
void wipe(QByteArray& bytes);

/// Wipes a password when the scope ends, also on an exception.
class WipeGuard final {
public:
    explicit WipeGuard(QString& text)
        : m_text(text)
    {
    }
    ~WipeGuard() { wipe(m_text); }
    WipeGuard(const WipeGuard&) = delete;
    WipeGuard& operator=(const WipeGuard&) = delete;

private:
    QString& m_text;
};

/// 32 key bytes in libgcrypt's locked memory, wiped when released. Movable, never copied by accident.
class SecretKey final {
public:
    static constexpr std::size_t Size = 32;

    SecretKey(); ///< all zero
    ~SecretKey();
    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;
    SecretKey(const SecretKey&) = delete;
    SecretKey& operator=(const SecretKey&) = delete;

    [[nodiscard]] static SecretKey random();
    [[nodiscard]] SecretKey clone() const;
    [[nodiscard]] unsigned char* data() { return m_data; }
    [[nodiscard]] const unsigned char* data() const { return m_data; }
    [[nodiscard]] bool operator==(const SecretKey& other) const;

private:
    unsigned char* m_data = nullptr;
};
