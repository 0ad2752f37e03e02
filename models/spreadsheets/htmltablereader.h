#pragma once

#include "models/spreadsheets/sheetreader.h"
#include "models/spreadsheets/textsource.h"

#include <QMap>

/// HTML tables that web systems name .xls. All tables of the page are read one below the other as one sheet.
class HtmlTableReader final : public SheetReader {
public:
    explicit HtmlTableReader(const QString& path);

    [[nodiscard]] qint64 bytesRead() const override { return m_source.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_source.bytesTotal(); }
    [[nodiscard]] QString formatName() const override;
    [[nodiscard]] QString encoding() const override { return nameOf(m_source.encoding()); }

protected:
    void startSheet(int index) override;
    bool readRow(SheetRow& row) override;

private:
    struct Tag {
        QString name; ///< lower case, "/td" at an end
        QMap<QString, QString> attributes;
    };

    [[nodiscard]] Tag readTag();
    void readAttributes(Tag& tag);
    [[nodiscard]] QString readAttributeValue();
    void skipComment();
    void skipUntilEnd(const QString& name);
    [[nodiscard]] QString readEntity();
    void beginCell(const Tag& tag, SheetRow& row);
    void endCell(SheetRow& row);
    void endRow();
    [[nodiscard]] bool takeTag(const Tag& tag, SheetRow& row);
    void append(const QString& text);

    TextSource m_source;
    qint64 m_row = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_isHidden = false;
    QString m_text;
    int m_column = 0;
    int m_columnSpan = 1;
    QMap<int, qint64> m_spans; ///< columns that a cell above covers, with the last row that it covers
};
