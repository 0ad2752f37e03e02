#include "app/office/officeopening.h"
#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/backup.h"
#include "models/database/connection.h"
#include "models/organisation/settingsrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtConcurrent>
#include <QtTest>

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Overwrites a page in the middle of the file, as a bad disk does.
void damage(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096 * 2));
    QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
}

QString issuerIn(const QString& location)
{
    const auto office = openOffice(location);
    return SettingsRepository().value(office->database().reader(), SettingKey::issuer);
}

void setIssuer(Office& office, const QString& issuer)
{
    office.run([&](UnitOfWork& work) { SettingsRepository().set(work, SettingKey::issuer, issuer); });
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesACopyThatOpens();
    void replacesAnOlderCopy();
    void refusesMissingFolders();
    void restoresAndSetsThePresentFileAside();
    void refusesDamagedCopies();
    void refusesCopiesThatAreNoOffice();
    void namesBrokenLinks();
    void copiesOneMomentWhileOthersWrite();
    void cancelledCopiesLeaveNothing();
    void copiesAreOneFile();
    void inspectionIsAsked();
    void brokenOffRestoresAreFinished_data();
    void brokenOffRestoresAreFinished();
    void halfCopiesAreNeverUsed();

private:
    TaskContext task;
};

void BackupTest::writesACopyThatOpens()
{
    TestOffice office;
    setIssuer(office.office(), QStringLiteral("潍州路街道办事处"));
    const QString copy = office.path(QStringLiteral("备份.vdesk"));
    office.database().backup(copy);
    QVERIFY(!QFileInfo::exists(copy + QStringLiteral(".part")));
    QCOMPARE(issuerIn(copy), QStringLiteral("潍州路街道办事处"));
    const auto opened = openOffice(copy);
    opened->signIn({}, QString::fromLatin1(TestOffice::password));
    QVERIFY(opened->vault().isUnlocked());
}

void BackupTest::replacesAnOlderCopy()
{
    TestOffice office;
    const QString copy = office.path(QStringLiteral("copy.vdesk"));
    office.database().backup(copy);
    setIssuer(office.office(), QStringLiteral("新的"));
    office.database().backup(copy);
    QCOMPARE(issuerIn(copy), QStringLiteral("新的"));
}

void BackupTest::refusesMissingFolders()
{
    TestOffice office;
    const QString copy = office.path(QStringLiteral("missing/copy.vdesk"));
    QVERIFY(errorOf([&] { office.database().backup(copy); }).contains(QStringLiteral("does not exist")));
}

void BackupTest::restoresAndSetsThePresentFileAside()
{
    QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("office.vdesk"));
    const QString copy = folder.filePath(QStringLiteral("copy.vdesk"));
    {
        TestOffice office;
        setIssuer(office.office(), QStringLiteral("备份时"));
        office.database().backup(copy);
        setIssuer(office.office(), QStringLiteral("备份后"));
        office.database().backup(location);
    }
    const QString aside = restoreOffice(copy, location, task);
    QCOMPARE(issuerIn(location), QStringLiteral("备份时"));
    QCOMPARE(issuerIn(aside), QStringLiteral("备份后"));
    QCOMPARE(issuerIn(copy), QStringLiteral("备份时"));
    QVERIFY(!QFileInfo::exists(location + QStringLiteral(".incoming")));
}

void BackupTest::refusesDamagedCopies()
{
    QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("office.vdesk"));
    const QString copy = folder.filePath(QStringLiteral("copy.vdesk"));
    {
        TestOffice office;
        office.database().backup(copy);
        office.database().backup(location);
    }
    damage(copy);
    const QByteArray before = contentOf(location);
    const QString sentence = errorOf([&] { (void)restoreOffice(copy, location, task); });
    QVERIFY2(sentence.contains(QStringLiteral("damaged")), qPrintable(sentence));
    QCOMPARE(contentOf(location), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // nothing half copied lies about
}

void BackupTest::refusesCopiesThatAreNoOffice()
{
    QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("office.vdesk"));
    const QString empty = folder.filePath(QStringLiteral("empty.vdesk"));
    QFile file(empty);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(errorOf([&] { (void)restoreOffice(empty, location, task); }).contains(QStringLiteral("no office")));
    QVERIFY(errorOf([&] {
        (void)restoreOffice(folder.filePath(QStringLiteral("none")), location, task);
    }).contains(QStringLiteral("no backup")));
    QVERIFY(!QFileInfo::exists(location));
}

void BackupTest::namesBrokenLinks()
{
    TestOffice office;
    QCOMPARE(integrityProblems(office.reader()), QStringList());
    const QString copy = office.path(QStringLiteral("copy.vdesk"));
    office.database().backup(copy);
    Connection broken(copy, Connection::Access::Write);
    broken.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    broken.execute(QStringLiteral("UPDATE account_keys SET account_id = 77 WHERE account_id IS NOT NULL"));
    const QStringList problems = integrityProblems(broken);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().contains(QStringLiteral("account_keys")), qPrintable(problems.first()));
}

