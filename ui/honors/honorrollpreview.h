#pragma once

#include "models/honors/honorroll.h"

#include <QPageSize>

class Office;
class QWidget;

/// Opens the preview of a batch's honor roll: poster, list or certificates, A4 or A3. Printing or saving freezes a
/// version; only looking does not.
void previewHonorRoll(
    QWidget* parent, Office& office, HonorBatchId batch, HonorRollLayout layout = HonorRollLayout::Poster);
/// The preview as an object, for tests and pictures.
[[nodiscard]] class PrintPreview* makeHonorRollPreview(
    QWidget* parent, Office& office, HonorBatchId batch, HonorRollLayout layout);
