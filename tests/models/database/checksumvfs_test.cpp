#include "models/database/backup.h"
#include "models/database/database.h"
#include "models/database/filecheck.h"
#include "models/database/migrator.h"
#include "models/database/pagechecksum.h"
#include "models/database/query.h"
#include "tests/support/errorof.h"
#include "tests/support/rawfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <sqlite3.h>

class ChecksumVfsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stampsEveryPageOfANewOffice();
    void stampsFilesThatOutgrowTheCache();
    void stampsCopies();
    void tellsADamagedPageAsDamage();
    void leavesForeignFilesAlone();
    void refusesNewFilesWithoutRoom();
    void givesOldOfficesChecksums();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

constexpr int pageSize = PageChecksum::officePageSize;

int pagesThatFit(const QByteArray& content)
{
    int count = 0;
    for (qsizetype start = 0; start + pageSize <= content.size(); start += pageSize)
        count += PageChecksum::fits(
            reinterpret_cast<const uchar*>(content.constData()) + start, pageSize, quint32(start / pageSize + 1));
    return count;
}

/// A connection as other programs make it: the system's own files, no room for checksums.
class PlainDatabase final {
public:
    explicit PlainDatabase(const QString& path, bool isPastTheChecksums = true)
    {
        (void)Connection(path + QStringLiteral(".first"), Connection::Access::Write); // the layer is there by now
        const char* const files = isPastTheChecksums ? sqlite3_vfs_find(nullptr)->pNext->zName : nullptr;
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags, files) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database));
    }
    ~PlainDatabase() { sqlite3_close(m_database); }
    PlainDatabase(const PlainDatabase&) = delete;
    PlainDatabase& operator=(const PlainDatabase&) = delete;

    int execute(const QString& sql)
    {
        return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    }

private:
    sqlite3* m_database = nullptr;
};

/// What a program of schema 6 left behind.
void makeOldOffice(const QString& path)
{
    PlainDatabase database(path);
    QCOMPARE(database.execute(QStringLiteral("PRAGMA journal_mode = WAL")), SQLITE_OK);
    const auto dialect = Dialect::forLocation(path);
    const QStringList names = QDir(QStringLiteral(":/migrations")).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names.mid(0, 6)) {
        QFile file(QStringLiteral(":/migrations/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString& statement : Migration::parse(1, name, QString::fromUtf8(file.readAll())).statements) {
            QStringList sql{statement};
            if (statement.startsWith(QStringLiteral("@search ")))
                sql = dialect->createSearch(statement.section(u' ', 1, 1));
            else if (statement.startsWith(QStringLiteral("@append_only ")))
                sql = dialect->createAppendOnly(statement.section(u' ', 1, 1));
            for (const QString& one : std::as_const(sql))
                QCOMPARE(database.execute(one), SQLITE_OK);
        }
    }
    for (int i = 0; i < 500; ++i)
        QCOMPARE(database.execute(QStringLiteral("INSERT INTO settings (key, value) VALUES ('key %1', '%2')")
                                      .arg(i)
                                      .arg(QString(100, u'x'))),
            SQLITE_OK);
    // More than the cache holds while it is copied: later pages are written before the first one, which tells.
    QCOMPARE(
        database.execute(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) "
                                        "INSERT INTO settings (key, value) SELECT i, hex(randomblob(500000)) FROM n")),
        SQLITE_OK);
    QCOMPARE(database.execute(QStringLiteral("PRAGMA application_id = %1").arg(0x56446573)), SQLITE_OK);
    QCOMPARE(database.execute(QStringLiteral("PRAGMA user_version = 6")), SQLITE_OK);
}

} // namespace

void ChecksumVfsTest::stampsEveryPageOfANewOffice()
{
    const QString location = path(QStringLiteral("new.vdesk"));
    {
        const auto database = Database::create(location);
        database->foldLog();
        QCOMPARE(fileProblems(database->reader()), QStringList());
    }
    const QByteArray content = contentOf(location);
    QCOMPARE(content.at(20), char(PageChecksum::bytes));
    QVERIFY(content.size() > 50 * pageSize);
    QCOMPARE(pagesThatFit(content), content.size() / pageSize);
}

void ChecksumVfsTest::stampsFilesThatOutgrowTheCache()
{
    // Without a log and with a small cache later pages are written before the first one, which says what they are.
    const QString location = path(QStringLiteral("spilled.vdesk"));
    {
        Connection connection(path(QStringLiteral("source.vdesk")), Connection::Access::Write);
        connection.execute(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT)"));
        connection.execute(
            QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000) "
                           "INSERT INTO t (word) SELECT hex(randomblob(100)) FROM n"));
        connection.execute(QStringLiteral("PRAGMA cache_size = 20"));
        Query(connection, QStringLiteral("VACUUM INTO ?")).bind(location).run();
    }
    const QByteArray content = contentOf(location);
    QVERIFY(content.size() > 1000 * pageSize);
    QCOMPARE(pagesThatFit(content), content.size() / pageSize);
}

