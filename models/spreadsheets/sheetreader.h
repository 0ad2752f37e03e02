#pragma once

#include "models/spreadsheets/sheetcell.h"

#include <QStringList>

#include <memory>

class Error;

/// Reads the rows of a table file, one after the other, without ever holding the sheet as a whole.
///
/// `open` looks at the content, not at the name: .xlsx, .xlsb, .xls (BIFF8), .ods, text with `,` `;` or tab
/// (UTF-8, GB18030, Big5, UTF-16), SpreadsheetML 2003 and HTML tables. Everything that is wrong with the file is thrown
/// as an Error whose sentence tells the clerk what to do. The file is never written to, nothing outside it is fetched.
///
///     auto reader = SheetReader::open(path); // the first visible sheet is selected
///     SheetRow row;
///     while (reader->next(row)) …
class SheetReader {
public:
    /// Throws Error: missing, unreadable, empty, encrypted, damaged, or not a table at all.
    [[nodiscard]] static std::unique_ptr<SheetReader> open(const QString& path);

    SheetReader() = default;
    SheetReader(const SheetReader&) = delete;
    SheetReader& operator=(const SheetReader&) = delete;
    virtual ~SheetReader();

    [[nodiscard]] const QList<SheetInfo>& sheets() const { return m_sheets; }
    [[nodiscard]] int currentSheet() const { return m_current; }
    /// Goes to the first row of that sheet, also when it is the current one.
    void selectSheet(int index);
    /// Throws Error when there is no sheet of that name.
    void selectSheet(const QString& name);
    /// The first sheet when all are hidden.
    void selectFirstVisible();
    void rewind() { selectSheet(m_current); }

    /// The next stored row; false after the last. Rows that the file leaves out are left out (see `row.number`).
    [[nodiscard]] bool next(SheetRow& row);

    /// 0-based columns of the current sheet that its author has hidden.
    [[nodiscard]] const QList<int>& hiddenColumns() const { return m_hiddenColumns; }
    /// For progress: both in the same unit, of the current sheet.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;

    /// e.g. "Excel workbook (.xlsx)", translated.
    [[nodiscard]] virtual QString formatName() const = 0;
    /// Of text and HTML files, e.g. "GB18030"; empty for workbooks.
    [[nodiscard]] virtual QString encoding() const { return {}; }

    /// Beyond these a file is damaged or malicious, and refused.
    static constexpr qint64 MaximumRows = 1'048'576;
    static constexpr int MaximumColumns = 16'384;
    /// What stands further right is left out: no table is so wide, and few such rows fill the memory.
    static constexpr int ColumnsRead = 1'024;

protected:
    virtual void startSheet(int index) = 0;
    virtual bool readRow(SheetRow& row) = 0;
    /// Puts a cell where it belongs: an empty one never replaces a filled one, what stands beyond ColumnsRead is left
    /// out.
    static void place(SheetRow& row, qsizetype column, SheetCell cell);
    void setSheets(QList<SheetInfo> sheets) { m_sheets = std::move(sheets); }
    void setHiddenColumns(QList<int> columns) { m_hiddenColumns = std::move(columns); }

private:
    QList<SheetInfo> m_sheets;
    QList<int> m_hiddenColumns;
    int m_current = 0;
};

/// The sentence for whatever is no table at all.
[[nodiscard]] Error notATableError();
/// The next `limit` rows, for finding the heading; `rewind` afterwards.
[[nodiscard]] QList<SheetRow> readRows(SheetReader& reader, int limit);
