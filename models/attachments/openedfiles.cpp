#include "models/attachments/openedfiles.h"

#include "models/attachments/attachmenttext.h"
#include "models/common/error.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

namespace {

constexpr QFile::Permissions ownOnly = QFile::ReadOwner | QFile::WriteOwner;
const QString lockEnding = QStringLiteral(".lock");

Error unwritable(const QString& detail)
{
    return Error(AttachmentText::tr("The file cannot be laid out for opening. Is the disk full? Save it elsewhere with "
                                    "“Save as”."),
        detail);
}

} // namespace

OpenedFiles::OpenedFiles(QObject* parent)
    : QObject(parent)
{
}

OpenedFiles::~OpenedFiles()
{
    if (m_folder.isEmpty())
        return;
    QDir(m_folder).removeRecursively(); // what another program still holds open goes at the next start
    m_lock->unlock();
}

QString OpenedFiles::base()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/opened");
}

/// Each file in a folder of its own: two of one name are two.
QString OpenedFiles::write(const QString& name, const QByteArray& content)
{
    if (m_folder.isEmpty()) {
        const QString folder = base() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownOnly | QFile::ExeOwner))
            throw unwritable(folder);
        m_lock = std::make_unique<QLockFile>(folder + lockEnding);
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock(0))
            throw unwritable(folder + lockEnding);
        m_folder = folder;
    }
    const QString place = m_folder + u'/' + QString::number(++m_count);
    QFile file(place + u'/' + diskName(name));
    if (!QDir().mkpath(place) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownOnly)
        || file.write(content) != content.size() || !file.flush())
        throw unwritable(file.fileName() + u' ' + file.errorString());
    return file.fileName();
}

void OpenedFiles::removeLeftBehind()
{
    const QDir all(base());
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = all.filePath(name);
        QLockFile lock(folder + lockEnding);
        lock.setStaleLockTime(0); // only a program that runs no more leaves a lock
        if (lock.tryLock(0))
            QDir(folder).removeRecursively();
    }
}

QString diskName(const QString& name)
{
    QString safe = name;
    for (const QChar one : QStringLiteral("<>:\"/\\|?*"))
        safe.replace(one, u'_');
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}
