#pragma once

#include "models/spreadsheets/xlsxparts.h"

/// What an .xlsb says about itself besides its sheets ([MS-XLSB]): the same as an .xlsx, in records instead of XML.
[[nodiscard]] XlsxWorkbook readXlsbWorkbook(const ZipArchive& archive);
[[nodiscard]] QList<NumberFormat> readXlsbStyles(const ZipArchive& archive, const QString& part);
[[nodiscard]] SharedTexts readXlsbSharedTexts(const ZipArchive& archive, const QString& part);
