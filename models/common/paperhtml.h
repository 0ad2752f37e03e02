#pragma once

#include <QList>
#include <QStringList>

/// A table with lines around its cells in a paper that is written as HTML; its headings stand on every page.
struct PaperTable {
    QStringList headings; ///< none: no line of them
    QList<QStringList> rows;
    QStringList sums; ///< below the rows; none: no such line
    QList<Qt::Alignment> alignments; ///< by column; left where it says nothing
};

/// All text is escaped.
[[nodiscard]] QString paperTable(const PaperTable& table);
/// A paragraph that keeps its blanks, such as those between places to sign.
[[nodiscard]] QString paperLine(const QString& text, Qt::Alignment alignment = Qt::AlignLeft);
