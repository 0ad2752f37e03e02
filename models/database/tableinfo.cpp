#include "models/database/tableinfo.h"

#include <algorithm>

TableInfo::TableInfo(QByteArray name, QList<StoredColumn> columns)
    : m_latinName(std::move(name))
    , m_name(QString::fromLatin1(m_latinName))
    , m_columns(std::move(columns))
{
}

const StoredColumn* TableInfo::column(const QString& name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
        [&name](const StoredColumn& column) { return name == QLatin1String(column.name); });
    return found == m_columns.end() ? nullptr : &*found;
}

QStringList TableInfo::sealedColumns() const
{
    QStringList names;
    for (const StoredColumn& column : m_columns) {
        if (column.isSealed)
            names << QString::fromLatin1(column.name);
    }
    return names;
}
