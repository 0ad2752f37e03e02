#include "models/database/storedrow.h"

#include "models/database/connection.h"

QJsonObject storedRow(Connection& connection, const QString& table, qint64 id)
{
    return connection.row(QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(table), id);
}

void keepDifferences(QJsonObject& before, QJsonObject& after)
{
    for (const QString& column : before.keys()) {
        if (before.value(column) == after.value(column)) {
            before.remove(column);
            after.remove(column);
        }
    }
}
