#include "models/database/officelock.h"

#include "models/common/error.h"
#include "models/common/shownmoment.h"
#include "models/database/safefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace {

const auto nameKey = QStringLiteral("name");
const auto hostKey = QStringLiteral("host");
const auto processKey = QStringLiteral("process");

QString lockPath(const QString& location)
{
    return location + QStringLiteral(".lock");
}

QString holderPath(const QString& location)
{
    return location + QStringLiteral(".holder");
}

/// Who has the office open; empty when nobody signed in yet or when the note is a dead program's.
QString holderName(const QString& location, qint64 process, const QString& host)
{
    QFile file(holderPath(location));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(4096)).object();
    const bool isHolder = note[processKey].toInteger() == process && note[hostKey].toString() == host;
    return isHolder ? note[nameKey].toString() : QString();
}

} // namespace

OfficeLock::OfficeLock(const QString& location)
    : m_location(location)
    , m_lock(lockPath(location))
{
    m_lock.setStaleLockTime(0); // a dead program's lock is taken over, a living one's never
    if (!m_lock.tryLock(500) && !takeOver())
        refuse();
    QFile::remove(holderPath(location)); // a dead program's
    for (const QString& file : {location, location + QStringLiteral("-wal"), lockPath(location)})
        SafeFile::makePrivate(file);
}

OfficeLock::~OfficeLock()
{
    QFile::remove(holderPath(m_location)); // while the lock is still ours
}

void OfficeLock::setHolder(const QString& name)
{
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    QFile file(holderPath(m_location));
    const QByteArray note
        = QJsonDocument({{nameKey, name}, {hostKey, host}, {processKey, process}}).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(note) != note.size())
        qWarning("who has the office open could not be noted: %s", qUtf8Printable(file.errorString()));
    SafeFile::makePrivate(holderPath(m_location));
}

qint64 OfficeLock::processOnThisPc(const QString& location)
{
    qint64 process = 0;
    QString host;
    QString program;
    const bool isThere = QLockFile(lockPath(location)).getLockInfo(&process, &host, &program);
    return isThere && host == thisPc() ? process : 0;
}

QString OfficeLock::thisPc()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("COMPUTERNAME"); // as QLockFile has it
#else
    return QSysInfo::machineHostName();
#endif
}

/// A program that was killed, or lost its power, before its name was whole leaves a lock that tells no process, or half
/// a PC, and that QLockFile keeps for ever. A living program has long written its name by now.
bool OfficeLock::takeOver()
{
    [[maybe_unused]] constexpr int wholeLines
        = 5; // process, program, host, its id, the id of its start: each ends its line
    if (m_lock.error() != QLockFile::LockFailedError)
        return false;
#ifndef Q_OS_WIN // there a living program's lock cannot be removed, and a number is soon another program's
    QFile file(lockPath(m_location));
    if (file.open(QIODevice::ReadOnly) && file.read(4096).count('\n') >= wholeLines)
        return false;
    file.close();
#endif
    return m_lock.removeStaleLockFile() && m_lock.tryLock(500);
}

void OfficeLock::refuse()
{
    if (m_lock.error() == QLockFile::UnknownError) {
        throw Error(QCoreApplication::translate("Database",
            "“%1” was not opened: its disk is full or reports a fault. Free some space, check that the drive is "
            "connected, and try again.")
                        .arg(QDir::toNativeSeparators(m_location)));
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        throw Error(QCoreApplication::translate("Database",
            "The folder of “%1” cannot be written. Copy the office to a folder of your own and open it there.")
                        .arg(QDir::toNativeSeparators(m_location)));
    }
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    const QString since = shownMoment(QFileInfo(lockPath(m_location)).lastModified());
    const QString name = holderName(m_location, process, host);
    if (!name.isEmpty()) {
        throw Error(QCoreApplication::translate("Database",
            "%1 has this office open on %2 (%3, process %4) since %5. One office is for one PC at a time; ask for it "
            "to "
            "be closed there first.")
                        .arg(name, host, program, QString::number(process), since));
    }
    throw Error(QCoreApplication::translate("Database",
        "This office is already open on %1 (%2, process %3) since %4. One office is for one PC at a time; close it "
        "there first.")
                    .arg(host, program, QString::number(process), since));
}
