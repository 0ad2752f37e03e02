#include "models/database/rowjournal.h"

#include "models/database/journaledtable.h"

namespace {

size_t fingerprint(const QVariantList& values)
{
    auto sum = size_t(values.size());
    for (const QVariant& value : values)
        sum = qHash(value.toByteArray(), sum);
    return sum;
}

} // namespace

void RowJournal::inserted(const JournaledTable& table, qint64 id)
{
    m_known[&table].insert(id);
    m_rows.push_back({&table, id});
}

void RowJournal::changing(Connection& connection, const JournaledTable& table, qint64 id)
{
    QSet<qint64>& known = m_known[&table];
    if (known.contains(id))
        return;
    known.insert(id);
    m_rows.push_back({&table, id, table.values(connection, id)});
}

void RowJournal::close(Connection& connection)
{
    for (Row& row : m_rows) {
        if (!row.table->hasStamp())
            row.after = fingerprint(row.table->values(connection, row.id));
    }
    m_known.clear();
}

bool RowJournal::isUntouched(Connection& connection, const Row& row) const
{
    if (row.table->hasStamp())
        return row.table->changedAt(connection, row.id) == m_moment;
    return row.after == fingerprint(row.table->values(connection, row.id));
}
