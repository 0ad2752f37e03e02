#pragma once

#include "models/spreadsheets/sheetcell.h"

#include <memory>

class SheetLayout;

/// The rejected rows of an import as a workbook that can be mended and imported again: titles and headings kept,
/// every cell as it was, and a last column 原因. It holds what the source held: handle it as the source.
class RejectsWorkbook final {
public:
    /// Throws Error when the file cannot be made there.
    RejectsWorkbook(const QString& path, const QString& sheetName, const SheetLayout& layout);
    ~RejectsWorkbook();

    void add(const SheetRow& row, const QString& reason);
    [[nodiscard]] qint64 count() const;
    void finish();

private:
    class Book;
    std::unique_ptr<Book> m_book;
};
