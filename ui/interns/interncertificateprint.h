#pragma once

#include "models/interns/interncertificate.h"
#include "ui/printing/printdocument.h"

class Office;
class PrintPreview;
class QWidget;

[[nodiscard]] PrintDocument internCertificateDocument(const InternCertificate& certificate);
/// The preview of a certificate: the number is given when it is printed or saved for the first time.
[[nodiscard]] PrintPreview* makeInternCertificatePreview(QWidget* parent, Office& office, InternId id);
void previewInternCertificate(QWidget* parent, Office& office, InternId id);
