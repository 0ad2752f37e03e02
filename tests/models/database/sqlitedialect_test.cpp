#include "models/database/connection.h"
#include "models/database/database.h"
#include "models/database/migrator.h"
#include "models/database/sqlitedialect.h"
#include "tests/support/testregistry.h"

#include <QSqlError>
#include <QtTest>

#include <sqlite3.h>

class SqliteDialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsUpWriterAndReader_data();
    void setsUpWriterAndReader();
    void marksTheFile();
    void readersNeverFoldTheLog();
    void tellsFaultsApart_data();
    void tellsFaultsApart();

private:
    QTemporaryDir m_folder;
};

void SqliteDialectTest::setsUpWriterAndReader_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("writer");
    QTest::addColumn<QString>("reader");
    const auto row = [](const char* pragma, const QString& writer, const QString& reader) {
        QTest::newRow(pragma) << QString::fromLatin1(pragma) << writer << reader;
    };
    const auto on = QStringLiteral("1");
    const auto off = QStringLiteral("0");
    row("journal_mode", QStringLiteral("wal"), QStringLiteral("wal"));
    row("synchronous", QStringLiteral("2"), QStringLiteral("2")); // FULL
    row("foreign_keys", on, on);
    row("trusted_schema", off, off);
    row("query_only", off, on);
    row("wal_autocheckpoint", QStringLiteral("1000"), off);
    row("temp_store", QStringLiteral("2"), QStringLiteral("2")); // memory: nothing of an office in temporary files
    row("cell_size_check", on, on);
    row("mmap_size", off, off);
    row("secure_delete", on, on);
    row("cache_size", QStringLiteral("-48000"), QStringLiteral("-16000"));
    row("page_size", QStringLiteral("4096"), QStringLiteral("4096"));
    row("auto_vacuum", off, off);
    row("encoding", QStringLiteral("UTF-8"), QStringLiteral("UTF-8"));
}

void SqliteDialectTest::setsUpWriterAndReader()
{
    QFETCH(QString, pragma);
    const auto database = Database::create(m_folder.filePath(pragma + QStringLiteral(".vdesk")));
    const QString question = QStringLiteral("PRAGMA %1").arg(pragma);
    QString writer;
    database->run({}, [&](UnitOfWork& work) { writer = work.connection().scalar(question).toString(); });
    QTEST(writer, "writer");
    QTEST(database->reader().scalar(question).toString(), "reader");
}

void SqliteDialectTest::marksTheFile()
{
    const auto database = Database::create(m_folder.filePath(QStringLiteral("marks.vdesk")));
    Connection& reader = database->reader();
    QCOMPARE(reader.scalar(QStringLiteral("PRAGMA application_id")).toInt(), SqliteDialect::applicationId);
    QCOMPARE(reader.scalar(QStringLiteral("PRAGMA user_version")).toInt(), Migrator::builtIn().newestVersion());
}

void SqliteDialectTest::readersNeverFoldTheLog()
{
    const QString location = m_folder.filePath(QStringLiteral("log.vdesk"));
    const QString copy = m_folder.filePath(QStringLiteral("left.vdesk"));
    {
        const auto database = Database::create(location);
        QVERIFY(QFile::copy(location, copy)); // as a killed program leaves them
        QVERIFY(QFile::copy(location + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    const qint64 size = QFileInfo(copy + QStringLiteral("-wal")).size();
    QVERIFY(size > 100'000);
    {
        Connection reader(copy, Connection::Access::Read);
        QVERIFY(reader.scalar(QStringLiteral("SELECT COUNT(*) FROM sqlite_schema")).toInt() > 50);
    }
    QCOMPARE(QFileInfo(copy + QStringLiteral("-wal")).size(), size); // although it was the last connection
}

void SqliteDialectTest::tellsFaultsApart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("full") << SQLITE_FULL << QStringLiteral("disk is full");
    QTest::newRow("corrupt") << SQLITE_CORRUPT << QStringLiteral("damaged");
    QTest::newRow("corrupt index") << SQLITE_CORRUPT_INDEX << QStringLiteral("damaged");
    QTest::newRow("checksum") << SQLITE_IOERR_DATA << QStringLiteral("damaged");
    QTest::newRow("read") << SQLITE_IOERR_READ << QStringLiteral("disk reported a fault");
    QTest::newRow("write") << SQLITE_IOERR_WRITE << QStringLiteral("disk reported a fault");
    QTest::newRow("flush") << SQLITE_IOERR_FSYNC << QStringLiteral("uncertain whether it holds");
    QTest::newRow("gone") << SQLITE_CANTOPEN << QStringLiteral("disk reported a fault");
    QTest::newRow("read-only") << SQLITE_READONLY_DBMOVED << QStringLiteral("write-protected");
    QTest::newRow("unique") << SQLITE_CONSTRAINT_UNIQUE << QStringLiteral("exists already");
    QTest::newRow("other") << SQLITE_ERROR << QStringLiteral("could not be read or written");
}

void SqliteDialectTest::tellsFaultsApart()
{
    QFETCH(int, code);
    QFETCH(QString, sentence);
    const QSqlError error({}, {}, QSqlError::StatementError, QString::number(code));
    const Error told = SqliteDialect().error(error, QStringLiteral("SELECT 1"));
    QVERIFY2(told.message().contains(sentence), qPrintable(told.message()));
    QVERIFY(told.detail().contains(QString::number(code)));
}

VD_TEST(SqliteDialectTest)
#include "sqlitedialect_test.moc"
