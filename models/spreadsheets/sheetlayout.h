#pragma once

#include "models/spreadsheets/columnmatching.h"
#include "models/spreadsheets/sheetcell.h"

#include <QSet>
#include <QStringList>

class SheetReader;

/// What a row of an office's table is. Only Data counts as read.
enum class RowKind { Title, Note, Heading, RepeatedHeading, Data, Blank, Total };

/// Finds the heading among the first rows of a sheet and tells for every row what it is. Works row by row:
///
///     const SheetLayout layout = SheetLayout::find(readRows(*reader, SheetLayout::RowsLookedAt), columns);
///     reader->rewind();
///     while (reader->next(row))
///         if (layout.kindOf(row) == RowKind::Data) …
class SheetLayout final {
public:
    static constexpr int RowsLookedAt = 50;

    SheetLayout() = default;
    /// The heading is the row (or two or three rows, one below the other) that fits the known headings best.
    [[nodiscard]] static SheetLayout find(const QList<SheetRow>& firstRows, const QList<ImportColumn>& columns);

    [[nodiscard]] bool hasHeading() const { return m_firstHeading > 0; }
    /// 1-based row numbers of the heading; 0 when none was found.
    [[nodiscard]] qint64 firstHeadingRow() const { return m_firstHeading; }
    [[nodiscard]] qint64 lastHeadingRow() const { return m_lastHeading; }
    /// One text per column; of several heading rows the lowest that is filled.
    [[nodiscard]] const QStringList& headings() const { return m_headings; }
    [[nodiscard]] const ColumnMatch& match() const { return m_match; }
    /// The title row's text, e.g. 2025年度先进典型名单; empty without one.
    [[nodiscard]] const QString& title() const { return m_title; }
    /// Titles, notes and headings, as they stood.
    [[nodiscard]] const QList<SheetRow>& preamble() const { return m_preamble; }

    [[nodiscard]] RowKind kindOf(const SheetRow& row) const;

private:
    [[nodiscard]] RowKind kindAboveHeading(const SheetRow& row) const;
    [[nodiscard]] bool repeatsHeading(const SheetRow& row) const;
    [[nodiscard]] bool isNote(const SheetRow& row) const;
    [[nodiscard]] bool isOnlyNumbered(const SheetRow& row) const;
    void takeHeading(const QList<SheetRow>& rows, qsizetype first, qsizetype count);

    qint64 m_firstHeading = 0;
    qint64 m_lastHeading = 0;
    QStringList m_headings;
    ColumnMatch m_match;
    QSet<QString> m_headingTexts;
    int m_ordinalColumn = -1;
    QString m_title;
    QList<SheetRow> m_preamble;
};

/// The visible sheet whose heading fits the columns best (the first of them); the reader stands at its first row.
[[nodiscard]] int selectBestSheet(SheetReader& reader, const QList<ImportColumn>& columns);
