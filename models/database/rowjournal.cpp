#include "models/database/rowjournal.h"

#include "models/database/journaledtable.h"

#include <algorithm>

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
    std::vector<size_t>& places = m_known[&table].inserted;
    if (!places.empty()) {
        Rows& last = m_rows.at(places.back());
        Q_ASSERT(id >= last.first + last.count); // ids rise within a use case
        if (id == last.first + last.count) {
            ++last.count;
            last.last = ++m_count;
            return;
        }
    }
    places.push_back(m_rows.size());
    m_rows.push_back({&table, id, 1, ++m_count});
}

bool RowJournal::isKnown(const Known& known, qint64 id) const
{
    const auto behind = std::upper_bound(known.inserted.begin(), known.inserted.end(), id,
        [this](qint64 wanted, size_t place) { return wanted < m_rows.at(place).first; });
    if (behind != known.inserted.begin()) {
        const Rows& rows = m_rows.at(*std::prev(behind));
        if (id < rows.first + rows.count)
            return true;
    }
    return known.changed.contains(id);
}

void RowJournal::changing(Connection& connection, const JournaledTable& table, qint64 id)
{
    Known& known = m_known[&table];
    if (isKnown(known, id))
        return;
    known.changed.insert(id);
    m_rows.push_back({&table, id, 1, ++m_count, table.values(connection, id)});
}

void RowJournal::close(Connection& connection)
{
    for (Rows& rows : m_rows) {
        if (rows.table->hasStamp())
            continue;
        rows.after.reserve(size_t(rows.count));
        rows.table->eachValues(connection, rows.first, rows.first + rows.count - 1,
            [&rows](const QVariantList& values) { rows.after.push_back(fingerprint(values)); });
        Q_ASSERT(rows.after.size() == size_t(rows.count));
    }
    m_known.clear();
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [](const Rows& one, const Rows& other) { return one.last < other.last; });
}

bool RowJournal::isUntouched(Connection& connection, const Rows& rows, qint64 id) const
{
    if (rows.table->hasStamp())
        return rows.table->changedAt(connection, id) == m_moment;
    return rows.after.at(size_t(id - rows.first)) == fingerprint(rows.table->values(connection, id));
}
