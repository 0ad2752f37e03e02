#include "models/database/migrator.h"

#include "models/common/error.h"
#include "models/database/connection.h"
#include "models/database/transaction.h"
#include "models/database/widencheck.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// A statement, or what stands for some of the engine's own.
void run(Connection& connection, const QString& statement)
{
    const Dialect& dialect = connection.dialect();
    const QString subject = statement.section(u' ', 1, 1);
    if (statement == QStringLiteral("@quick_checks"))
        return dialect.quickenChecks(connection);
    if (statement.startsWith(QStringLiteral("@allow ")))
        return widenCheck(connection, subject, statement.section(u' ', 2, 2), statement.section(u' ', 3, 3));
    QStringList sql;
    if (statement.startsWith(QStringLiteral("@search ")))
        sql = dialect.createSearch(subject);
    else if (statement.startsWith(QStringLiteral("@append_only ")))
        sql = dialect.createAppendOnly(subject);
    else
        sql << dialect.ddl(statement);
    for (const QString& one : std::as_const(sql))
        connection.execute(one);
}

} // namespace

Migration Migration::parse(int version, const QString& name, const QString& text)
{
    Migration migration{version, name, {}};
    QString paragraph;
    const auto finish = [&] {
        QString statement = paragraph.trimmed();
        if (statement.endsWith(u';'))
            statement.chop(1);
        if (!statement.isEmpty())
            migration.statements << statement;
        paragraph.clear();
    };
    for (const QString& line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            finish();
        else if (!line.trimmed().startsWith(QStringLiteral("--")))
            paragraph += line + u'\n';
    }
    finish();
    return migration;
}

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
    std::sort(m_migrations.begin(), m_migrations.end(),
        [](const Migration& left, const Migration& right) { return left.version < right.version; });
}

Migrator Migrator::builtIn()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_(\\w+)\\.sql$"));
    QList<Migration> migrations;
    QDirIterator files(QStringLiteral(":/migrations"));
    while (files.hasNext()) {
        files.next();
        const auto match = pattern.match(files.fileName());
        QFile file(files.filePath());
        if (match.hasMatch() && file.open(QIODevice::ReadOnly))
            migrations << Migration::parse(
                match.captured(1).toInt(), match.captured(2), QString::fromUtf8(file.readAll()));
    }
    return Migrator(migrations);
}

int Migrator::newestVersion() const
{
    return m_migrations.isEmpty() ? 0 : m_migrations.last().version;
}

void Migrator::requireKnown(int version) const
{
    if (version <= newestVersion())
        return;
    throw Error(QCoreApplication::translate("Database",
                    "This office was made by a newer version of the program. Install the newer version to open it; "
                    "nothing was changed."),
        QStringLiteral("schema %1, program %2").arg(version).arg(newestVersion()));
}

void Migrator::migrate(Connection& connection, const std::function<void()>& beforeChange,
    const std::function<void(int formerVersion)>& afterChange) const
{
    const int version = connection.dialect().schemaVersion(connection);
    requireKnown(version);
    if (version == newestVersion())
        return;
    if (version > 0 && beforeChange)
        beforeChange();
    Transaction transaction(connection);
    const Dialect& dialect = connection.dialect();
    for (const Migration& migration : m_migrations) {
        if (migration.version <= version)
            continue;
        for (const QString& statement : migration.statements)
            run(connection, statement);
    }
    dialect.setSchemaVersion(connection, newestVersion());
    if (version > 0 && afterChange)
        afterChange(version);
    transaction.commit();
}
