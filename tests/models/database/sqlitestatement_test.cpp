#include "models/database/sqlitestatement.h"

#include "models/database/sqlstatement.h"
#include "tests/support/testregistry.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QtTest>

#include <sqlite3.h>

/// Qt's driver is the oracle: whatever is bound and read, the native statement says the same.
class SqliteStatementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatQtReads_data();
    void readsWhatQtReads();
    void bindsWhatQtBinds_data();
    void bindsWhatQtBinds();
    void failsAsQtFails_data();
    void failsAsQtFails();
    void keepsWhatIsBoundUntilItIsFinished();
    void letsGoBehindTheLastRow();
    void namesColumns();

private:
    [[nodiscard]] sqlite3* handle() const
    {
        return *static_cast<sqlite3* const*>(m_database.driver()->handle().constData());
    }

    QSqlDatabase m_database;
};

void SqliteStatementTest::init()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("statements"));
    m_database.setDatabaseName(QStringLiteral(":memory:"));
    QVERIFY(m_database.open());
    QSqlQuery(m_database)
        .exec(QStringLiteral("CREATE TABLE t (a ANY, b TEXT UNIQUE, c INTEGER NOT NULL DEFAULT 1) STRICT"));
}

void SqliteStatementTest::cleanup()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(QStringLiteral("statements"));
}

void SqliteStatementTest::readsWhatQtReads_data()
{
    QTest::addColumn<QString>("expression");
    for (const char* expression : {"1", "-9223372036854775808", "9223372036854775807", "1.5", "2.5", "-0.0", "1e300",
             "'text'", "''", "'12abc'", "' 7'", "'1.5'", "'汉字'", "char(0x20BB7)", "'a' || char(0) || 'b'",
             "x'00ff41'", "x''", "NULL", "zeroblob(3)", "x'3132'", "1 = 1"})
        QTest::newRow(expression) << QString::fromUtf8(expression);
}

void SqliteStatementTest::readsWhatQtReads()
{
    QFETCH(const QString, expression);
    const QString sql = QStringLiteral("SELECT ") + expression;
    SqliteStatement native(handle(), sql);
    SqlStatement qt(m_database, sql);
    QVERIFY(native.run());
    QVERIFY(qt.run());
    QVERIFY(native.next());
    QVERIFY(qt.next());
    QCOMPARE(native.value(0), qt.value(0));
    QCOMPARE(native.value(0).typeId(), qt.value(0).typeId());
    QCOMPARE(native.isNull(0), qt.isNull(0));
    QCOMPARE(native.integer(0), qt.integer(0));
    QCOMPARE(native.text(0), qt.text(0));
    QCOMPARE(native.value(0).toByteArray(), qt.value(0).toByteArray());
    QVERIFY(native.isNull(1));
    QVERIFY(!native.next());
    QVERIFY(!native.next());
    QVERIFY(native.isNull(0));
    QCOMPARE(native.error().type(), QSqlError::NoError);
}

void SqliteStatementTest::bindsWhatQtBinds_data()
{
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char* name, const QVariant& value) { QTest::newRow(name) << value; };
    row("integer", qint64(1) << 40);
    row("small integer", -3);
    row("unsigned", 7U);
    row("truth", true);
    row("real", 0.1);
    row("whole real", 3.0);
    row("text", QStringLiteral("汉\U00020BB7"));
    row("text of two bytes each", QStringLiteral("čü߿"));
    row("text at every limit", QStringLiteral("\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFD"));
    row("text with an end in it", QStringLiteral("a\0b").left(3));
    row("long text", QString(300, u'汉'));
    row("empty text", QStringLiteral(""));
    row("null text", QString());
    row("blob", QByteArray("\0\1", 2));
    row("null blob", QVariant(QMetaType(QMetaType::QByteArray)));
    row("nothing", QVariant());
}

void SqliteStatementTest::bindsWhatQtBinds()
{
    QFETCH(const QVariant, value);
    const QString sql = QStringLiteral("SELECT typeof(v), quote(v) FROM (SELECT ? AS v)");
    SqliteStatement native(handle(), sql);
    SqlStatement qt(m_database, sql);
    native.bindValue(0, value);
    qt.bindValue(0, value);
    QVERIFY(native.run() && native.next());
    QVERIFY(qt.run() && qt.next());
    QCOMPARE(native.text(0), qt.text(0));
    QCOMPARE(native.text(1), qt.text(1));
}

