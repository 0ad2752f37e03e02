#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class SearchTokens;
class Vault;
struct SearchTerm;

/// A sealed phone number is found by its whole number and by its last four digits; search holds their keyed HMACs only.
void addPhone(SearchTokens& tokens, const Vault& vault, const QString& phone);
/// What a typed number may be the digest of.
[[nodiscard]] QList<QByteArray> phoneDigests(const Vault& vault, const SearchTerm& term);
