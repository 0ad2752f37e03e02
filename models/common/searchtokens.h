#pragma once

#include <QByteArray>
#include <QString>

/// Makes the token text of one record, the only thing that search knows of it (no ID or phone number in clear):
/// space-separated tokens of [a-z0-9] or single Chinese characters, in the order in which phrases find them. Fit for
/// FTS5 (unicode61) and, through `tsVector`, for PostgreSQL. Query side: searchquery.h.
class SearchTokens final {
public:
    /// A person's name: characters, syllables, joined pinyin (wangcongcong), initials (wcc); for surnames of two
    /// readings both.
    SearchTokens& addName(const QString& written);
    /// Any other text: its characters and words, and their pinyin.
    SearchTokens& addText(const QString& written);
    /// A code or number that is no secret: whole, in parts, and its last digits without leading zeros.
    SearchTokens& addCode(const QString& code);
    /// The keyed HMAC of a secret number or of its last four digits (Vault::tailDigest). Never the number itself.
    SearchTokens& addDigestTail(const QByteArray& hmac);

    [[nodiscard]] const QString& text() const { return m_text; }

private:
    void add(QStringView token);
    void addPinyin(const QStringList& syllables);

    QString m_text;
};

/// How a digest stands among the tokens; no typed text can be a prefix of it.
[[nodiscard]] QString digestToken(const QByteArray& hmac);
/// The token text as a `tsvector` literal with positions: `'王':1 '聪':2`.
[[nodiscard]] QString tsVector(const QString& tokens);
/// The words and single characters of a text as tokens, in order. Letters lose case and accents; ü is v.
[[nodiscard]] QStringList searchWords(const QString& text);
/// A token that stands for a Chinese (or other, not Latin) character.
[[nodiscard]] bool isCharacterToken(QStringView token);
