#pragma once

#include "models/honors/honorbatch.h"
#include "ui/printing/printdocument.h"

class Office;
class QWidget;

/// The public notice of a round, names masked.
[[nodiscard]] PrintDocument honorNoticeDocument(Office& office, HonorBatchId batch);
void previewHonorNotice(QWidget* parent, Office& office, HonorBatchId batch);
