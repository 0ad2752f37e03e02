#pragma once

#include "models/certificates/certificate.h"
#include "ui/printing/printdocument.h"

class Office;
class PrintPreview;
class QWidget;
struct CertificateSheet;

/// A certificate on its pages, or several one behind the other.
[[nodiscard]] PrintDocument certificateDocument(const QList<CertificateSheet>& sheets);
/// The preview of a certificate; printing or saving counts one more copy, only looking does not.
[[nodiscard]] PrintPreview* makeCertificatePreview(QWidget* parent, Office& office, CertificateId id);
void previewCertificate(QWidget* parent, Office& office, CertificateId id);
/// The next copy of each, not counted yet. Throws Error for what is not issued.
[[nodiscard]] QList<CertificateSheet> nextCopies(Office& office, const QList<CertificateId>& ids);
/// Counts one more copy of each; waits for the writer.
void countCopies(Office& office, const QList<CertificateId>& ids);
/// 公示: certificates on notice with masked names, and the roots that prove them.
[[nodiscard]] PrintDocument certificateNotice(Office& office);
