#pragma once

#include "models/activities/activity.h"
#include "ui/printing/printdocument.h"

class Office;
class QWidget;

/// The people of an activity on paper: number, post, team and state of each, without who was declined or canceled.
[[nodiscard]] PrintDocument signUpList(Office& office, const Activity& activity);
/// Shows it before printing.
void previewSignUpList(QWidget* parent, Office& office, const Activity& activity);
