#include "models/database/deferredindexes.h"

#include "models/database/query.h"

#include <sqlite3.h>

#include <utility>

namespace {

/// Entries are sorted in memory; the pages that many rows left behind make room for them, and the scan of a table needs
/// no more than a few.
class SmallCache final {
public:
    explicit SmallCache(Connection& connection)
        : m_connection(connection)
    {
        sqlite3* const database = connection.native();
        if (!database)
            return;
        m_former = connection.scalar(QStringLiteral("PRAGMA cache_size")).toInt();
        sqlite3_db_cacheflush(database); // changed pages would have to stay
        connection.execute(QStringLiteral("PRAGMA cache_size = -12000"));
        sqlite3_db_release_memory(database);
    }
    ~SmallCache()
    {
        if (sqlite3* const database = m_connection.native())
            sqlite3_exec(database, QStringLiteral("PRAGMA cache_size = %1").arg(m_former).toLatin1().constData(),
                nullptr, nullptr, nullptr);
    }
    SmallCache(const SmallCache&) = delete;
    SmallCache& operator=(const SmallCache&) = delete;

private:
    Connection& m_connection;
    int m_former = 0;
};

} // namespace

QMap<QString, QString> plainIndexes(Connection& connection, const QString& table)
{
    Query query(connection, connection.dialect().plainIndexSelect());
    query.bind(table).run();
    QMap<QString, QString> indexes;
    while (query.next())
        indexes.insert(query.text(0), query.text(1));
    return indexes;
}

DeferredIndexes::DeferredIndexes(Connection& connection, const QStringList& tables, const QStringList& kept)
    : m_connection(connection)
{
    for (const QString& table : tables) {
        const auto indexes = plainIndexes(connection, table);
        for (auto index = indexes.cbegin(); index != indexes.cend(); ++index) {
            if (index.value().contains(QStringLiteral(" WHERE ")) || kept.contains(index.key()))
                continue;
            connection.execute(QStringLiteral("DROP INDEX ") + index.key());
            m_definitions << index.value();
        }
    }
}

void DeferredIndexes::build()
{
    const SmallCache cache(m_connection);
    for (const QString& definition : std::exchange(m_definitions, {}))
        m_connection.execute(definition);
}
