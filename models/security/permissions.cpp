#include "models/security/permissions.h"

#include "models/security/account.h"

#include <QCoreApplication>

QString refusalSentence(Role role, const Act& act)
{
    return QCoreApplication::translate("Act",
        "An account of the role “%1” may not do this: %2. Ask somebody with the right role, or the administrator.")
        .arg(roleTitle(role), act.title());
}
