#pragma once

#include "tests/conformance/bytes.h"

/// Records of an .xls ([MS-XLS] 2.4), as many bytes as a test needs and no more.
[[nodiscard]] QByteArray biff(int type, const QByteArray& data);
/// A text behind a count of two bytes, in one or two bytes a character.
[[nodiscard]] QByteArray biffText(const QString& text);
[[nodiscard]] QByteArray biffWide(const QString& text);
/// What every cell begins with.
[[nodiscard]] QByteArray biffPlace(int row, int column, int style = 0);
/// The styles 0 to 9 that all tests use: see `formatCodes`.
[[nodiscard]] QByteArray biffStyles();
[[nodiscard]] QByteArray biffTexts(const QStringList& texts, int count = -1);

struct BiffSheet {
    QString name = QStringLiteral("表");
    QByteArray records = {};
    int state = 0; ///< 0 visible, 1 hidden, 2 very hidden
};
/// The stream of a workbook: globals and sheets with what frames them.
[[nodiscard]] QByteArray biffStream(const QByteArray& globals, const QList<BiffSheet>& sheets);
[[nodiscard]] QByteArray biffFile(const QByteArray& globals, const QByteArray& cells);

/// The number formats of the styles that tests of all formats use, by the style's number.
[[nodiscard]] const QStringList& formatCodes();
