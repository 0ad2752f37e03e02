#pragma once

#include "models/certificates/certificaterepository.h"

/// What a QR code says, held against a printed root. Needs no office.
struct OfflineAnswer {
    CertificateClaim claim;
    RootNumber root;
    bool isProven = false; ///< it leads to the printed root
    std::optional<bool> isPerson; ///< it is of this person; nothing where that was not asked
};

/// Who is asked about, as printed on the certificate; the code is printed beside the QR code.
struct AskedPerson {
    QString code;
    QString name;
    QString idNumber;
};

/// Throws Error for a text that is no QR code of a certificate.
[[nodiscard]] OfflineAnswer verifyOffline(
    const QString& text, const QByteArray& root, const std::optional<AskedPerson>& person = {});

/// A code or the text of a QR code, with the last digit of the ID number, asked of the office that issued it. Throws
/// Error when there is no such certificate, or it is not what the office has issued.
[[nodiscard]] CertificateAnswer verifyInOffice(
    Connection& connection, const Vault& vault, const QString& codeOrText, const QString& lastDigit);
/// In words, without a name: number, span, hours, state.
[[nodiscard]] QString answerInWords(const CertificateAnswer& answer);
