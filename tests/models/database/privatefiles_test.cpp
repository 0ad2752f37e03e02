#include "models/database/database.h"
#include "tests/support/testoffice.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QtTest>

/// An office's files are read by their owner only. (On Windows the folders of the profile see to that.)
class PrivateFilesTest : public QObject {
    Q_OBJECT

#ifndef Q_OS_WIN
private Q_SLOTS:
    void aNewOfficeIsPrivate();
    void anOlderOfficeBecomesPrivate();
#endif

private:
    static bool isPrivate(const QString& path)
    {
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        return QFile::exists(path) && !(QFile::permissions(path) & others);
    }
};

#ifndef Q_OS_WIN
void PrivateFilesTest::aNewOfficeIsPrivate()
{
    TestOffice office;
    office.run([](UnitOfWork& work) { work.describe(QStringLiteral("so that there is a log")); });
    for (const char* end : {"", "-wal", "-shm", ".lock", ".holder"})
        QVERIFY2(isPrivate(office.location() + QString::fromLatin1(end)), end);
}

void PrivateFilesTest::anOlderOfficeBecomesPrivate()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("older.vdesk"));
    Database::create(path).reset();
    QVERIFY(QFile::setPermissions(
        path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(!isPrivate(path));
    const auto opened = Database::open(path);
    QVERIFY(isPrivate(path));
}
#endif

VD_TEST(PrivateFilesTest)
#include "privatefiles_test.moc"
