#pragma once

#include "models/spreadsheets/sheetreader.h"
#include "models/spreadsheets/textsource.h"

/// .csv and text tables (RFC 4180, and what offices really send): `,` `;` tab, quotes, line breaks inside quotes.
class DelimitedReader final : public SheetReader {
public:
    explicit DelimitedReader(const QString& path);

    [[nodiscard]] qint64 bytesRead() const override { return m_source.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_source.bytesTotal(); }
    [[nodiscard]] QString formatName() const override;
    [[nodiscard]] QString encoding() const override { return nameOf(m_source.encoding()); }
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }

protected:
    void startSheet(int index) override;
    bool readRow(SheetRow& row) override;

private:
    /// Reads one field and says what ended it: the delimiter, a line feed, or a null character at the end.
    [[nodiscard]] QChar readField(QString& field);
    [[nodiscard]] bool readQuoted(QString& field);
    void checkLength(const QString& field) const;

    TextSource m_source;
    QChar m_delimiter = u',';
    bool m_hasSeparatorLine = false;
    qint64 m_record = 0;
};

/// Of `,` `;` tab and `|` the one that most of the first lines agree on.
[[nodiscard]] QChar delimiterOf(const QString& beginning);
