#include "models/database/backup.h"
#include "models/database/connection.h"
#include "models/organisation/settingsrepository.h"
#include "tests/support/errorof.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

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
    const auto office = Office::open(location);
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
};

void BackupTest::writesACopyThatOpens()
{
    TestOffice office;
    setIssuer(office.office(), QStringLiteral("潍州路街道办事处"));
    const QString copy = office.path(QStringLiteral("备份.vdesk"));
    office.database().backup(copy);
    QVERIFY(!QFileInfo::exists(copy + QStringLiteral(".part")));
    QCOMPARE(issuerIn(copy), QStringLiteral("潍州路街道办事处"));
    const auto opened = Office::open(copy);
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
    const QString aside = restoreOffice(copy, location);
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
    const QString sentence = errorOf([&] { (void)restoreOffice(copy, location); });
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
    QVERIFY(errorOf([&] { (void)restoreOffice(empty, location); }).contains(QStringLiteral("no office")));
    QVERIFY(errorOf([&] {
        (void)restoreOffice(folder.filePath(QStringLiteral("none")), location);
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

VD_TEST(BackupTest)
#include "backup_test.moc"
