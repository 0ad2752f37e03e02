#include "models/records/listsource.h"

ListColumn::ListColumn(const char* key, const QString& title, ColumnKind kind, int width,
    std::initializer_list<const char*> select, Read read)
    : m_column{QString::fromLatin1(key), title, kind, width, {}}
    , m_read(std::move(read))
{
    for (const char* expression : select)
        m_select << QString::fromLatin1(expression);
}

ListColumn::ListColumn(const char* key, const QString& title, ColumnKind kind, int width, Gather gather)
    : m_column{QString::fromLatin1(key), title, kind, width, {}}
    , m_gather(std::move(gather))
{
}

ListColumn& ListColumn::sorted(const char* columns)
{
    m_column.orderBy = columns ? QString::fromLatin1(columns) : m_select.first();
    return *this;
}

ListColumn& ListColumn::hidden()
{
    m_column.visible = false;
    return *this;
}

QVariant ListColumn::cell(const ListCell& cell) const
{
    if (m_read)
        return m_read(cell);
    switch (m_column.kind) {
    case ColumnKind::Integer:
    case ColumnKind::Hours:
    case ColumnKind::Money:
    case ColumnKind::Stars:
        return cell.integer();
    default:
        return cell.text();
    }
}

QList<RecordColumn> ListSource::columns() const
{
    QList<RecordColumn> columns;
    for (const ListColumn& column : list())
        columns << column.column();
    return columns;
}

QList<RecordRow> ListSource::rows(Connection& connection, const QList<qint64>& ids) const
{
    const QList<ListColumn> columns = list();
    QStringList select{table() + QStringLiteral(".id")};
    QList<int> firsts;
    QList<QHash<qint64, QString>> gathered;
    for (const ListColumn& column : columns) {
        firsts << int(select.size());
        select << column.selected();
        gathered << (column.gather() ? column.gather()(connection, ids) : QHash<qint64, QString>());
    }
    Query query(connection,
        QStringLiteral("SELECT %1 FROM %2 %3 WHERE %2.id IN (%4)")
            .arg(select.join(QStringLiteral(", ")), table(), joins(), placeholders(ids.size())));
    for (const qint64 id : ids)
        query.bind(id);
    query.run();
    QList<RecordRow> rows;
    while (query.next()) {
        RecordRow row{query.integer(0), {}};
        row.cells.reserve(columns.size());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const ListColumn& column = columns.at(i);
            row.cells << (column.gather() ? QVariant(gathered.at(i).value(row.id))
                                          : column.cell(ListCell(query, firsts.at(i))));
        }
        rows << row;
    }
    return rows;
}
