#pragma once

#include "models/activities/activity.h"

class Office;
class QPagedPaintDevice;
class QWidget;

/// Draws the sign-in sheet of an activity on A4: the people on its list, and empty lines to sign on, thirty in all at
/// least.
void paintSignInSheet(QPagedPaintDevice& device, Office& office, const Activity& activity);
/// Shows it before printing.
void previewSignInSheet(QWidget* parent, Office& office, const Activity& activity);
