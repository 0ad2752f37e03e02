#include "models/database/migrator.h"
#include "models/database/query.h"
#include "models/database/transaction.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QtTest>

class MigratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVersionHasOneFile();
    void takesOneStatementPerParagraph();
    void runsInOrderAndOnce();
    void leavesEverythingWhenAStepFails();
    void backsUpBeforeChangingAnOfficeThatHoldsData();
    void fillsNewTablesInTheSameTransaction();
    void refusesNewerOffices();
    void makesSearchTablesAndProtectsLedgers();
    void buildsTheSchemaOfTheOffice();
    void quickensConditions();
    void writesConditionsOut();

private:
    [[nodiscard]] QString newFile() { return m_folder.filePath(QString::number(++m_files) + QStringLiteral(".vdesk")); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

static Migration step(int version, const QString& text)
{
    return Migration::parse(version, QStringLiteral("step"), text);
}

static QStringList tablesOf(Connection& connection)
{
    QStringList tables;
    Query query(connection, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    query.run();
    while (query.next())
        tables << query.text(0);
    return tables;
}

void MigratorTest::takesOneStatementPerParagraph()
{
    const Migration migration = step(7,
        QStringLiteral("-- What it is for; a semicolon here is no end.\n"
                       "CREATE TABLE a (\n    id INTEGER PRIMARY KEY,\n    word TEXT DEFAULT ';'\n) STRICT;\n"
                       "\n\n-- alone\n\n@search a\r\n\r\nINSERT INTO a (id) VALUES (1)\n"));
    QCOMPARE(migration.version, 7);
    QCOMPARE(migration.statements,
        (QStringList{
            QStringLiteral("CREATE TABLE a (\n    id INTEGER PRIMARY KEY,\n    word TEXT DEFAULT ';'\n) STRICT"),
            QStringLiteral("@search a"), QStringLiteral("INSERT INTO a (id) VALUES (1)")}));
}

void MigratorTest::runsInOrderAndOnce()
{
    Connection connection(newFile(), Connection::Access::Write);
    const Migration table = step(1, QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY, word TEXT) STRICT"));
    const Migration row = step(2, QStringLiteral("INSERT INTO a (word) VALUES ('once')"));
    Migrator({row, table}).migrate(connection); // given in the wrong order
    Migrator({row, table}).migrate(connection);
    QCOMPARE(connection.scalar(QStringLiteral("SELECT COUNT(*) FROM a")).toInt(), 1);
    QCOMPARE(connection.dialect().schemaVersion(connection), 2);
}

void MigratorTest::leavesEverythingWhenAStepFails()
{
    Connection connection(newFile(), Connection::Access::Write);
    const Migration first = step(1, QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"));
    Migrator({first}).migrate(connection);
    const Migration second = step(2, QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT"));
    const Migration third = step(3, QStringLiteral("INSERT INTO nowhere (id) VALUES (1)"));
    QVERIFY(!errorOf([&] { Migrator({first, second, third}).migrate(connection); }).isEmpty());
    QCOMPARE(tablesOf(connection), QStringList{QStringLiteral("a")});
    QCOMPARE(connection.dialect().schemaVersion(connection), 1);
    Migrator({first, second}).migrate(connection);
    QCOMPARE(tablesOf(connection), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void MigratorTest::backsUpBeforeChangingAnOfficeThatHoldsData()
{
    Connection connection(newFile(), Connection::Access::Write);
    int backups = 0;
    const Migration first = step(1, QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"));
    const Migration second = step(2, QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT"));
    Migrator({first}).migrate(connection, [&] { ++backups; });
    QCOMPARE(backups, 0); // nothing to lose yet
    Migrator({first, second}).migrate(connection, [&] {
        ++backups;
        QCOMPARE(tablesOf(connection), QStringList{QStringLiteral("a")});
    });
    QCOMPARE(backups, 1);
    Migrator({first, second}).migrate(connection, [&] { ++backups; });
    QCOMPARE(backups, 1);
}

void MigratorTest::fillsNewTablesInTheSameTransaction()
{
    Connection connection(newFile(), Connection::Access::Write);
    const Migration first = step(1, QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"));
    const Migration second = step(2, QStringLiteral("CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT"));
    Migrator({first}).migrate(connection, {}, [](int) { QFAIL("a new office has nothing to fill"); });
    const auto fill = [&](int former) {
        QCOMPARE(former, 1);
        connection.execute(QStringLiteral("INSERT INTO b (id) VALUES (1)"));
    };
    const auto breakOff = [&](int former) {
        fill(former);
        throw Error(QStringLiteral("broken off"));
    };
    QCOMPARE(errorOf([&] {
        Migrator({first, second}).migrate(connection, {}, breakOff);
    }),
        QStringLiteral("broken off"));
    QCOMPARE(tablesOf(connection), QStringList{QStringLiteral("a")});
    QCOMPARE(connection.dialect().schemaVersion(connection), 1);
    Migrator({first, second}).migrate(connection, {}, fill);
    QCOMPARE(connection.scalar(QStringLiteral("SELECT COUNT(*) FROM b")).toInt(), 1);
}

void MigratorTest::refusesNewerOffices()
{
    Connection connection(newFile(), Connection::Access::Write);
    connection.dialect().setSchemaVersion(connection, 9);
    const Migration first = step(1, QStringLiteral("CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"));
    QVERIFY(errorOf([&] { Migrator({first}).migrate(connection); }).contains(QStringLiteral("newer version")));
    QCOMPARE(tablesOf(connection), QStringList());
}

void MigratorTest::makesSearchTablesAndProtectsLedgers()
{
    Connection connection(newFile(), Connection::Access::Write);
    Migrator({step(1,
                 QStringLiteral("CREATE TABLE ledger (id INTEGER PRIMARY KEY) STRICT\n\n@append_only ledger\n\n"
                                "@search ledger"))})
        .migrate(connection);
    connection.execute(QStringLiteral("INSERT INTO ledger (id) VALUES (1)"));
    QVERIFY(!errorOf([&] { connection.execute(QStringLiteral("DELETE FROM ledger")); }).isEmpty());
    QCOMPARE(connection.scalar(QStringLiteral("SELECT COUNT(*) FROM ledger")).toInt(), 1);
    connection.dialect().writeSearch(connection, QStringLiteral("ledger"), 1, QStringLiteral("王 聪"));
    QCOMPARE(connection
                 .scalar(QStringLiteral("SELECT COUNT(*) FROM ledger WHERE %1")
                             .arg(connection.dialect().searchCondition(
                                 QStringLiteral("ledger.id"), QStringLiteral("ledger"))),
                     {QStringLiteral("\"王 聪\"")})
                 .toInt(),
        1);
}

void MigratorTest::buildsTheSchemaOfTheOffice()
{
    Connection connection(newFile(), Connection::Access::Write);
    Migrator::builtIn().migrate(connection);
    QCOMPARE(connection.dialect().schemaVersion(connection), Migrator::builtIn().newestVersion());
    Query tables(connection,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%' "
                       "AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' "
                       "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"));
    tables.run();
    QStringList loose;
    while (tables.next())
        loose << tables.text(0);
    QCOMPARE(loose, QStringList()); // every table is STRICT
    QVERIFY(tablesOf(connection).contains(QStringLiteral("volunteers")));
}

/// An office from before has its lists of words in conditions; the program writes them out, for old and new.
void MigratorTest::quickensConditions()
{
    const QString file = newFile();
    Connection connection(file, Connection::Access::Write);
    const QString before = QStringLiteral(
        "CREATE TABLE things (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', "
        "'old','it''s')), size INTEGER CHECK (size > 0), sex TEXT CHECK (sex IN ('', 'male'))) STRICT");
    connection.execute(before);
    connection.execute(QStringLiteral("INSERT INTO things (state, size) VALUES ('old', 1)"));
    {
        Transaction transaction(connection);
        connection.dialect().quickenChecks(connection);
        transaction.commit();
    }
    const QString after
        = connection.scalar(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'things'")).toString();
    QCOMPARE(after,
        QStringLiteral("CREATE TABLE things (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'new' CHECK (state = "
                       "'new' OR state = 'old' OR state = 'it''s'), size INTEGER CHECK (size > 0), sex TEXT CHECK (sex "
                       "= '' OR sex = 'male')) STRICT"));
    if (connection.native())
        QCOMPARE(after, connection.dialect().ddl(before));
    Connection other(file, Connection::Access::Write);
    QCOMPARE(other.scalar(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    for (Connection* one : {&connection, &other}) {
        QVERIFY_THROWS_EXCEPTION(Error, one->execute(QStringLiteral("INSERT INTO things (state) VALUES ('lost')")));
        QVERIFY_THROWS_EXCEPTION(
            Error, one->execute(QStringLiteral("INSERT INTO things (state, sex) VALUES ('new', 'x')")));
        one->execute(QStringLiteral("INSERT INTO things (state, sex) VALUES ('it''s', 'male')"));
    }
    QVERIFY_THROWS_EXCEPTION(Error, connection.execute(QStringLiteral("DELETE FROM sqlite_schema"))); // shut again
}

/// No statement of an office looks through a list that it has to build first.
void MigratorTest::writesConditionsOut()
{
    Connection connection(newFile(), Connection::Access::Write);
    Migrator::builtIn().migrate(connection);
    QCOMPARE(connection.scalar(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE sql LIKE '%CHECK (% IN (%'"))
                 .toInt(),
        0);
    QVERIFY(connection.scalar(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'volunteers'"))
                .toString()
                .contains(QStringLiteral("CHECK (sex = '' OR sex = 'male' OR sex = 'female')")));
}

/// Two branches may take the same number: an office that knows one of them would never get the other.
void MigratorTest::everyVersionHasOneFile()
{
    int version = 0;
    for (const QString& name :
        QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        QCOMPARE(name.left(4).toInt(), ++version);
    QCOMPARE(Migrator::builtIn().newestVersion(), version);
}

VD_TEST(MigratorTest)
#include "migrator_test.moc"
