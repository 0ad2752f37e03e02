#include "models/records/filterchoices.h"

#include "models/database/query.h"

FilterChoice nameChoice(
    Connection& connection, const char* key, const QString& title, const char* table, const char* order)
{
    FilterChoice choice{QString::fromLatin1(key), title, {}};
    Query query(connection,
        QStringLiteral("SELECT id, name FROM %1 ORDER BY %2").arg(QLatin1String(table), QLatin1String(order)));
    query.run();
    while (query.next())
        choice.options.append({query.text(0), query.text(1)});
    return choice;
}
