#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// A field that an import can fill.
struct ImportColumn {
    QString key; ///< the field's name as validators and problems know it, e.g. "idNumber"
    QString title; ///< the heading as the office writes it, e.g. 身份证号
    QStringList synonyms; ///< other headings for the same thing
    bool required = false;
};

/// How sure a match is; the clerk sees it and may choose otherwise.
enum class MatchQuality { None, Exact, Normalized, Similar, Chosen };

/// Which column of the file fills which field. A file column fills at most one field, a field has at most one column.
class ColumnMatch final {
public:
    /// 0-based column of the file, or -1.
    [[nodiscard]] int columnOf(const QString& key) const { return m_columns.value(key, -1); }
    /// The field that this column fills, or an empty text.
    [[nodiscard]] QString keyOf(int column) const { return m_columns.key(column); }
    [[nodiscard]] MatchQuality qualityOf(const QString& key) const;
    [[nodiscard]] int matchedCount() const { return int(m_columns.size()); }
    /// Required fields without a column.
    [[nodiscard]] QList<ImportColumn> missing(const QList<ImportColumn>& columns) const;

    /// The clerk's word: takes the column away from any other field; -1 leaves the field without a column.
    void assign(const QString& key, int column, MatchQuality quality = MatchQuality::Chosen);

    /// For remembering the choice per layout.
    [[nodiscard]] const QMap<QString, int>& columns() const { return m_columns; }
    [[nodiscard]] static ColumnMatch fromColumns(const QMap<QString, int>& columns);

    bool operator==(const ColumnMatch& other) const { return m_columns == other.m_columns; }

private:
    QMap<QString, int> m_columns;
    QMap<QString, MatchQuality> m_qualities;
};

/// Exact, then normalized, then contained headings; the better fit wins, then the column further left.
[[nodiscard]] ColumnMatch matchColumns(const QStringList& headings, const QList<ImportColumn>& columns);

/// Without white space, brackets and what stands in them (units, hints), marks such as * and ：; half-width, lower
/// case: "预算（元）" → "预算", "＊ 身份证 号" → "身份证号".
[[nodiscard]] QString normalizedHeading(const QString& heading);

/// The same for two files with the same headings in the same order, so that the clerk's choice can be remembered.
[[nodiscard]] QString layoutFingerprint(const QStringList& headings);
