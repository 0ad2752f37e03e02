#pragma once

#include "models/spreadsheets/serialdate.h"
#include "models/spreadsheets/sheetreader.h"

#include <QFile>

class SheetXml;

/// SpreadsheetML 2003, the XML of Excel 2003 that many web systems still export, as .xml or named .xls.
class XmlSheetReader final : public SheetReader {
public:
    explicit XmlSheetReader(const QString& path);
    ~XmlSheetReader() override;

    [[nodiscard]] qint64 bytesRead() const override { return m_file ? m_file->pos() : 0; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }
    [[nodiscard]] QString formatName() const override;

protected:
    void startSheet(int index) override;
    bool readRow(SheetRow& row) override;

private:
    /// A style names another one whose format it takes over.
    struct Style {
        QString parent;
        std::optional<NumberFormat> format;
    };

    void openFile();
    void listSheets();
    void readStyle();
    void readColumn();
    void readCells(SheetRow& row, const QString& rowStyle);
    [[nodiscard]] SheetCell readCell(const NumberFormat& format);
    [[nodiscard]] SheetCell typedCell(const QString& type, const QString& value, const NumberFormat& format) const;
    [[nodiscard]] SheetCell momentCell(const QString& value, const NumberFormat& format) const;
    [[nodiscard]] NumberFormat formatOf(const QString& style) const;

    QString m_path;
    QFile* m_file = nullptr; ///< of m_xml
    std::unique_ptr<SheetXml> m_xml;
    QHash<QString, Style> m_styles;
    bool m_from1904 = false;
    int m_worksheet = -1; ///< the last one that was begun; the file holds one behind the other
    qint64 m_bytesTotal = 0;
    qint64 m_nextRow = 1;
    qint64 m_nextColumn = 0;
    QList<int> m_hidden;
    QHash<int, QString> m_columnStyles;
    QString m_tableStyle;
};
