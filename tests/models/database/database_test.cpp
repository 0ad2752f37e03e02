#include "models/database/database.h"
#include "models/database/migrator.h"
#include "models/database/officelock.h"
#include "models/database/query.h"
#include "tests/support/errorof.h"
#include "tests/support/testregistry.h"

#include <QtConcurrent>
#include <QtTest>

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A SQLite file with the marks of another program, in rollback mode.
void makeForeignDatabase(const QString& path, int applicationId, int version)
{
    {
        Connection(path, Connection::Access::Write).execute(QStringLiteral("CREATE TABLE t (id INTEGER)"));
    }
    Connection connection(path, Connection::Access::Write);
    connection.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

void setSetting(UnitOfWork& work, const QString& key, const QString& value)
{
    Query(work.connection(), QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"))
        .bind(key)
        .bind(value)
        .run();
    work.changes().touch(QStringLiteral("settings"));
}

int settingsIn(Connection& connection)
{
    return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM settings")).toInt();
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpensAgain();
    void createsInFoldersWithChineseAndBlanks();
    void refusesTakenNamesAndMissingFolders();
    void leavesNothingBehindWhenItCannotCreate();
    void refusesForeignFilesUntouched_data();
    void refusesForeignFilesUntouched();
    void refusesNewerOfficesUntouched();
    void refusesMissingFiles();
    void writesWholeOrNotAtAll();
    void tellsWhatChangedAfterTheCommit();
    void readersCannotWrite();
    void readersSeeCommittedRowsOnly();
    void carriesErrorsOfPostedWork();
    void tellsTheSecondOpenerWhoHoldsIt();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void DatabaseTest::createsAndOpensAgain()
{
    const QString location = path(QStringLiteral("again.vdesk"));
    {
        const auto database = Database::create(location);
        database->run({}, [](UnitOfWork& work) { setSetting(work, QStringLiteral("a"), QStringLiteral("1")); });
        QCOMPARE(settingsIn(database->reader()), 1);
    }
    QVERIFY(!QFileInfo::exists(location + QStringLiteral(".lock")));
    const auto database = Database::open(location);
    QCOMPARE(settingsIn(database->reader()), 1);
    QCOMPARE(
        database->reader().scalar(QStringLiteral("PRAGMA user_version")).toInt(), Migrator::builtIn().newestVersion());
}

void DatabaseTest::createsInFoldersWithChineseAndBlanks()
{
    const QString folder = path(QStringLiteral("潍州路 街道 🌿"));
    QVERIFY(QDir().mkpath(folder));
    const QString location = folder + QStringLiteral("/志愿 服务.vdesk");
    {
        const auto database = Database::create(location);
    }
    QVERIFY(QFileInfo(location).size() > 0);
    const auto database = Database::open(location);
    QCOMPARE(settingsIn(database->reader()), 0);
}

void DatabaseTest::refusesTakenNamesAndMissingFolders()
{
    const QString taken = path(QStringLiteral("taken.vdesk"));
    write(taken, "precious");
    QVERIFY(errorOf([&] { (void)Database::create(taken); }).contains(QStringLiteral("exists already")));
    QCOMPARE(contentOf(taken), QByteArray("precious"));
    const QString nowhere = path(QStringLiteral("nowhere/office.vdesk"));
    QVERIFY(errorOf([&] { (void)Database::create(nowhere); }).contains(QStringLiteral("does not exist")));
}

void DatabaseTest::leavesNothingBehindWhenItCannotCreate()
{
    // A folder stands where the write-ahead log has to go.
    const QString location = path(QStringLiteral("blocked.vdesk"));
    QVERIFY(QDir().mkpath(location + QStringLiteral("-wal/x")));
    QVERIFY(!errorOf([&] { (void)Database::create(location); }).isEmpty());
    QVERIFY(!QFileInfo::exists(location));
}

void DatabaseTest::refusesForeignFilesUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("姓名,电话\n").repeated(300);
    QTest::newRow("short text") << QByteArray("hello");
    QTest::newRow("workbook") << contentOf(QStringLiteral(VD_SOURCE_DIR "/tests/data/kuiwen/01-机构.xlsx"));
    const QString other = path(QStringLiteral("other.db"));
    makeForeignDatabase(other, 0, 0);
    QTest::newRow("SQLite without marks") << contentOf(other);
    const QString marked = path(QStringLiteral("marked.db"));
    makeForeignDatabase(marked, 0x47504B47, 3); // a GeoPackage
    QTest::newRow("SQLite of another program") << contentOf(marked);
}

void DatabaseTest::refusesForeignFilesUntouched()
{
    QFETCH(QByteArray, content);
    const QString location = path(QStringLiteral("foreign.vdesk"));
    write(location, content);
    const QString sentence = errorOf([&] { (void)Database::open(location); });
    QVERIFY2(sentence.contains(QStringLiteral("no office")), qPrintable(sentence));
    QCOMPARE(contentOf(location), content);
    QVERIFY(!QFileInfo::exists(location + QStringLiteral("-wal")));
    QVERIFY(!QFileInfo::exists(location + QStringLiteral(".lock")));
}

void DatabaseTest::refusesNewerOfficesUntouched()
{
    const QString location = path(QStringLiteral("newer.vdesk"));
    {
        const auto database = Database::create(location);
    }
    {
        Connection connection(location, Connection::Access::Write);
        connection.dialect().setSchemaVersion(connection, Migrator::builtIn().newestVersion() + 1);
    }
    const QByteArray before = contentOf(location);
    const QString sentence = errorOf([&] { (void)Database::open(location); });
    QVERIFY2(sentence.contains(QStringLiteral("newer version")), qPrintable(sentence));
    QCOMPARE(contentOf(location), before);
}

void DatabaseTest::refusesMissingFiles()
{
    const QString location = path(QStringLiteral("missing.vdesk"));
    QVERIFY(errorOf([&] { (void)Database::open(location); }).contains(QStringLiteral("no office at")));
    QVERIFY(!QFileInfo::exists(location)); // never an empty new file
}

void DatabaseTest::writesWholeOrNotAtAll()
{
    const auto database = Database::create(path(QStringLiteral("whole.vdesk")));
    const QString sentence = errorOf([&] {
        database->run({}, [](UnitOfWork& work) {
            setSetting(work, QStringLiteral("kept?"), QStringLiteral("no"));
            throw Error(QStringLiteral("The second step failed."));
        });
    });
    QCOMPARE(sentence, QStringLiteral("The second step failed."));
    QCOMPARE(settingsIn(database->reader()), 0);
    database->run({}, [](UnitOfWork& work) { setSetting(work, QStringLiteral("next"), QStringLiteral("works")); });
    QCOMPARE(settingsIn(database->reader()), 1);
}

void DatabaseTest::tellsWhatChangedAfterTheCommit()
{
    const auto database = Database::create(path(QStringLiteral("changed.vdesk")));
    QList<QSet<QString>> notices;
    int rowsSeen = -1;
    connect(database.get(), &Database::changed, this, [&](const QSet<QString>& tables) {
        notices << tables;
        rowsSeen = settingsIn(database->reader());
    });
    QVERIFY(!errorOf([&] {
        database->run({}, [](UnitOfWork& work) {
            work.changes().touch(QStringLiteral("settings"));
            throw Error(QStringLiteral("No."));
        });
    }).isEmpty());
    database->run({}, [](UnitOfWork&) {});
    const ChangeSet changes
        = database->run({}, [](UnitOfWork& work) { setSetting(work, QStringLiteral("a"), QStringLiteral("1")); });
    QCOMPARE(changes.tables(), QSet<QString>{QStringLiteral("settings")});
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(notices.first(), QSet<QString>{QStringLiteral("settings")});
    QCOMPARE(rowsSeen, 1);
}

void DatabaseTest::readersCannotWrite()
{
    const auto database = Database::create(path(QStringLiteral("readers.vdesk")));
    QVERIFY(!errorOf([&] {
        database->reader().execute(QStringLiteral("INSERT INTO settings (key, value) VALUES ('a', 'b')"));
    }).isEmpty());
    QCOMPARE(settingsIn(database->reader()), 0);
}

void DatabaseTest::readersSeeCommittedRowsOnly()
{
    const auto database = Database::create(path(QStringLiteral("committed.vdesk")));
    Connection& reader = database->reader();
    int during = -1;
    int inPool = -1;
    database->run({}, [&](UnitOfWork& work) {
        setSetting(work, QStringLiteral("a"), QStringLiteral("1"));
        QtConcurrent::run([&] { during = settingsIn(database->reader()); }).waitForFinished();
    });
    QCOMPARE(during, 0);
    QtConcurrent::run([&] { inPool = settingsIn(database->reader()); }).waitForFinished();
    QCOMPARE(inPool, 1);
    QCOMPARE(settingsIn(reader), 1);
}

void DatabaseTest::carriesErrorsOfPostedWork()
{
    const auto database = Database::create(path(QStringLiteral("posted.vdesk")));
    QFuture<ChangeSet> good = database->post({AccountId(1), QStringLiteral("王主任")},
        [](UnitOfWork& work) { setSetting(work, QStringLiteral("who"), work.actor().name); });
    QFuture<ChangeSet> bad
        = database->post({}, [](UnitOfWork&) { throw Error(QStringLiteral("The work was refused.")); });
    QCOMPARE(good.result().tables().size(), 1);
    QCOMPARE(errorOf([&] { bad.waitForFinished(); }), QStringLiteral("The work was refused."));
    QCOMPARE(
        database->reader().scalar(QStringLiteral("SELECT value FROM settings")).toString(), QStringLiteral("王主任"));
}

void DatabaseTest::tellsTheSecondOpenerWhoHoldsIt()
{
    const QString location = path(QStringLiteral("held.vdesk"));
    const auto database = Database::create(location);
    QElapsedTimer timer;
    timer.start();
    const QString sentence = errorOf([&] { (void)Database::open(location); });
    QVERIFY(timer.elapsed() < 2'000);
    QVERIFY2(sentence.contains(OfficeLock::thisPc()), qPrintable(sentence));
    QVERIFY2(sentence.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(sentence));
    QVERIFY2(sentence.contains(QDate::currentDate().toString(Qt::ISODate)), qPrintable(sentence));
    QVERIFY(!errorOf([&] { Database::requireUnlocked(location); }).isEmpty());
    database->run({}, [](UnitOfWork& work) { setSetting(work, QStringLiteral("still"), QStringLiteral("mine")); });
    QCOMPARE(settingsIn(database->reader()), 1);
}

VD_TEST(DatabaseTest)
#include "database_test.moc"
