#include "models/records/listsource.h"

ListColumn::ListColumn(const char* key, const QString& title, ColumnKind kind, int width,
    std::initializer_list<const char*> select, Read read)
    : m_column{QString::fromLatin1(key), title, kind, width, {}}
    , m_read(std::move(read))
{
    m_column.isSummed = kind == ColumnKind::Hours || kind == ColumnKind::Money;
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

ListColumn& ListColumn::summed()
{
    m_column.isSummed = true;
    return *this;
}

ListColumn& ListColumn::important()
{
    m_column.important = true;
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

/// The columns, and what follows from them for every page.
struct ListSource::Reading {
    QList<ListColumn> columns;
    QList<int> firsts; ///< of each column among the selected values
    QString select; ///< up to the ids
};

std::shared_ptr<const ListSource::Reading> ListSource::reading() const
{
    const QMutexLocker locker(&m_mutex);
    if (m_reading)
        return m_reading;
    auto reading = std::make_shared<Reading>();
    reading->columns = list();
    QStringList select{table() + QStringLiteral(".id")};
    for (const ListColumn& column : std::as_const(reading->columns)) {
        reading->firsts << int(select.size());
        select << column.selected();
    }
    reading->select = QStringLiteral("SELECT %1 FROM %2 %3 WHERE %2.id IN (")
                          .arg(select.join(QStringLiteral(", ")), table(), joins());
    return m_reading = std::move(reading);
}

QList<RecordColumn> ListSource::columns() const
{
    QList<RecordColumn> columns;
    const auto reading = this->reading();
    for (const ListColumn& column : reading->columns)
        columns << column.column();
    return columns;
}

QList<RecordRow> ListSource::rows(Connection& connection, const QList<qint64>& ids) const
{
    const auto reading = this->reading();
    const QList<ListColumn>& columns = reading->columns;
    QList<QHash<qint64, QString>> gathered;
    for (const ListColumn& column : columns)
        gathered << (column.gather() ? column.gather()(connection, ids) : QHash<qint64, QString>());
    const QDate today = QDate::currentDate();
    Query query(connection, reading->select + placeholders(ids.size()) + u')');
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
                                          : column.cell(ListCell(query, reading->firsts.at(i), today)));
        }
        rows << row;
    }
    return rows;
}