void ChecksumVfsTest::stampsCopies()
{
    const auto database = Database::create(path(QStringLiteral("source-office.vdesk")));
    const QString copy = path(QStringLiteral("copy.vdesk"));
    database->backup(copy);
    const QByteArray content = contentOf(copy);
    QVERIFY(content.size() > 50 * pageSize);
    QCOMPARE(pagesThatFit(content), content.size() / pageSize);
    QCOMPARE(fileProblems(copy), QStringList());
}

void ChecksumVfsTest::tellsADamagedPageAsDamage()
{
    const QString location = path(QStringLiteral("damaged.vdesk"));
    qint64 root = 0;
    {
        const auto database = Database::create(location);
        root = database->reader()
                   .scalar(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'settings'"))
                   .toLongLong();
    }
    QVERIFY(root > 1);
    flipBit(location, (root * pageSize - 50) * 8); // within its unused middle or a value: SQLite itself sees nothing
    Connection connection(location, Connection::Access::Read);
    const QString sentence
        = errorOf([&] { (void)connection.scalar(QStringLiteral("SELECT COUNT(*) FROM settings NOT INDEXED")); });
    QVERIFY2(sentence.contains(QStringLiteral("damaged")), qPrintable(sentence));
}

void ChecksumVfsTest::leavesForeignFilesAlone()
{
    const QString location = path(QStringLiteral("foreign.db"));
    {
        PlainDatabase database(location);
        QCOMPARE(database.execute(QStringLiteral("CREATE TABLE t (word TEXT)")), SQLITE_OK);
    }
    {
        PlainDatabase database(location, false);
        QCOMPARE(database.execute(QStringLiteral("INSERT INTO t VALUES (hex(zeroblob(6000)))")), SQLITE_OK);
        QCOMPARE(database.execute(QStringLiteral("SELECT * FROM t")), SQLITE_OK);
    }
    QCOMPARE(contentOf(location).at(20), '\0');
    QCOMPARE(pagesThatFit(contentOf(location)), 0);
    PlainDatabase database(location);
    QCOMPARE(database.execute(QStringLiteral("SELECT * FROM t")), SQLITE_OK);
}

void ChecksumVfsTest::refusesNewFilesWithoutRoom()
{
    PlainDatabase small(path(QStringLiteral("small.db")), false); // the first page comes first and tells
    QCOMPARE(small.execute(QStringLiteral("CREATE TABLE t (word TEXT)")), SQLITE_OK);
    PlainDatabase spilled(path(QStringLiteral("spilled.db")), false);
    QCOMPARE(spilled.execute(QStringLiteral("PRAGMA cache_size = 10; BEGIN; CREATE TABLE t (word TEXT); "
                                            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                            "WHERE i < 2000) INSERT INTO t SELECT hex(randomblob(200)) FROM n")),
        SQLITE_OK);
    QCOMPARE(spilled.execute(QStringLiteral("COMMIT")), SQLITE_IOERR); // rather than a file with spoilt pages
}

void ChecksumVfsTest::givesOldOfficesChecksums()
{
    const QString location = path(QStringLiteral("old.vdesk"));
    makeOldOffice(location);
    QCOMPARE(contentOf(location).at(20), '\0');
    {
        const auto database = Database::open(location);
        QCOMPARE(database->updatedFrom(), 6);
        QCOMPARE(database->reader().scalar(QStringLiteral("SELECT COUNT(*) FROM settings")).toInt(), 560);
        QCOMPARE(database->reader().scalar(QStringLiteral("PRAGMA journal_mode")).toString(), QStringLiteral("wal"));
    }
    const QByteArray content = contentOf(location);
    QCOMPARE(content.at(20), char(PageChecksum::bytes));
    QCOMPARE(pagesThatFit(content), content.size() / pageSize);
    QCOMPARE(fileProblems(location), QStringList());
    QDirIterator copies(
        m_folder.path(), {QStringLiteral("*before-update*.vdesk")}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(copies.hasNext());
    Connection copy(copies.next(), Connection::Access::Read);
    QCOMPARE(integrityProblems(copy), QStringList());
    QCOMPARE(copy.scalar(QStringLiteral("SELECT COUNT(*) FROM settings")).toInt(), 560);
    QCOMPARE(Database::open(location)->updatedFrom(), 0);
}

VD_TEST(ChecksumVfsTest)
#include "checksumvfs_test.moc"
