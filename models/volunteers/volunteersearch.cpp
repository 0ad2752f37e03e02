#include "models/volunteers/volunteersearch.h"

#include "models/common/idnumber.h"
#include "models/common/phone.h"
#include "models/common/searchtokens.h"
#include "models/security/vault.h"

QString volunteerTokens(const Vault& vault, const Volunteer& volunteer)
{
    SearchTokens tokens;
    tokens.addName(volunteer.name).addCode(volunteer.number);
    tokens.addDigestTail(vault.digest(identityOf(volunteer.idType, volunteer.idNumber), "id"));
    tokens.addDigestTail(vault.tailDigest(volunteer.idNumber));
    tokens.addDigestTail(vault.digest(volunteer.phone, "phone"));
    tokens.addDigestTail(vault.tailDigest(volunteer.phone));
    return tokens.text();
}

QList<QByteArray> numberDigests(const Vault& vault, const QString& typed, bool isTail)
{
    if (!vault.isUnlocked())
        return {};
    if (isTail)
        return vault.tailDigests(typed);
    QList<QByteArray> digests
        = vault.digests(normalizedPhone(typed), "phone") + vault.digests(normalizedIdNumber(typed), "id");
    const QString upgraded = upgradedIdNumber(normalizedIdNumber(typed));
    if (upgraded.size() > typed.size())
        digests << vault.digests(upgraded, "id");
    return digests;
}
