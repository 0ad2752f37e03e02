#pragma once

#include "models/spreadsheets/biffrecord.h"
#include "models/spreadsheets/serialdate.h"
#include "models/spreadsheets/sheetreader.h"

#include <QSet>

#include <vector>

class CompoundFile;

/// .xls of Excel 97 to 2003 (BIFF8, [MS-XLS]), with formula results, hidden rows, columns and sheets.
class XlsReader final : public SheetReader {
public:
    explicit XlsReader(const CompoundFile& file);
    /// A stream alone, as some programs write it. Throws Error when it is older than Excel 97.
    explicit XlsReader(const QByteArray& stream);

    [[nodiscard]] qint64 bytesRead() const override { return qint64(m_nextCell); }
    [[nodiscard]] qint64 bytesTotal() const override { return qint64(m_cells.size()); }
    [[nodiscard]] QString formatName() const override;

protected:
    void startSheet(int index) override;
    bool readRow(SheetRow& row) override;

private:
    /// Where a cell record stands; they may come in any order.
    struct CellPlace {
        quint16 row;
        quint32 offset;
    };

    void readGlobals();
    void readGlobal(const BiffRecord& record);
    void indexRecord(const BiffRecord& record, qsizetype offset, QList<int>& hiddenColumns);
    void readCell(SheetRow& row, qsizetype offset) const;
    [[nodiscard]] SheetCell formulaCell(const BiffRecord& record) const;
    [[nodiscard]] SheetCell numberCell(double number, quint16 style) const;

    QByteArray m_stream;
    QList<quint32> m_sheetOffsets;
    QList<SheetInfo> m_found;
    SharedTexts m_texts;
    QHash<int, NumberFormat> m_formats;
    QList<int> m_styles;
    bool m_from1904 = false;
    std::vector<CellPlace> m_cells;
    size_t m_nextCell = 0;
    QSet<int> m_hiddenRows;
};
