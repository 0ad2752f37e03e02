#include "models/database/widencheck.h"

#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/database/query.h"

#include <QRegularExpression>
#include <QScopeGuard>

namespace {

[[noreturn]] void refuse(const QString& table, const QString& column)
{
    throw Error(QStringLiteral("The table %1 has no list of words for %2.").arg(table, column));
}

void widenFile(Connection& connection, const QString& table, const QString& column, const QString& word)
{
    QString sql
        = connection.scalar(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table})
              .toString();
    const QRegularExpression pattern(QStringLiteral("CHECK \\((%1 = '\\w*'(?: OR %1 = '\\w*')*)\\)").arg(column));
    const QRegularExpressionMatch check = pattern.match(sql);
    if (!check.hasMatch())
        refuse(table, column);
    const QString allowed = QStringLiteral("%1 = '%2'").arg(column, word);
    if (check.captured(1).split(QStringLiteral(" OR ")).contains(allowed))
        return;
    sql.insert(check.capturedEnd(1), QStringLiteral(" OR ") + allowed);
    redefineTables(connection, {{table, sql}});
}

void widenOnServer(Connection& connection, const QString& table, const QString& column, const QString& word)
{
    const QString name = QStringLiteral("%1_%2_check").arg(table, column);
    const QString former = connection
                               .scalar(QStringLiteral("SELECT pg_get_constraintdef(oid) FROM pg_constraint "
                                                      "WHERE conname = ? AND conrelid = to_regclass(?)"),
                                   {name, table})
                               .toString();
    if (former.isEmpty())
        refuse(table, column);
    if (former.contains(QStringLiteral("'%1'").arg(word)))
        return;
    connection.execute(QStringLiteral("ALTER TABLE %1 DROP CONSTRAINT %2").arg(table, name));
    connection.execute(QStringLiteral("ALTER TABLE %1 ADD CONSTRAINT %2 CHECK (%3 OR %4 = '%5')")
                           .arg(table, name, former.mid(former.indexOf(u'(')), column, word));
}

} // namespace

void widenCheck(Connection& connection, const QString& table, const QString& column, const QString& word)
{
    if (connection.native())
        widenFile(connection, table, column, word);
    else
        widenOnServer(connection, table, column, word);
}

void redefineTables(Connection& connection, const QMap<QString, QString>& definitions)
{
    const int version = connection.scalar(QStringLiteral("PRAGMA schema_version")).toInt();
    connection.execute(QStringLiteral("PRAGMA writable_schema = ON"));
    const auto off = qScopeGuard([&] { connection.execute(QStringLiteral("PRAGMA writable_schema = RESET")); });
    for (auto table = definitions.cbegin(); table != definitions.cend(); ++table) {
        Query(connection, QStringLiteral("UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?"))
            .bind(table.value())
            .bind(table.key())
            .run();
    }
    connection.execute(QStringLiteral("PRAGMA schema_version = %1").arg(version + 1));
}