/// A pair of settings that every use case changes together: a copy that holds half of one is torn.
void BackupTest::copiesOneMomentWhileOthersWrite()
{
    TestOffice office;
    const auto write = [&office](int number) {
        office.run([number](UnitOfWork& work) {
            const QString text = QString::number(number) + QString(200, u'x');
            for (int row = 0; row < 40; ++row)
                SettingsRepository().set(work, QStringLiteral("pair%1").arg(row), text);
        });
    };
    write(0);
    std::atomic_bool isDone = false;
    std::atomic_int written = 0;
    const auto writer = QtConcurrent::run([&] {
        while (!isDone)
            write(++written);
    });
    for (int round = 0; round < 10; ++round) {
        const QString copy = office.path(QStringLiteral("copy%1.vdesk").arg(round));
        office.database().backup(copy);
        Connection reader(copy, Connection::Access::Read);
        const auto count
            = reader.scalar(QStringLiteral("SELECT COUNT(DISTINCT value) FROM settings WHERE key LIKE 'pair%'"));
        QCOMPARE(count.toInt(), 1);
    }
    isDone = true;
    QFuture<void>(writer).waitForFinished();
    QVERIFY2(written > 10, "the writer waited for the copies");
}

void BackupTest::cancelledCopiesLeaveNothing()
{
    TestOffice office;
    TaskContext stopped;
    stopped.cancel();
    QVERIFY_THROWS_EXCEPTION(
        CancelledError, backupOffice(office.location(), office.path(QStringLiteral("copy.vdesk")), stopped));
    QVERIFY(QDir(QFileInfo(office.location()).path()).entryList({QStringLiteral("copy*")}).isEmpty());
}

/// A copy on a write-protected drive is read without writing beside it.
void BackupTest::copiesAreOneFile()
{
    TestOffice office;
    const QString copy = office.path(QStringLiteral("copy.vdesk"));
    office.database().backup(copy);
    QCOMPARE(copyProblems(copy, task), QStringList());
    QCOMPARE(
        QDir(QFileInfo(copy).path()).entryList({QStringLiteral("copy*")}), QStringList{QStringLiteral("copy.vdesk")});
    QCOMPARE(contentOf(copy).mid(18, 2), QByteArray("\x01\x01")); // no log asked for in the header
}

void BackupTest::inspectionIsAsked()
{
    TestOffice office;
    const QString copy = office.path(QStringLiteral("copy.vdesk"));
    const auto finds = [](Connection&) { return QStringList{QStringLiteral("a sum is wrong")}; };
    const QString sentence = errorOf([&] { backupOffice(office.location(), copy, task, finds); });
    QVERIFY2(sentence.contains(QStringLiteral("not sound")), qPrintable(sentence));
    QVERIFY(!QFileInfo::exists(copy));
    office.database().backup(copy);
    QCOMPARE(copyProblems(copy, task, finds), QStringList{QStringLiteral("a sum is wrong")});
}

void BackupTest::brokenOffRestoresAreFinished_data()
{
    QTest::addColumn<bool>("isLogStillThere");
    QTest::newRow("killed before the log was set aside") << true;
    QTest::newRow("killed before the copy took the place") << false;
}

/// The state of the folder after a kill between two renames.
void BackupTest::brokenOffRestoresAreFinished()
{
    QFETCH(bool, isLogStillThere);
    QTemporaryDir folder;
    const QString location = folder.filePath(QStringLiteral("office.vdesk"));
    const QString aside = location + QStringLiteral(".replaced-20250101-120000");
    const QByteArray log("the log of the former office");
    {
        TestOffice office;
        setIssuer(office.office(), QStringLiteral("备份时"));
        office.database().backup(location + QStringLiteral(".incoming"));
        setIssuer(office.office(), QStringLiteral("备份后"));
        office.database().backup(aside);
    }
    QFile file((isLogStillThere ? location : aside) + QStringLiteral("-wal"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(log), log.size());
    file.close();
    QVERIFY(isRestoreUnfinished(location));
    QCOMPARE(issuerIn(location), QStringLiteral("备份时"));
    QCOMPARE(contentOf(aside + QStringLiteral("-wal")), log);
    QVERIFY(!QFileInfo::exists(location + QStringLiteral(".incoming")));
}

/// Killed while copying: what arrived so far has another name, and the present office opens.
void BackupTest::halfCopiesAreNeverUsed()
{
    TestOffice office;
    const QString location = office.path(QStringLiteral("other.vdesk"));
    const QString copy = office.path(QStringLiteral("copy.vdesk"));
    setIssuer(office.office(), QStringLiteral("现在"));
    office.database().backup(location);
    office.database().backup(copy);
    QFile half(location + QStringLiteral(".incoming.part"));
    QVERIFY(half.open(QIODevice::WriteOnly));
    QCOMPARE(half.write("SQLite format 3"), 15);
    half.close();
    QVERIFY(!isRestoreUnfinished(location));
    QCOMPARE(issuerIn(location), QStringLiteral("现在"));
    QVERIFY(QFile::remove(location));
    QVERIFY(errorOf([&] { (void)openOffice(location); }).contains(QStringLiteral("no office at")));
    QCOMPARE(restoreOffice(copy, location, task), QString()); // there was nothing to set aside
    QCOMPARE(issuerIn(location), QStringLiteral("现在"));
    QVERIFY(!half.exists());
}

VD_TEST(BackupTest)
#include "backup_test.moc"
