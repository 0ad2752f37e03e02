#include "tests/support/testplace.h"

#include "models/database/connection.h"

#include <QCoreApplication>
#include <QUrl>

namespace {

QString newDatabaseOn(const QString& server)
{
    static int count = 0;
    const QString name = QStringLiteral("office_%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
    Connection(server, Connection::Access::Write)
        .execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'")
                     .arg(name));
    QUrl location(server);
    location.setPath(u'/' + name);
    return location.toString();
}

} // namespace

TestPlace::TestPlace()
    : m_server(qEnvironmentVariable("VD_TEST_POSTGRESQL"))
    , m_location(isOnServer() ? newDatabaseOn(m_server) : path(QStringLiteral("office.vdesk")))
{
}

TestPlace::~TestPlace()
{
    if (!isOnServer())
        return;
    try { // there are hundreds in a run
        Connection(m_server, Connection::Access::Write)
            .execute(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(QUrl(m_location).path().mid(1)));
    } catch (const Error& error) {
        qWarning("%s", error.what());
    }
}

std::unique_ptr<Connection> TestPlace::open(const QStringList& statements) const
{
    auto connection = std::make_unique<Connection>(m_location, Connection::Access::Write);
    for (const QString& statement : statements)
        connection->execute(connection->dialect().ddl(statement));
    return connection;
}
