#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

/// How the values of a column are shown.
enum class SheetColumnKind {
    Text, ///< always text: ID numbers, phone numbers and what begins with = + - @
    Integer,
    Decimal1,
    Money, ///< values in 分, shown in 元 with two decimals
    Percent, ///< values 0…1
    Date,
    DateTime,
    Hours, ///< values in minutes, shown in hours with one decimal
    Number, ///< as many decimals as the value has
    Mixed, ///< for figures of several units: whole numbers as such, fractions with one decimal
};

struct SheetColumn {
    QString title;
    double width = 12; ///< in characters
    SheetColumnKind kind = SheetColumnKind::Text;
};

/// An empty cell, a text, a whole number (分 and minutes too), a fraction, a date or an instant (local time).
using TableValue = std::variant<std::monostate, QString, qint64, double, QDate, QDateTime>;
using TableRow = QList<TableValue>;

/// What stands above and around a table.
struct TableHead {
    QString sheetName; ///< Excel's rules (31 characters, no / \ ? * [ ] :) are applied
    QString title;
    QStringList notes; ///< unit, period, printed-by: one line each
    QList<SheetColumn> columns;
    bool landscape = false;
    bool filter = true;
};

struct TableChart {
    enum class Kind { Column, Line, Bar, Pie };

    Kind kind = Kind::Column;
    QString title;
    int categoryColumn = 0; ///< 0-based columns of the table
    QList<int> valueColumns;
    QString valueAxis; ///< unit of the values, may be empty
};

/// Writes tables row by row. What is written appears at the path only with `finish`; without it nothing changes there.
/// Throws Error: folder missing or read-only, file open in another program, disk full.
class TableWriter {
public:
    TableWriter() = default;
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;
    virtual ~TableWriter() = default;

    virtual void beginTable(const TableHead& head) = 0;
    virtual void writeRow(const TableRow& row) = 0;
    /// Below the rows, in bold; e.g. 合计 and the sums.
    virtual void writeTotals(const TableRow& row) = 0;
    /// Over the rows written so far; formats without charts leave it out.
    virtual void addChart(const TableChart& chart) = 0;
    virtual void finish() = 0;
};
