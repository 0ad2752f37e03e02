#include "models/database/deferredindexes.h"

#include "models/database/connection.h"

#include <utility>

DeferredIndexes::DeferredIndexes(Connection& connection, const QStringList& tables)
    : m_connection(connection)
{
    for (const QString& table : tables) {
        const auto indexes = connection.dialect().plainIndexes(connection, table);
        for (auto index = indexes.cbegin(); index != indexes.cend(); ++index) {
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
