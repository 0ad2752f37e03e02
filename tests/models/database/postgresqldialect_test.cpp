#include "models/database/postgresqldialect.h"

#include "tests/support/testregistry.h"

#include <QtTest>

/// How the common subset of table definitions is told to PostgreSQL.
class PostgreSqlDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void indexesSortAsListsDo_data();
    void indexesSortAsListsDo();
};

void PostgreSqlDialectTest::indexesSortAsListsDo_data()
{
    QTest::addColumn<QString>("common");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* common, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(common) << QString::fromLatin1(expected);
    };
    row("upwards", "CREATE INDEX a_by_name ON a (name_key, id)",
        "CREATE INDEX a_by_name ON a (name_key NULLS FIRST, id NULLS FIRST)");
    row("downwards", "CREATE INDEX a_by_amount ON a (month, amount DESC)",
        "CREATE INDEX a_by_amount ON a (month NULLS FIRST, amount DESC NULLS LAST)");
    row("some rows", "CREATE INDEX a_open ON a (day, id)\n    WHERE LENGTH(month) < 7",
        "CREATE INDEX a_open ON a (day NULLS FIRST, id NULLS FIRST)\n    WHERE LENGTH(month) < 7");
    row("unique", "CREATE UNIQUE INDEX a_code ON a (code)", "CREATE UNIQUE INDEX a_code ON a (code)");
    row("a table", "CREATE TABLE a (id INTEGER PRIMARY KEY, word TEXT) STRICT",
        "CREATE TABLE a (id BIGINT PRIMARY KEY, word TEXT COLLATE \"C\")");
}

void PostgreSqlDialectTest::indexesSortAsListsDo()
{
    QFETCH(QString, common);
    QTEST(PostgreSqlDialect().ddl(common), "expected");
}

VD_TEST(PostgreSqlDialectTest)
#include "postgresqldialect_test.moc"
