#pragma once

#include "models/spreadsheets/sheetreader.h"
#include "models/spreadsheets/xlsbrecord.h"
#include "models/spreadsheets/xlsxparts.h"
#include "models/spreadsheets/ziparchive.h"

/// .xlsb, Excel's binary workbook ([MS-XLSB]): a zip of records instead of XML.
class XlsbReader final : public SheetReader {
public:
    explicit XlsbReader(std::unique_ptr<ZipArchive> archive);

    [[nodiscard]] qint64 bytesRead() const override { return m_part ? m_part->bytesInflated() : 0; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }
    [[nodiscard]] QString formatName() const override;

protected:
    void startSheet(int index) override;
    bool readRow(SheetRow& row) override;

private:
    [[nodiscard]] bool readToRow();
    void readCell(SheetRow& row) const;
    [[nodiscard]] SheetCell cellOf(const XlsbRecord& record) const;
    [[nodiscard]] SheetCell numberCell(double number, const XlsbRecord& record) const;

    std::unique_ptr<ZipArchive> m_archive;
    XlsxWorkbook m_workbook;
    QList<NumberFormat> m_styles;
    SharedTexts m_texts;
    ZipPart* m_part = nullptr; ///< of m_stream
    std::unique_ptr<XlsbStream> m_stream;
    XlsbRecord m_record; ///< the last one read
    bool m_isAtRow = false; ///< m_record begins a row that is not read yet
    qint64 m_bytesTotal = 0;
    qint64 m_row = 0;
    qint64 m_lastRowAt = 0; ///< in bytes of the part
};
