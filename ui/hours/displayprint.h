#pragma once

#include "models/hours/hourdisplay.h"
#include "ui/printing/printdocument.h"

class Office;
class QWidget;

/// 时长公示 on paper: head, period of the display, the masked list with its sum, unit and date. Of a draft what would
/// be shown now; else the list as it was published.
[[nodiscard]] PrintDocument displayNotice(Office& office, HourDisplayId id);
void previewDisplayNotice(QWidget* parent, Office& office, HourDisplayId id);
