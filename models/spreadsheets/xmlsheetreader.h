#pragma once

#include "models/spreadsheets/sheetreader.h"

class XmlStream;

/// SpreadsheetML 2003, the XML of Excel 2003 that many web systems still export, as .xml or named .xls.
class XmlSheetReader final : public SheetReader {
public:
    explicit XmlSheetReader(const QString& path);
    ~XmlSheetReader() override;

    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }
    [[nodiscard]] QString formatName() const override;

protected:
    void startSheet(int index) override;
    bool readRow(SheetRow& row) override;

private:
    void openFile();
    void listSheets();
    void readColumn();
    void readCells(SheetRow& row);
    [[nodiscard]] SheetCell readCell();

    QString m_path;
    std::unique_ptr<XmlStream> m_xml;
    int m_worksheet = -1; ///< the last one that was begun; the file holds one behind the other
    qint64 m_bytesTotal = 0;
    qint64 m_nextRow = 1;
    qint64 m_nextColumn = 0;
    QList<int> m_hidden;
};
