#pragma once

#include <QString>

#include <optional>

class Office;
class QAction;
class QWidget;

/// Asks why whole ID and phone numbers leave the office; nothing when the clerk cancels. Throws RefusedError, which is
/// noted, for accounts that may not.
[[nodiscard]] std::optional<QString> askNumbersReason(QWidget* parent, Office& office);
/// Disables the entry for accounts that may not, and says why.
void guardNumbersAction(QAction* action, const Office& office);
