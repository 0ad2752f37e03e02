#include "tests/fuzz/officecounts.h"

#include "models/database/query.h"

#include <QStringList>

OfficeCounts::OfficeCounts(Connection& connection)
{
    QStringList tables;
    Query query(connection,
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                       "AND name NOT LIKE 'audit%'"));
    query.run();
    while (query.next())
        tables << query.text(0);
    for (const QString& table : std::as_const(tables))
        m_rows.insert(table, connection.scalar(QStringLiteral("SELECT COUNT(*) FROM \"%1\"").arg(table)).toLongLong());
}

QString OfficeCounts::differenceFrom(const OfficeCounts& before) const
{
    QStringList words;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const qint64 more = it.value() - before.rowsOf(it.key());
        if (more != 0)
            words << QStringLiteral("%1 has %2 rows more").arg(it.key()).arg(more);
    }
    return words.join(QStringLiteral(", "));
}

QString damageOf(Connection& connection)
{
    const QString found = connection.scalar(QStringLiteral("PRAGMA integrity_check")).toString();
    if (found != u"ok")
        return QStringLiteral("The office is damaged: ") + found;
    Query query(connection, QStringLiteral("PRAGMA foreign_key_check"));
    query.run();
    return query.next() ? QStringLiteral("A row of %1 points at nothing.").arg(query.text(0)) : QString();
}
