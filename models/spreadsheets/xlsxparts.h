#pragma once

#include "models/spreadsheets/serialdate.h"
#include "models/spreadsheets/sharedtexts.h"
#include "models/spreadsheets/sheetcell.h"

#include <QStringList>

class SheetXml;
class ZipArchive;

/// What an .xlsx says about itself besides its sheets (ECMA-376 part 1).
struct XlsxWorkbook {
    QList<SheetInfo> sheets;
    QStringList sheetParts; ///< the part of each sheet, e.g. xl/worksheets/sheet1.xml
    QString stylesPart; ///< may be empty
    QString sharedStringsPart; ///< may be empty
    bool from1904 = false;
};

/// Throws Error when the archive is not an Excel workbook.
[[nodiscard]] XlsxWorkbook readXlsxWorkbook(const ZipArchive& archive);
/// For each cell style (`s` of a cell) what its numbers mean; nothing when there is no such part.
[[nodiscard]] QList<NumberFormat> readXlsxStyles(const ZipArchive& archive, const QString& part);
[[nodiscard]] SharedTexts readXlsxSharedStrings(const ZipArchive& archive, const QString& part);
/// At the start of <si> or <is>: the text of all runs, without phonetic hints.
[[nodiscard]] QString readXlsxRichText(SheetXml& xml);
/// _x000D_ stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
[[nodiscard]] QString decodedXlsxText(const QString& text);
