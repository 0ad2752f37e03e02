#include "models/security/signinlock.h"

#include "models/common/error.h"

#include <QCoreApplication>

namespace {

QString timeOf(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment).toString(QStringLiteral("HH:mm"));
}

} // namespace

void requireNotLocked(const Account& account, qint64 now)
{
    // A lock that reaches farther than any can was written under another clock.
    if (account.lockedUntil <= now || account.lockedUntil - now > signInLockMilliseconds)
        return;
    throw Error(QCoreApplication::translate("Office",
        "The account “%1” is closed until %2 after too many wrong passwords. Wait, ask the administrator to set a new "
        "password, or use the recovery code.")
                    .arg(account.name, timeOf(account.lockedUntil)));
}

SignInLock lockAfterFailure(const Account& account, qint64 now)
{
    SignInLock lock;
    lock.failed = account.failedSignIns + 1;
    const int left = mostFailedSignIns - lock.failed;
    if (left <= 0) {
        lock.lockedUntil = now + signInLockMilliseconds;
        lock.sentence = QCoreApplication::translate(
            "Office", "The password is wrong. The account is closed until %1; use the recovery code, or wait.")
                            .arg(timeOf(lock.lockedUntil));
    } else {
        lock.sentence = QCoreApplication::translate("Office",
            "The password is wrong; type it again. %n tries are left before the account is closed.", nullptr, left);
    }
    return lock;
}
