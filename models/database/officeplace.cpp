#include "models/database/officeplace.h"

#include "models/common/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

const auto longestSuffix = QStringLiteral("-journal"); // of the files that lie beside an open office
constexpr qsizetype longestNameAllowed = 255; // characters on Windows, bytes elsewhere

#ifdef Q_OS_WIN
constexpr qsizetype longestAllowed = 259; // characters; longer paths are a setting of the system that few have made

qsizetype lengthOf(const QString& path)
{
    return path.size();
}

bool isRemoteDrive(const QString& path)
{
    const QString native = QDir::toNativeSeparators(path);
    if (native.startsWith(QStringLiteral("\\\\")))
        return true; // \\server\share
    const std::wstring root = native.left(3).toStdWString(); // C:\ and the like
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
}
#else
constexpr qsizetype longestAllowed = 511; // bytes; more SQLite's file layer does not take

qsizetype lengthOf(const QString& path)
{
    return QFile::encodeName(path).size();
}

bool isRemoteDrive(const QString&)
{
    return false; // the file system's type tells
}
#endif

} // namespace

bool isNetworkFileSystem(const QByteArray& type)
{
    static const QSet<QByteArray> types{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncp",
        "ncpfs", "coda", "9p", "davfs", "davfs2", "webdav", "ceph", "glusterfs", "lustre", "gpfs", "gfs2", "ocfs2",
        "pvfs2", "orangefs", "beegfs", "vboxsf", "prl_fs"};
    // In user space anything may be behind it; these are the ones that people mount their servers with.
    static const QSet<QByteArray> userSpaceTypes{"sshfs", "gvfsd-fuse", "smbnetfs", "rclone", "davfs", "davfs2",
        "curlftpfs", "s3fs", "goofys", "glusterfs", "ceph", "cephfs", "hdfs", "vmhgfs-fuse", "gdfuse",
        "google-drive-ocamlfuse", "onedriver", "mfs", "juicefs"};
    const QByteArray name = type.toLower();
    if (name.startsWith("fuse.") || name.startsWith("fuseblk."))
        return userSpaceTypes.contains(name.mid(name.indexOf('.') + 1));
    return types.contains(name);
}

OfficePlace OfficePlace::of(const QString& location)
{
    const QFileInfo file(location);
    const QFileInfo folder(file.absolutePath());
    const QString real = folder.canonicalFilePath(); // SQLite follows links before it measures
    OfficePlace place;
    place.location = location;
    place.isFolderThere = folder.isDir();
    place.longestName = lengthOf(file.fileName() + longestSuffix);
    place.longestPath
        = lengthOf((real.isEmpty() ? file.absolutePath() : real) + u'/' + file.fileName() + longestSuffix);
    if (!place.isFolderThere)
        return place;
    place.fileSystem = QStorageInfo(real).fileSystemType();
    place.isRemote = isRemoteDrive(real);
    place.isFolderWritable = folder.isWritable();
    place.isFileWritable = !file.exists() || file.isWritable();
    return place;
}

QString OfficePlace::problem() const
{
    const QString path = QDir::toNativeSeparators(location);
    constexpr qsizetype longestNameShown = 20;
    if (longestName > longestNameAllowed) {
        return QCoreApplication::translate(
            "Database", "The file name “%1…” is too long. Give the office a shorter name.")
            .arg(QFileInfo(location).fileName().left(longestNameShown));
    }
    if (longestPath > longestAllowed) {
        return QCoreApplication::translate("Database",
            "The path of “%1” is too long. Keep the office in a folder nearer to the top of the drive, or give it a "
            "shorter name.")
            .arg(QFileInfo(location).fileName());
    }
    if (!isFolderThere) {
        return QCoreApplication::translate(
            "Database", "The folder “%1” does not exist. Make it first, or choose another one.")
            .arg(QDir::toNativeSeparators(QFileInfo(location).absolutePath()));
    }
    if (isRemote || isNetworkFileSystem(fileSystem)) {
        return QCoreApplication::translate("Database",
            "“%1” lies on a network drive, where an office can be damaged. Copy it to a drive of this PC and open it "
            "there; the backup page keeps copies on the network for others.")
            .arg(path);
    }
    if (!isFolderWritable) {
        return QCoreApplication::translate("Database",
            "The folder of “%1” cannot be written. Copy the office to a folder of your own and open it there.")
            .arg(path);
    }
    if (!isFileWritable) {
        return QCoreApplication::translate(
            "Database", "The office file is write-protected. Copy it to a folder of your own and open it there.");
    }
    return {};
}

void OfficePlace::require(const QString& location)
{
    const OfficePlace place = of(location);
    const QString problem = place.problem();
    if (!problem.isEmpty())
        throw Error(problem, QStringLiteral("file system %1").arg(QString::fromLatin1(place.fileSystem)));
}
