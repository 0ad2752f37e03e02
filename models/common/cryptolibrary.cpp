#include "models/common/cryptolibrary.h"

#include "models/common/error.h"

#include <QCoreApplication>

#include <gcrypt.h>

#include <mutex>

namespace {

/// Room for the keys and key schedules of several vaults.
constexpr int lockedBytes = 256 * 1024;

} // namespace

void startCryptoLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (!gcry_check_version("1.10.0"))
            throw Error(
                QCoreApplication::translate("Vault", "The encryption library is too old; reinstall the program."),
                QString::fromLatin1(gcry_check_version(nullptr)));
        // Where memory may not be locked (containers), the keys are still wiped.
        gcry_control(GCRYCTL_DISABLE_SECMEM_WARN);
        gcry_control(GCRYCTL_INIT_SECMEM, lockedBytes, 0);
        gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
    });
}

void checkCrypto(unsigned int code, const char* what)
{
    if (gcry_err_code(code) != GPG_ERR_NO_ERROR)
        throw Error(QCoreApplication::translate("Vault", "Encryption failed; close other programs and try again."),
            QString::fromLatin1(what) + QStringLiteral(": ") + QString::fromUtf8(gcry_strerror(code)));
}
