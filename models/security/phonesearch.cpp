#include "models/security/phonesearch.h"

#include "models/common/phone.h"
#include "models/common/searchquery.h"
#include "models/common/searchtokens.h"
#include "models/security/vault.h"

void addPhone(SearchTokens& tokens, const Vault& vault, const QString& phone)
{
    const QString number = normalizedPhone(phone);
    if (number.isEmpty())
        return;
    tokens.addDigestTail(vault.digest(number, "phone"));
    const QString tail = phoneTail(number);
    if (!tail.isEmpty())
        tokens.addDigestTail(vault.tailDigest(tail));
}

QList<QByteArray> phoneDigests(const Vault& vault, const SearchTerm& term)
{
    if (!vault.isUnlocked())
        return {};
    if (term.kind == SearchTerm::Kind::FourDigits)
        return vault.tailDigests(term.text);
    if (term.kind == SearchTerm::Kind::WholeNumber)
        return vault.digests(normalizedPhone(term.text), "phone");
    return {};
}
