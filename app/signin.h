#pragma once

#include "models/office/office.h"

#include <memory>

class QWidget;

/// Opens an office and lets somebody sign in to it; null when they gave up. Throws Error.
[[nodiscard]] std::unique_ptr<Office> openWithSignIn(const QString& file);
/// Asks who is there; whoever got a first password from somebody else changes it at once. False when they gave up:
/// then nobody is signed in who was not before, and a vault opened on the way is locked.
[[nodiscard]] bool signInWithDialog(Office& office, QWidget* parent);
/// Whoever got the present password from somebody else takes their own; false, and the office locked, when they do not.
[[nodiscard]] bool ensureOwnPassword(Office& office, const QString& known, QWidget* parent);
/// The office's name as its settings say it.
[[nodiscard]] QString officeNameOf(Office& office);