void SqliteStatementTest::failsAsQtFails_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");
    QTest::newRow("no such table") << QStringLiteral("SELECT * FROM nowhere") << SQLITE_ERROR;
    QTest::newRow("no statement") << QStringLiteral("SELEKT") << SQLITE_ERROR;
    QTest::newRow("the same twice") << QStringLiteral("INSERT INTO t (b) VALUES ('x'), ('x')")
                                    << SQLITE_CONSTRAINT_UNIQUE;
    QTest::newRow("wrong type") << QStringLiteral("INSERT INTO t (c) VALUES ('x')") << SQLITE_CONSTRAINT_DATATYPE;
    QTest::newRow("two statements") << QStringLiteral("SELECT 1; SELECT 2") << SQLITE_MISUSE;
    QTest::newRow("a value is missing") << QStringLiteral("SELECT ?") << 0;
}

void SqliteStatementTest::failsAsQtFails()
{
    QFETCH(const QString, sql);
    QFETCH(const int, code);
    SqliteStatement native(handle(), sql);
    SqlStatement qt(m_database, sql);
    const bool isPrepared = native.error().type() == QSqlError::NoError;
    QCOMPARE(isPrepared, qt.error().type() == QSqlError::NoError);
    if (isPrepared)
        QVERIFY(!native.run());
    QCOMPARE(native.error().type(), QSqlError::StatementError);
    QCOMPARE(native.error().nativeErrorCode().toInt(), code);
    QCOMPARE(QSqlQuery(QStringLiteral("SELECT COUNT(*) FROM t"), m_database).lastError().type(), QSqlError::NoError);
}

void SqliteStatementTest::keepsWhatIsBoundUntilItIsFinished()
{
    SqliteStatement insert(handle(), QStringLiteral("INSERT INTO t (a, b) VALUES (?, ?)"));
    insert.bindInteger(0, 5);
    insert.bindText(1, QStringLiteral("one"));
    QVERIFY(insert.run());
    QCOMPARE(insert.changes(), 1);
    insert.bindText(1, QStringLiteral("two"));
    QVERIFY(insert.run());
    SqliteStatement count(handle(), QStringLiteral("SELECT COUNT(*) FROM t WHERE a = 5"));
    QVERIFY(count.run() && count.next());
    QCOMPARE(count.integer(0), 2);
    insert.finish();
    QVERIFY(!insert.run()); // nothing is bound any more
    insert.bindNull(0);
    insert.bindNull(1);
    QVERIFY(insert.run());
}

void SqliteStatementTest::letsGoBehindTheLastRow()
{
    SqliteStatement read(handle(), QStringLiteral("SELECT 1 UNION ALL SELECT 2"));
    QVERIFY(read.run());
    QVERIFY(sqlite3_next_stmt(handle(), nullptr));
    const auto isBusy = [this] {
        bool busy = false;
        for (sqlite3_stmt* one = sqlite3_next_stmt(handle(), nullptr); one; one = sqlite3_next_stmt(handle(), one))
            busy = busy || sqlite3_stmt_busy(one);
        return busy;
    };
    QVERIFY(read.next());
    QVERIFY(read.next());
    QVERIFY(isBusy());
    QVERIFY(!read.next());
    QVERIFY(!isBusy());
    QVERIFY(read.run() && read.next());
    QCOMPARE(read.integer(0), 1);
    read.finish();
    QVERIFY(!isBusy());
}

void SqliteStatementTest::namesColumns()
{
    const SqliteStatement read(handle(), QStringLiteral("SELECT 1 AS one, b FROM t"));
    QCOMPARE(read.columns(), 2);
    QCOMPARE(read.columnName(0), QStringLiteral("one"));
    QCOMPARE(read.columnName(1), QStringLiteral("b"));
}

VD_TEST(SqliteStatementTest)

#include "sqlitestatement_test.moc"
