#pragma once

#include "models/database/storedcolumn.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A table of the office file as far as everybody may know it: its name and its columns. The feature that it belongs to
/// declares it.
class TableInfo {
public:
    explicit TableInfo(QByteArray name, QList<StoredColumn> columns = {});

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const char* latinName() const { return m_latinName.constData(); } ///< the same, for seals
    [[nodiscard]] const QList<StoredColumn>& columns() const { return m_columns; }
    /// Null when the table has no such column.
    [[nodiscard]] const StoredColumn* column(const QString& name) const;
    [[nodiscard]] QStringList sealedColumns() const;

protected:
    void setColumns(QList<StoredColumn> columns) { m_columns = std::move(columns); }

private:
    QByteArray m_latinName;
    QString m_name;
    QList<StoredColumn> m_columns;
};
