#include "models/common/searchquery.h"

#include "models/common/phone.h"
#include "models/common/pinyin.h"
#include "models/common/searchtokens.h"
#include "models/common/textnormal.h"

#include <QVarLengthArray>

#include <algorithm>

namespace {

/// Shorter input is a prefix of nearly everything; splitting it would only cost time.
constexpr qsizetype shortestSplit = 4;
constexpr int mostSplits = 4;
constexpr qsizetype mostTerms = 12;

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isLetters(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool isIdNumber(QStringView text)
{
    return (text.size() == 15 && isDigits(text))
        || (text.size() == 18 && isDigits(text.chopped(1)) && (text.back() == u'X' || isDigits(text.last(1))));
}

/// A whole phone or ID number, however it was typed.
std::optional<SearchTerm> wholeNumber(const QString& word)
{
    const QString clean = cleanedDigits(word).text.toUpper();
    SearchTerm term{SearchTerm::Kind::WholeNumber, clean, {clean.toLower()}, {}, {}};
    if (isIdNumber(clean))
        return term;
    constexpr qsizetype shortestPhone = 7;
    if (clean.size() < shortestPhone || !(clean.front().isDigit() || clean.front() == u'+' || clean.front() == u'('))
        return std::nullopt;
    const PhoneCheck phone = checkPhone(clean);
    if (!phone.isValid())
        return std::nullopt;
    term.text = phone.number;
    term.tokens = QStringList{searchWords(phone.number).join(QString())};
    return term;
}

bool isTail(QStringView word)
{
    return word.size() == 4 && isDigits(word.first(3)) && (isDigits(word.last(1)) || word.back() == u'x');
}

SearchTerm wordTerm(const QString& word)
{
    SearchTerm term{SearchTerm::Kind::Prefix, word, {word}, {}, {}};
    if (isTail(word))
        term.kind = SearchTerm::Kind::FourDigits;
    else if (word.size() >= shortestSplit && isLetters(word))
        term.readings = pinyinSplits(word, mostSplits);
    return term;
}

/// The runs of characters become phrases, each Latin word or number a prefix.
void appendTerms(SearchQuery& query, const QString& typed)
{
    SearchTerm phrase{SearchTerm::Kind::Phrase, {}, {}, {}, {}};
    const auto endPhrase = [&] {
        if (!phrase.tokens.isEmpty())
            query.terms << std::exchange(phrase, SearchTerm{SearchTerm::Kind::Phrase, {}, {}, {}, {}});
    };
    for (const QString& word : searchWords(typed)) {
        if (isCharacterToken(word)) {
            phrase.tokens << word;
            phrase.text += word;
        } else {
            endPhrase();
            query.terms << wordTerm(word);
        }
    }
    endPhrase();
}

/// The ways in which the term may be met, digests apart.
QList<QStringList> alternatives(const SearchTerm& term)
{
    return QList<QStringList>{term.tokens} + term.readings;
}

bool endsInPrefix(const SearchTerm& term)
{
    return term.kind != SearchTerm::Kind::Phrase;
}

QString either(const QStringList& choices, const QString& separator)
{
    return choices.size() == 1 ? choices.first() : u'(' + choices.join(separator) + u')';
}

using TokenList = QVarLengthArray<QStringView, 128>;

TokenList cut(QStringView text)
{
    TokenList list;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u' ');
        const QStringView token = end < 0 ? text : text.first(end);
        if (!token.isEmpty())
            list.append(token);
        text = end < 0 ? QStringView() : text.sliced(end + 1);
    }
    return list;
}

bool matchesAt(const TokenList& tokens, qsizetype at, const QStringList& wanted, bool prefix)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool last = i == wanted.size() - 1;
        const QStringView token = tokens[at + i];
        if (last && prefix ? !token.startsWith(wanted.at(i)) : token != wanted.at(i))
            return false;
    }
    return true;
}

bool contains(const TokenList& tokens, const QStringList& wanted, bool prefix)
{
    for (qsizetype at = 0; at + wanted.size() <= tokens.size(); ++at) {
        if (matchesAt(tokens, at, wanted, prefix))
            return true;
    }
    return false;
}

bool isMet(const TokenList& tokens, const SearchTerm& term)
{
    if (contains(tokens, term.tokens, endsInPrefix(term)))
        return true;
    const bool read = std::any_of(term.readings.begin(), term.readings.end(),
        [&](const QStringList& reading) { return contains(tokens, reading, true); });
    return read || std::any_of(term.digestTokens.begin(), term.digestTokens.end(), [&](const QString& digest) {
        return std::find(tokens.begin(), tokens.end(), QStringView(digest)) != tokens.end();
    });
}

} // namespace

SearchQuery SearchQuery::withDigests(const std::function<QList<QByteArray>(const SearchTerm&)>& digests) const
{
    SearchQuery query = *this;
    for (SearchTerm& term : query.terms) {
        if (term.kind != SearchTerm::Kind::FourDigits && term.kind != SearchTerm::Kind::WholeNumber)
            continue;
        for (const QByteArray& digest : digests(term)) {
            if (!digest.isEmpty())
                term.digestTokens << digestToken(digest);
        }
    }
    return query;
}

SearchQuery parseSearch(const QString& words)
{
    SearchQuery query;
    const QString typed = cleanedText(halfWidth(words)).text;
    // A number typed in groups ("138 1234 5678") is one number when nothing else is typed.
    constexpr qsizetype shortestGrouped = 11;
    if (const auto number = wholeNumber(typed); number && number->tokens.first().size() >= shortestGrouped) {
        query.terms << *number;
        return query;
    }
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto number = wholeNumber(word))
            query.terms << *number;
        else
            appendTerms(query, word);
    }
    query.terms = query.terms.first(std::min(mostTerms, query.terms.size()));
    return query;
}

QString ftsMatch(const SearchQuery& query)
{
    QStringList all;
    for (const SearchTerm& term : query.terms) {
        QStringList choices;
        for (const QStringList& tokens : alternatives(term))
            choices << u'"' + tokens.join(u' ') + (endsInPrefix(term) ? QStringLiteral("\" *") : QStringLiteral("\""));
        for (const QString& digest : term.digestTokens)
            choices << u'"' + digest + u'"';
        all << either(choices, QStringLiteral(" OR "));
    }
    return all.join(QStringLiteral(" AND "));
}

QString tsQuery(const SearchQuery& query)
{
    QStringList all;
    for (const SearchTerm& term : query.terms) {
        QStringList choices;
        for (const QStringList& tokens : alternatives(term)) {
            QStringList quoted;
            for (const QString& token : tokens)
                quoted << u'\'' + token + u'\'';
            const QString phrase
                = quoted.join(QStringLiteral(" <-> ")) + (endsInPrefix(term) ? QStringLiteral(":*") : QString());
            choices << (tokens.size() > 1 ? u'(' + phrase + u')' : phrase);
        }
        for (const QString& digest : term.digestTokens)
            choices << u'\'' + digest + u'\'';
        all << either(choices, QStringLiteral(" | "));
    }
    return all.join(QStringLiteral(" & "));
}

bool tokensMatch(const QString& tokens, const SearchQuery& query)
{
    const TokenList list = cut(tokens);
    return std::all_of(
        query.terms.begin(), query.terms.end(), [&](const SearchTerm& term) { return isMet(list, term); });
}
