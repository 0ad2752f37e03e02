#pragma once

#include "models/spreadsheets/sheetreader.h"
#include "models/spreadsheets/xlsxparts.h"
#include "models/spreadsheets/ziparchive.h"

class SheetXml;

/// .xlsx of any writer: shared, inline and rich strings, dates by number format or ISO 8601, 1900 and 1904.
class XlsxReader final : public SheetReader {
public:
    explicit XlsxReader(std::unique_ptr<ZipArchive> archive);
    ~XlsxReader() override;

    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }
    [[nodiscard]] QString formatName() const override;

protected:
    void startSheet(int index) override;
    bool readRow(SheetRow& row) override;

private:
    /// The `t` of a cell (ECMA-376 part 1, 18.18.11 ST_CellType).
    enum class ValueType { Number, SharedText, Text, InlineText, Boolean, Error, Date };

    [[nodiscard]] static ValueType valueTypeOf(QByteArrayView name);
    [[nodiscard]] QList<int> readColumns();
    void readCell(SheetRow& row);
    [[nodiscard]] SheetCell readValue(ValueType type, int style);
    [[nodiscard]] SheetCell cellOf(ValueType type, const QString& value, int style) const;
    [[nodiscard]] SheetCell numberCell(const QString& value, int style) const;

    std::unique_ptr<ZipArchive> m_archive;
    XlsxWorkbook m_workbook;
    QList<NumberFormat> m_styles;
    SharedTexts m_texts;
    ZipPart* m_part = nullptr;
    std::unique_ptr<SheetXml> m_xml;
    qint64 m_bytesTotal = 0;
    qint64 m_row = 0;
    qsizetype m_nextColumn = 0; ///< of a cell that does not say where it stands
    qsizetype m_lastWidth = 0; ///< of the row before
    qint64 m_lastRowAt = 0; ///< in bytes of the part
};

/// "BC12" and "bc12" → 54; -1 when the text is no cell address.
[[nodiscard]] int columnOfAddress(QByteArrayView address);
