#pragma once

#include "models/security/account.h"

/// What follows from one more wrong password.
struct SignInLock {
    int failed = 0;
    qint64 lockedUntil = 0; ///< UTC milliseconds; 0 = open
    QString sentence;
};

/// The fifth wrong password in a row, and each one after it, closes the account for fifteen minutes.
inline constexpr int mostFailedSignIns = 5;
inline constexpr qint64 signInLockMilliseconds = 15 * 60 * 1000;

/// Throws Error, saying until when, while the account is closed.
void requireNotLocked(const Account& account, qint64 now);
[[nodiscard]] SignInLock lockAfterFailure(const Account& account, qint64 now);
