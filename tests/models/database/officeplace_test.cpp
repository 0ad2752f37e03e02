#include "models/database/connection.h"
#include "models/database/database.h"
#include "models/database/officeplace.h"
#include "tests/support/errorof.h"
#include "tests/support/rawfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

class OfficePlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNetworkFileSystems_data();
    void knowsNetworkFileSystems();
    void refusesNetworkDrivesWithAdvice();
    void refusesSharesOfWindows();
    void saysWhatMayNotBeWritten();
    void looksAtTheRealPlace();
    void refusesReadOnlyFolders();
    void refusesWriteProtectedFiles();
    void takesLongPathsOrSaysSo();
    void refusesLongNames();
    void takesChineseAndBlanks();
    void makesNoFileWhereThereIsNoFolder();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

/// Permissions do not hold for root: acts as nobody meanwhile, who keeps root's groups.
class WithoutRoot final {
public:
    explicit WithoutRoot(const QString& folder)
    {
        QFile::setPermissions(folder,
            QFile::permissions(folder) | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
#ifdef Q_OS_UNIX
        m_wasRoot = geteuid() == 0;
        if (m_wasRoot && seteuid(65534) != 0)
            qFatal("seteuid");
#endif
    }
    ~WithoutRoot()
    {
#ifdef Q_OS_UNIX
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("seteuid");
#endif
    }
    WithoutRoot(const WithoutRoot&) = delete;
    WithoutRoot& operator=(const WithoutRoot&) = delete;

private:
    bool m_wasRoot = false;
};

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

void OfficePlaceTest::knowsNetworkFileSystems_data()
{
    QTest::addColumn<bool>("isNetwork");
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "smb2", "smbfs", "SMB3", "9p", "afs", "ncpfs", "davfs",
             "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.davfs2", "vboxsf"})
        QTest::newRow(type) << true;
    for (const char* type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "NTFS", "vfat", "exfat", "fuseblk",
             "fuse.ntfs-3g", "fuse.veracrypt", "zfs", "ecryptfs", ""})
        QTest::newRow(*type ? type : "unknown") << false;
}

void OfficePlaceTest::knowsNetworkFileSystems()
{
    QFETCH(bool, isNetwork);
    const QByteArray tag = QTest::currentDataTag();
    QCOMPARE(isNetworkFileSystem(tag == "unknown" ? QByteArray() : tag), isNetwork);
}

