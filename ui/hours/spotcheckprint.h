#pragma once

#include "models/hours/spotcheck.h"
#include "ui/printing/printdocument.h"

class Office;
class QWidget;

/// The call-back sheet of a spot check: each record with its person, phone masked, and boxes for the answer; results
/// that are known stand in them.
[[nodiscard]] PrintDocument spotCheckSheet(Office& office, SpotCheckId id);
void previewSpotCheckSheet(QWidget* parent, Office& office, SpotCheckId id);
