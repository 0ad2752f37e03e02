#include "models/office/officewide.h"

#include "models/common/error.h"
#include "models/records/features.h"
#include "models/security/account.h"
#include "models/security/permissions.h"

#include <QCoreApplication>

#include <algorithm>

bool isOfficeWide(const Features& features, const Act& act)
{
    return std::any_of(features.kinds().begin(), features.kinds().end(), [&act](const RecordKind& kind) {
        return kind.owner.kind == RowOwner::Kind::Office && !kind.isQuiet && kind.acts.edit == act;
    });
}

bool mayDo(const Features& features, const Account& account, const Act& act)
{
    return act.isFor(account.role) && (account.organisation == 0 || !isOfficeWide(features, act));
}

void requireMay(const Features& features, const Account& account, const Act& act)
{
    if (!act.isFor(account.role))
        throw RefusedError(refusalSentence(account.role, act), act);
    if (!mayDo(features, account, act))
        throw RefusedError(wholeOfficeSentence(act), act);
}

QString wholeOfficeSentence(const Act& act)
{
    return QCoreApplication::translate("Act",
        "This is the same for the whole office: %1. Only an account that answers for the whole office may do it; ask "
        "its administrator.")
        .arg(act.title());
}
