#pragma once

#include "models/common/error.h"
#include "models/spreadsheets/celltext.h"
#include "models/spreadsheets/columnmatching.h"
#include "models/spreadsheets/sheetcell.h"

/// What a row came to ahead of its turn; importers that prepare rows derive from it.
class PreparedRow {
public:
    PreparedRow() = default;
    virtual ~PreparedRow() = default;
    PreparedRow(const PreparedRow&) = delete;
    PreparedRow& operator=(const PreparedRow&) = delete;
};

/// One data row of a file, read by field key. Reading cleans (full width, blanks, leading apostrophe) and understands
/// loosely; what is not understood is added to `problems` as a sentence that names the field.
class ImportRow final {
public:
    /// Columns other than the `personal` ones are free text: an ID or phone number in them is masked.
    ImportRow(const SheetRow& row, const ColumnMatch& match, const QMap<QString, DateOrder>& dateOrders,
        const QStringList& personal, int movedDays = 0);

    [[nodiscard]] qint64 number() const { return m_row.number; } ///< 1-based row of the sheet
    [[nodiscard]] const SheetRow& source() const { return m_row; }
    [[nodiscard]] bool hasColumn(const QString& key) const { return m_match.columnOf(key) >= 0; }
    [[nodiscard]] bool isEmpty(const QString& key) const { return text(key).isEmpty(); }

    [[nodiscard]] const SheetCell& cell(const QString& key) const;
    [[nodiscard]] QString text(const QString& key) const; ///< cleaned; "" for an empty or missing column
    [[nodiscard]] QStringList words(const QString& key) const; ///< split at 、，,;；/ and blanks
    [[nodiscard]] QDate date(const QString& key, Problems& problems) const;
    [[nodiscard]] QTime time(const QString& key, Problems& problems) const;
    [[nodiscard]] QDateTime dateTime(const QString& key, Problems& problems) const;
    /// A day of the file where the office is to have it; see ImportOptions::movedDays.
    [[nodiscard]] QDate moved(QDate day) const { return day.addDays(m_movedDays); }
    [[nodiscard]] std::optional<qint64> integer(const QString& key, Problems& problems) const;
    [[nodiscard]] std::optional<double> real(const QString& key, Problems& problems) const;
    [[nodiscard]] std::optional<qint64> fen(const QString& key, Problems& problems) const;
    [[nodiscard]] bool yes(const QString& key, Problems& problems) const;

    /// Error cells and formulas without a stored value in any matched column; stored formula values and clear numbers
    /// are flagged.
    void checkCells(Problems& problems) const;

    /// What RecordImporter::prepare() made of it.
    void setPrepared(PreparedRow* prepared) { m_prepared = prepared; }
    template <class Prepared> [[nodiscard]] Prepared& prepared() const
    {
        Q_ASSERT(m_prepared);
        return static_cast<Prepared&>(*m_prepared);
    }

private:
    void checkNumbers(Problems& problems) const;
    template <typename Value>
    std::optional<Value> read(
        const QString& key, std::optional<Value> value, const QString& sentence, Problems& problems) const;

    const SheetRow& m_row;
    const ColumnMatch& m_match;
    const QMap<QString, DateOrder>& m_dateOrders;
    const QStringList& m_personal;
    int m_movedDays;
    PreparedRow* m_prepared = nullptr;
};
