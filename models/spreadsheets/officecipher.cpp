#include "models/spreadsheets/officecipher.h"

#include "models/common/cryptolibrary.h"
#include "models/spreadsheets/spreadsheettext.h"

#include <QtEndian>

#include <gcrypt.h>

#include <memory>

static int algorithmOf(OfficeHash hash)
{
    switch (hash) {
    case OfficeHash::Md5:
        return GCRY_MD_MD5;
    case OfficeHash::Sha1:
        return GCRY_MD_SHA1;
    case OfficeHash::Sha256:
        return GCRY_MD_SHA256;
    case OfficeHash::Sha384:
        return GCRY_MD_SHA384;
    case OfficeHash::Sha512:
        break;
    }
    return GCRY_MD_SHA512;
}

QByteArray officeHash(OfficeHash hash, const QByteArray& bytes)
{
    startCryptoLibrary();
    const int algorithm = algorithmOf(hash);
    QByteArray digest(qsizetype(gcry_md_get_algo_dlen(algorithm)), '\0');
    gcry_md_hash_buffer(algorithm, digest.data(), bytes.constData(), size_t(bytes.size()));
    return digest;
}

using CipherHandle = std::unique_ptr<std::remove_pointer_t<gcry_cipher_hd_t>, decltype(&gcry_cipher_close)>;

static CipherHandle openCipher(int algorithm, int mode, const QByteArray& key)
{
    startCryptoLibrary();
    gcry_cipher_hd_t handle = nullptr;
    checkCrypto(gcry_cipher_open(&handle, algorithm, mode, 0), "cipher open");
    CipherHandle cipher(handle, &gcry_cipher_close);
    checkCrypto(gcry_cipher_setkey(handle, key.constData(), size_t(key.size())), "cipher key");
    return cipher;
}

QByteArray rc4(const QByteArray& key, QByteArray bytes)
{
    const CipherHandle cipher = openCipher(GCRY_CIPHER_ARCFOUR, GCRY_CIPHER_MODE_STREAM, key);
    checkCrypto(gcry_cipher_encrypt(cipher.get(), bytes.data(), size_t(bytes.size()), nullptr, 0), "RC4");
    return bytes;
}

QByteArray aesDecrypted(const QByteArray& key, QByteArray bytes, const QByteArray& start)
{
    constexpr qsizetype BlockSize = 16;
    const int algorithm = key.size() == 16 ? GCRY_CIPHER_AES128
        : key.size() == 24                 ? GCRY_CIPHER_AES192
                                           : GCRY_CIPHER_AES256;
    const bool isChained = !start.isEmpty();
    const CipherHandle cipher = openCipher(algorithm, isChained ? GCRY_CIPHER_MODE_CBC : GCRY_CIPHER_MODE_ECB, key);
    if (isChained)
        checkCrypto(gcry_cipher_setiv(cipher.get(), start.constData(), size_t(start.size())), "cipher start");
    bytes.truncate(bytes.size() - bytes.size() % BlockSize);
    checkCrypto(gcry_cipher_decrypt(cipher.get(), bytes.data(), size_t(bytes.size()), nullptr, 0), "AES");
    return bytes;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

const QByteArray& fixedOfficePassword()
{
    static const QByteArray password = [] {
        QByteArray bytes;
        for (const char c : QByteArrayView("VelvetSweatshop"))
            bytes.append(c).append('\0');
        return bytes;
    }();
    return password;
}

Error officePasswordError()
{
    return Error(SpreadsheetText::tr("The workbook is protected with a password. Open it in Excel or WPS, remove the "
                                     "password and save it, then import it again."));
}
