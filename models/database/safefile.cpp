#include "models/database/safefile.h"

#include "models/common/error.h"
#include "models/common/task.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <QStorageInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

/// A rename is on the disk once its folder is. Windows keeps that by itself.
void flushFolder(const QString& folder)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // a folder that cannot be opened for reading can still be written; the file itself is flushed
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

QString unwritableSentence(const QString& path)
{
    return QCoreApplication::translate(
        "Database", "“%1” cannot be written. Check that its drive is connected and has room, or choose another place.")
        .arg(QDir::toNativeSeparators(path));
}

[[noreturn]] void failCopy(const QFile& source, const QFile& target)
{
    throw Error(QCoreApplication::translate(
                    "Backup", "“%1” could not be copied. Check the free space and that both drives are connected.")
                    .arg(QDir::toNativeSeparators(source.fileName())),
        source.errorString() + QStringLiteral(" / ") + target.errorString());
}

} // namespace

void SafeFile::flush(const QString& path)
{
    QFile file(path);
    bool flushed = file.open(QIODevice::ReadWrite);
#ifdef Q_OS_WIN
    flushed = flushed && _commit(file.handle()) == 0;
#else
    flushed = flushed && fsync(file.handle()) == 0;
#endif
    if (!flushed)
        throw Error(QCoreApplication::translate(
                        "Database", "The backup could not be written to the disk. Choose another place."),
            file.errorString());
}

void SafeFile::makePrivate(const QString& path)
{
#ifndef Q_OS_WIN
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
#else
    Q_UNUSED(path)
#endif
}

void SafeFile::rename(const QString& from, const QString& to, const QString& inUseSentence)
{
    // In one step: QFile would have to remove the former file first, and a program killed there leaves neither.
    std::error_code failure;
    std::filesystem::rename(
        std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()), failure);
    if (!failure)
        return;
    const bool isDisk = failure == std::errc::io_error || failure == std::errc::no_space_on_device
        || failure == std::errc::read_only_file_system || failure == std::errc::no_such_file_or_directory;
    throw Error(isDisk ? unwritableSentence(to) : inUseSentence, QString::fromStdString(failure.message()));
}

void SafeFile::replace(const QString& from, const QString& to)
{
    const QString inUse = QCoreApplication::translate(
        "Database", "“%1” is in use and cannot be replaced. Close it, or choose another name.")
                              .arg(QDir::toNativeSeparators(to));
    rename(from, to, QFileInfo::exists(to) ? inUse : unwritableSentence(to));
    flushFolder(QFileInfo(to).absolutePath());
}

void SafeFile::copy(const QString& from, const QString& to, TaskContext& task)
{
    constexpr qint64 piece = 4 * 1024 * 1024;
    QFile source(from);
    QFile target(to);
    auto unfinished = qScopeGuard([&target] { target.remove(); });
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        failCopy(source, target);
    const qint64 total = source.size();
    QByteArray buffer(piece, Qt::Uninitialized);
    for (qint64 done = 0; done < total;) {
        task.checkpoint();
        const qint64 read = source.read(buffer.data(), piece);
        if (read <= 0 || target.write(buffer.constData(), read) != read)
            failCopy(source, target);
        done += read;
        task.report(done, total);
    }
    if (!target.flush())
        failCopy(source, target);
    unfinished.dismiss();
}

void SafeFile::requireRoom(const QString& folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid() || storage.bytesAvailable() > bytes)
        return;
    throw Error(QCoreApplication::translate("Backup",
        "There is no room for the copy in “%1”: %2 are needed, %3 are free. Free some space or choose another folder.")
                    .arg(QDir::toNativeSeparators(folder),
                        QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat),
                        QLocale().formattedDataSize(storage.bytesAvailable(), 1, QLocale::DataSizeTraditionalFormat)));
}
