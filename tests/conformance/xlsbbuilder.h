#pragma once

#include "tests/conformance/bytes.h"

#include <QMap>

/// Records and parts of an .xlsb ([MS-XLSB]).
[[nodiscard]] QByteArray xlsb(int type, const QByteArray& data = {});
/// A text behind a count of four bytes.
[[nodiscard]] QByteArray xlsbText(const QString& text);
[[nodiscard]] QByteArray xlsbRow(int row, bool hidden = false);
/// What every cell begins with.
[[nodiscard]] QByteArray xlsbPlace(int column, int style = 0);
[[nodiscard]] QByteArray xlsbSharedTexts(const QStringList& texts);

struct XlsbSheet {
    QString name = QStringLiteral("表");
    QByteArray rows = {};
    int state = 0;
    QByteArray before = {}; ///< column records
};
/// The parts of a workbook with the styles of `formatCodes`.
[[nodiscard]] QMap<QString, QByteArray> xlsbParts(
    const QList<XlsbSheet>& sheets, const QStringList& sharedTexts = {}, bool from1904 = false);
