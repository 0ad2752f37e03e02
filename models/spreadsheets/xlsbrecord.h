#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

/// The records of .xlsb that carry rows and what explains them ([MS-XLSB] 2.3).
enum class XlsbType : quint32 {
    Row = 0,
    Blank = 1,
    Rk = 2,
    Error = 3,
    Boolean = 4,
    Real = 5,
    Text = 6,
    SharedText = 7,
    FormulaText = 8,
    FormulaNumber = 9,
    FormulaBoolean = 10,
    FormulaError = 11,
    SharedTextItem = 19,
    NumberFormat = 44,
    CellFormat = 47,
    ColumnInfo = 60,
    RichText = 62,
    RowsBegin = 145,
    RowsEnd = 146,
    WorkbookProperties = 153,
    Sheet = 156,
    CellFormatsBegin = 617,
    CellFormatsEnd = 618,
};

/// One record; reading beyond its end throws Error instead.
struct XlsbRecord {
    XlsbType type = XlsbType::Blank;
    QByteArray data;

    [[nodiscard]] quint8 byte(qsizetype offset) const;
    [[nodiscard]] quint16 word(qsizetype offset) const;
    [[nodiscard]] quint32 number(qsizetype offset) const;
    [[nodiscard]] double real(qsizetype offset) const;
    /// Characters behind a count of four bytes; `offset` is moved behind them.
    [[nodiscard]] QString text(qsizetype& offset) const;
    [[nodiscard]] QString textAt(qsizetype offset) const { return text(offset); }
};

/// Reads a binary part record by record; a record longer than any cell is passed over. Throws Error when it is damaged.
class XlsbStream final {
public:
    explicit XlsbStream(std::unique_ptr<QIODevice> part);

    /// False at the end of the part.
    [[nodiscard]] bool next(XlsbRecord& record);

private:
    [[nodiscard]] bool fill(qsizetype count);
    [[nodiscard]] quint8 takeByte();
    [[nodiscard]] quint32 takeNumber(int mostBytes);
    void skip(qint64 count);

    std::unique_ptr<QIODevice> m_part;
    QByteArray m_buffer;
    qsizetype m_at = 0;
};
