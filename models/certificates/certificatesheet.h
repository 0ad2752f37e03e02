#pragma once

#include "models/certificates/certificatesnapshot.h"

/// Everything that is printed of one certificate; values only.
struct CertificateSheet {
    CertificateSnapshot snapshot;
    QString number;
    QDate issuedOn;
    QString code;
    QString root; ///< number of the root
    QString proof; ///< text of the QR code
    int copy = 1; ///< of `copies`
    int copies = 1;
    bool showsSeal = true;
    bool showsSignatures = true;
    bool isBilingual = false;
};
