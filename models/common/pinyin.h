#pragma once

#include <QString>
#include <QStringList>

/// How a name or text is read. Toneless, lower case, ü as v. Latin words and numbers stand as their own syllable.
struct PinyinName {
    QStringList syllables; ///< {wang, cong, cong}
    QString full; ///< a name: `wang congcong`; a text: its syllables with blanks
    QString initials; ///< `wcc`
    QString sortKey; ///< `wang-cong-cong 王聪聪`: by syllable, then by characters; for binary collation

    /// `wangcongcong`
    [[nodiscard]] QString joined() const { return syllables.join(QString()); }
};

/// The most common reading (Unihan); empty for characters that have none.
[[nodiscard]] QString pinyin(char32_t character);
/// A person's name: the first character, or two, are read as a surname (曾 zeng, 尉迟 yuchi).
[[nodiscard]] PinyinName pinyinOfName(const QString& name);
/// Any other text.
[[nodiscard]] PinyinName pinyinOfText(const QString& text);
/// The ways to read typed letters as two or more syllables, the last of which may be unfinished: "wangc" → wang, c.
/// At most `most` ways, longest first syllables first.
[[nodiscard]] QList<QStringList> pinyinSplits(const QString& letters, int most);
/// Compares names as lists show them.
[[nodiscard]] bool pinyinLess(const QString& a, const QString& b);
