#pragma once

#include <QList>
#include <QString>

/// The texts that cells of a workbook refer to by number. Bounded: throws Error when they would not fit into memory.
class SharedTexts final {
public:
    void add(QString text);
    [[nodiscard]] qsizetype size() const { return m_texts.size(); }
    /// The text that a cell in this row (from 1) refers to; throws Error when there is none.
    [[nodiscard]] const QString& at(qint64 index, qint64 row) const;

private:
    QList<QString> m_texts;
    qint64 m_bytes = 0;
};
