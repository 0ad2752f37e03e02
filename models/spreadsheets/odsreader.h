#pragma once

#include "models/spreadsheets/sheetreader.h"
#include "models/spreadsheets/ziparchive.h"

class XmlStream;

/// OpenDocument spreadsheets of LibreOffice and WPS (OASIS ODF 1.3 part 3).
class OdsReader final : public SheetReader {
public:
    explicit OdsReader(const QString& path);
    ~OdsReader() override;

    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }
    [[nodiscard]] QString formatName() const override;

protected:
    void startSheet(int index) override;
    bool readRow(SheetRow& row) override;

private:
    void openContent();
    void listSheets();
    void leaveTable();
    void readColumn();
    void readCells(SheetRow& row);
    void appendCell(SheetRow& row);

    ZipArchive m_archive;
    ZipPart* m_part = nullptr;
    std::unique_ptr<XmlStream> m_xml;
    int m_table = -1; ///< the last one that was begun; the content holds one behind the other
    int m_tableDepth = 0;
    qint64 m_bytesTotal = 0;
    qint64 m_nextRow = 1;
    qint64 m_repeatsLeft = 0;
    qint64 m_repeatedCells = 0;
    SheetRow m_repeated;
    int m_nextColumn = 0;
    QList<int> m_hidden;
};
