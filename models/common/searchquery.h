#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

/// One thing that a record must hold.
struct SearchTerm {
    enum class Kind {
        Phrase, ///< consecutive Chinese characters
        Prefix, ///< the beginning of a word, syllable, joined pinyin, initials or number
        FourDigits, ///< a prefix, or the tail of a sealed number: look for its digest too
        WholeNumber ///< a phone (11 digits, landline) or ID number (15, 18): look for its digest too
    };

    Kind kind = Kind::Prefix;
    QString text; ///< what was typed, normalized: `王聪`, `wcc`, `5678`, `0536-8888888`
    QStringList tokens; ///< in order; unless a phrase, the last one is a prefix
    QList<QStringList> readings; ///< the same letters as separate syllables: cong, cong
    QStringList digestTokens; ///< set by `withDigests`; any of them will do

    bool operator==(const SearchTerm&) const = default;
};

/// All terms must be found. Empty: every record.
struct SearchQuery {
    QList<SearchTerm> terms;

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    /// Asks `digests(term)` for the HMACs of the numbers among the terms (those that were given to addDigestTail).
    [[nodiscard]] SearchQuery withDigests(const std::function<QList<QByteArray>(const SearchTerm&)>& digests) const;

    bool operator==(const SearchQuery&) const = default;
};

/// Whatever is typed gives a query: marks and quotes only separate words.
[[nodiscard]] SearchQuery parseSearch(const QString& words);
/// For FTS5's MATCH; empty for an empty query.
[[nodiscard]] QString ftsMatch(const SearchQuery& query);
/// For PostgreSQL's `@@ …::tsquery`; empty for an empty query.
[[nodiscard]] QString tsQuery(const SearchQuery& query);
/// The same test on one record's token text, for walking an index.
[[nodiscard]] bool tokensMatch(const QString& tokens, const SearchQuery& query);
