#pragma once

#include <QList>
#include <QString>

/// A personal number that stands in a text where anybody can read it.
struct ClearNumber {
    enum class Kind { IdNumber, Mobile };

    Kind kind = Kind::IdNumber;
    qsizetype start = 0; ///< in the text, with whatever stands between its digits
    qsizetype length = 0;
    QString number; ///< half width, without spaces and dashes; X upper case
};

/// ID numbers (18 digits whose check digit is right by GB 11643, residence permits among them; 15 digits of the old
/// kind with a possible birth date) and mobile numbers (11 digits from 13 to 19, with 86 before them or not), also
/// written “138 0013 8001”, “138-0013-8001” or in full width. Whole runs of digits only: a longer number holds none.
[[nodiscard]] QList<ClearNumber> clearNumbersIn(const QString& text);
/// The text with each of them masked as elsewhere: 138****8001, **************0036. Quick when there is none.
[[nodiscard]] QString withoutClearNumbers(const QString& text);
