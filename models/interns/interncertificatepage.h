#pragma once

#include "models/interns/interncertificate.h"

class QPainter;
class QRectF;

/// Paints the certificate onto an upright sheet.
void paintInternCertificate(QPainter& painter, const QRectF& sheet, const InternCertificate& certificate);
