#pragma once

#include "models/certificates/certificate.h"
#include "ui/common/recorddialog.h"

class QLabel;

/// The request for a certificate; it says what the certificate would count now.
class CertificateDialog final : public RecordDialog<Certificate> {
    Q_OBJECT

public:
    CertificateDialog(Office& office, const Certificate& certificate, QWidget* parent = nullptr);

private:
    void showHours();

    QLabel* m_hours = nullptr;
};