void OfficePlaceTest::refusesNetworkDrivesWithAdvice()
{
    OfficePlace place;
    place.location = QStringLiteral("/mnt/街道/office.vdesk");
    QCOMPARE(place.problem(), QString());
    place.fileSystem = "nfs4";
    const QString sentence = place.problem();
    QVERIFY2(sentence.contains(QStringLiteral("network drive")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Copy it to a drive of this PC")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("backup page")), qPrintable(sentence));
}

void OfficePlaceTest::refusesSharesOfWindows()
{
    OfficePlace place;
    place.location = QStringLiteral("//server/share/office.vdesk");
    place.fileSystem = "NTFS"; // a share says so of itself
    place.isRemote = true;
    QVERIFY(place.problem().contains(QStringLiteral("network drive")));
}

void OfficePlaceTest::saysWhatMayNotBeWritten()
{
    OfficePlace place;
    place.location = QStringLiteral("/media/cd/office.vdesk");
    place.isFolderWritable = false;
    QVERIFY(place.problem().contains(QStringLiteral("folder of")));
    place.isFolderWritable = true;
    place.isFileWritable = false;
    QVERIFY(place.problem().contains(QStringLiteral("write-protected")));
    place.isFolderThere = false;
    QVERIFY(place.problem().contains(QStringLiteral("does not exist")));
}

void OfficePlaceTest::looksAtTheRealPlace()
{
    const OfficePlace place = OfficePlace::of(path(QStringLiteral("office.vdesk")));
    QVERIFY(place.isFolderThere);
    QVERIFY(place.isFolderWritable);
    QVERIFY(place.isFileWritable);
    QVERIFY(!place.fileSystem.isEmpty());
    QCOMPARE(place.problem(), QString());
    QVERIFY(!OfficePlace::of(path(QStringLiteral("none/office.vdesk"))).isFolderThere);
}

void OfficePlaceTest::refusesReadOnlyFolders()
{
    const QString folder = path(QStringLiteral("只读"));
    const QString location = folder + QStringLiteral("/office.vdesk");
    QVERIFY(QDir().mkpath(folder));
    {
        const auto database = Database::create(location);
    }
    const QByteArray before = contentOf(location);
    QVERIFY(QFile::setPermissions(folder,
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    QString opening;
    QString creating;
    {
        const WithoutRoot nobody(m_folder.path());
        opening = errorOf([&] { (void)Database::open(location); });
        creating = errorOf([&] { (void)Database::create(folder + QStringLiteral("/new.vdesk")); });
    }
#ifdef Q_OS_WIN // that mark of a folder forbids nothing there
    QCOMPARE(opening + creating, QString());
#else
    QVERIFY2(opening.contains(QStringLiteral("cannot be written")), qPrintable(opening));
    QVERIFY2(creating.contains(QStringLiteral("cannot be written")), qPrintable(creating));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("office.vdesk")});
    QCOMPARE(contentOf(location), before);
#endif
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void OfficePlaceTest::refusesWriteProtectedFiles()
{
    const QString folder = path(QStringLiteral("protected"));
    const QString location = folder + QStringLiteral("/office.vdesk");
    QVERIFY(QDir().mkpath(folder));
    {
        const auto database = Database::create(location);
    }
    const QByteArray before = contentOf(location);
    QVERIFY(QFile::setPermissions(location, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(folder,
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther));
    QString sentence;
    {
        const WithoutRoot nobody(m_folder.path());
        sentence = errorOf([&] { (void)Database::open(location); });
    }
    QVERIFY2(sentence.contains(QStringLiteral("write-protected")), qPrintable(sentence));
    QCOMPARE(contentOf(location), before);
}

void OfficePlaceTest::takesLongPathsOrSaysSo()
{
#ifdef Q_OS_WIN
    constexpr qsizetype fitting = 200; // 259 with the names of the files
#else
    constexpr qsizetype fitting = 280;
#endif
    QString folder = m_folder.path();
    while (folder.size() < fitting)
        folder += QStringLiteral("/a folder of thirty characters");
    QVERIFY(QDir().mkpath(folder));
    const QString fits = folder + QStringLiteral("/office.vdesk");
    {
        const auto database = Database::create(fits);
    }
    QVERIFY(Database::open(fits));
    while (folder.size() < 480)
        folder += QStringLiteral("/志愿服务工作台的文件夹"); // three bytes a character
    QVERIFY(QDir().mkpath(folder));
    const QString tooLong = folder + QStringLiteral("/office.vdesk");
    const QString sentence = errorOf([&] { (void)Database::create(tooLong); });
    QVERIFY2(sentence.contains(QStringLiteral("too long")), qPrintable(sentence));
    QCOMPARE(filesIn(folder), QStringList());
    QVERIFY(QFile::copy(fits, tooLong));
    QVERIFY(errorOf([&] { (void)Database::open(tooLong); }).contains(QStringLiteral("too long")));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("office.vdesk")});
}

void OfficePlaceTest::refusesLongNames()
{
    const QString name = QString(260, u'街') + QStringLiteral(".vdesk");
    const QString sentence = errorOf([&] { (void)Database::create(path(name)); });
    QVERIFY2(sentence.contains(QStringLiteral("too long")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(name), qPrintable(sentence)); // not a screen full of it
    QVERIFY(filesIn(m_folder.path()).filter(QStringLiteral("街街")).isEmpty());
}

void OfficePlaceTest::takesChineseAndBlanks()
{
    const QString folder = path(QStringLiteral(" 潍州路 街道 🌿 %20 #1"));
    QVERIFY(QDir().mkpath(folder));
    const QString location = folder + QStringLiteral("/志愿 服务.vdesk");
    {
        const auto database = Database::create(location);
    }
    QVERIFY(Database::open(location));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("志愿 服务.vdesk")});
}

void OfficePlaceTest::makesNoFileWhereThereIsNoFolder()
{
    const QString location = path(QStringLiteral("unplugged/office.vdesk"));
    QVERIFY(errorOf([&] { (void)Database::open(location); }).contains(QStringLiteral("drive is connected")));
    QVERIFY(errorOf([&] { (void)Database::create(location); }).contains(QStringLiteral("does not exist")));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("unplugged"))));
    QVERIFY(!errorOf([&] { Connection(path(QStringLiteral("none.vdesk")), Connection::Access::Read); }).isEmpty());
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("none.vdesk"))));
}

VD_TEST(OfficePlaceTest)
#include "officeplace_test.moc"
