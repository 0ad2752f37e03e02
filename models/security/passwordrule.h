#pragma once

#include <QString>

/// Why a new password is too weak, as a sentence; empty when it is good enough. The rule: 8 characters or more, not the
/// account's name, not one character or a run of digits.
[[nodiscard]] QString passwordProblem(const QString& password, const QString& accountName);
/// Throws that sentence as Error.
void requireGoodPassword(const QString& password, const QString& accountName);
