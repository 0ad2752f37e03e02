#pragma once

#include <QString>

/// A cleaned text, and whether cleaning altered anything (imports count it).
struct Cleaned {
    QString text;
    bool changed = false;
};

enum class InnerSpaces { Collapse, Remove, Keep };

/// Full-width ASCII (U+FF01–FF5E) and the ideographic space become half width; everything else stays.
[[nodiscard]] QString halfWidth(QStringView text);
/// Free text: every kind of space is trimmed, invisible characters and Excel's leading ' go, full-width letters and
/// digits become half width. Chinese punctuation and line breaks stay.
[[nodiscard]] Cleaned cleanedText(const QString& text, InnerSpaces spaces = InnerSpaces::Collapse);
/// Numbers and codes: NFKC, no space of any kind, no leading '. Dashes stay.
[[nodiscard]] Cleaned cleanedDigits(const QString& text);
/// A person's name: "龚 璐" loses its space, "John  Smith" keeps one; `·` and four-byte characters stay exactly.
[[nodiscard]] Cleaned cleanedName(const QString& text);

/// A space of any kind: U+3000, no-break, tab, line break.
[[nodiscard]] bool isAnySpace(QChar character);
/// Zero-width characters, byte order and direction marks: they carry nothing.
[[nodiscard]] bool isInvisible(QChar character);
/// A Chinese character, including the planes beyond the BMP and the private use area of old GBK fonts.
[[nodiscard]] bool isHan(char32_t character);
