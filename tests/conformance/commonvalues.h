#pragma once

#include <QList>
#include <QString>

/// A number under one of the styles of `formatCodes`, and what it is from 1900 and from 1904.
struct StyledNumber {
    int style;
    double number;
    const char* from1900;
    const char* from1904;
};
[[nodiscard]] const QList<StyledNumber>& styledNumbers();
/// All of them as rows of a test: style, value, from1904, expected.
void addStyledNumbers();

/// Texts that every format must hand over exactly; nothing in them needs an escape in any format.
[[nodiscard]] const QStringList& plainTexts();
/// All of them as rows of a test: text.
void addPlainTexts();

/// What every workbook reads of a time in ISO 8601.
struct IsoText {
    const char* text;
    const char* expected;
};
[[nodiscard]] const QList<IsoText>& isoTexts();

/// A name for a row of a test that says what it is about.
[[nodiscard]] QByteArray rowName(const char* format, const QString& what);
