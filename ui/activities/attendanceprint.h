#pragma once

#include "models/activities/activity.h"
#include "ui/printing/printdocument.h"

class Office;
class QWidget;

/// The sign-in sheet of an activity: the people on its list, and empty lines to sign on, thirty in all at least.
[[nodiscard]] PrintDocument signInSheet(Office& office, const Activity& activity);
/// Shows it before printing.
void previewSignInSheet(QWidget* parent, Office& office, const Activity& activity);
