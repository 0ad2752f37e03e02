#include "models/database/deferredindexes.h"

#include "models/database/query.h"

#include <utility>

QMap<QString, QString> plainIndexes(Connection& connection, const QString& table)
{
    Query query(connection, connection.dialect().plainIndexSelect());
    query.bind(table).run();
    QMap<QString, QString> indexes;
    while (query.next())
        indexes.insert(query.text(0), query.text(1));
    return indexes;
}

DeferredIndexes::DeferredIndexes(Connection& connection, const QStringList& tables)
    : m_connection(connection)
{
    for (const QString& table : tables) {
        const auto indexes = plainIndexes(connection, table);
        for (auto index = indexes.cbegin(); index != indexes.cend(); ++index) {
            if (index.value().contains(QStringLiteral(" WHERE ")))
                continue;
            connection.execute(QStringLiteral("DROP INDEX ") + index.key());
            m_definitions << index.value();
        }
    }
}

void DeferredIndexes::build()
{
    for (const QString& definition : std::exchange(m_definitions, {}))
        m_connection.execute(definition);
}
