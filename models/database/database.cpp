#include "models/database/database.h"

#include "models/common/error.h"
#include "models/database/backup.h"
#include "models/database/connection.h"
#include "models/database/migrator.h"
#include "models/database/transaction.h"
#include "models/database/unfinishedoffice.h"
#include "models/database/workguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QPromise>
#include <QThreadPool>

namespace {

bool isFile(const QString& location)
{
    return !location.startsWith(QStringLiteral("postgresql://"));
}

std::unique_ptr<QLockFile> lockOffice(const QString& location)
{
    auto lock = std::make_unique<QLockFile>(location + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a dead program's lock is taken over, a living one's never
    if (lock->tryLock(500))
        return lock;
    if (lock->error() != QLockFile::LockFailedError) {
        throw Error(QCoreApplication::translate("Database",
            "The folder of “%1” cannot be written. Copy the office to a folder of your own and open it there.")
                        .arg(QDir::toNativeSeparators(location)));
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    const QDateTime since = QFileInfo(location + QStringLiteral(".lock")).lastModified();
    throw Error(QCoreApplication::translate("Database",
        "This office is already open on %1 (%2, process %3) since %4. One office is for one PC at a time; close it "
        "there first.")
                    .arg(host, program)
                    .arg(process)
                    .arg(since.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

[[noreturn]] void refuseTaken(const QString& location)
{
    throw Error(
        QCoreApplication::translate("Database", "“%1” exists already. Choose another name; nothing was changed.")
            .arg(QDir::toNativeSeparators(location)));
}

/// A new file's place is free and its folder there; a database on a server is empty.
void requireFreePlace(const QString& location)
{
    if (!isFile(location)) {
        Connection connection(location, Connection::Access::Read);
        if (connection.dialect().schemaVersion(connection) > 0)
            refuseTaken(location);
        return;
    }
    if (QFileInfo::exists(location))
        refuseTaken(location);
    if (!QFileInfo(QFileInfo(location).absolutePath()).isDir()) {
        throw Error(QCoreApplication::translate(
            "Database", "The folder “%1” does not exist. Make it first, or choose another one.")
                        .arg(QDir::toNativeSeparators(QFileInfo(location).absolutePath())));
    }
}

/// Looks before anything is written: a foreign or newer file stays as it is.
void requireOffice(const QString& location)
{
    Connection connection(location, Connection::Access::Read);
    const int version = connection.dialect().schemaVersion(connection);
    if (version == 0) {
        throw Error(QCoreApplication::translate(
            "Database", "This file is no office of this program. Choose a file that ends in .vdesk."));
    }
    Migrator::builtIn().requireKnown(version);
}

} // namespace

Database::Database(QString location)
    : m_location(std::move(location))
    , m_desk(std::make_unique<QObject>())
{
}

std::unique_ptr<Database> Database::create(const QString& location)
{
    requireFreePlace(location);
    UnfinishedOffice unfinished;
    std::unique_ptr<Database> database(new Database(location));
    database->lock();
    if (isFile(location))
        unfinished.begin(location);
    database->openWriter();
    unfinished.finish();
    return database;
}

std::unique_ptr<Database> Database::open(const QString& location)
{
    if (isFile(location) && !QFileInfo(location).isFile()) {
        throw Error(QCoreApplication::translate(
            "Database", "There is no office at “%1”. Check the name and that the drive is connected.")
                        .arg(QDir::toNativeSeparators(location)));
    }
    std::unique_ptr<Database> database(new Database(location));
    database->lock();
    requireOffice(location);
    database->openWriter();
    return database;
}

Database::~Database()
{
    QThreadPool::globalInstance()->waitForDone(); // cancelled readers still hold connections for a moment
    {
        const QMutexLocker locker(&m_readersMutex);
        m_readers.clear();
    }
    if (m_thread.isRunning()) {
        inWriter([this] { m_writer.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
}

void Database::lock()
{
    if (isFile(m_location))
        m_lock = lockOffice(m_location);
}

void Database::openWriter()
{
    m_thread.setObjectName(QStringLiteral("office writer"));
    m_desk->moveToThread(&m_thread);
    m_thread.start();
    inWriter([this] {
        m_writer = std::make_unique<Connection>(m_location, Connection::Access::Write);
        Migrator::builtIn().migrate(*m_writer, [this] {
            backupBeforeMigration(*m_writer, m_location);
            m_updatedFrom = m_writer->dialect().schemaVersion(*m_writer);
        });
    });
}

void Database::requireUnlocked(const QString& location)
{
    lockOffice(location)->unlock();
}

Connection& Database::reader()
{
    QThread* const thread = QThread::currentThread();
    const QMutexLocker locker(&m_readersMutex);
    auto& reader = m_readers[thread];
    if (!reader) {
        reader = std::make_unique<Connection>(m_location, Connection::Access::Read);
        connect(
            thread, &QThread::finished, this,
            [this, thread] {
                const QMutexLocker finishing(&m_readersMutex);
                m_readers.erase(thread);
            },
            Qt::DirectConnection);
    }
    reader->setScope(m_readScope);
    return *reader;
}

void Database::setReadScope(const QList<qint64>& organisations)
{
    const QMutexLocker locker(&m_readersMutex);
    m_readScope = organisations;
}

void Database::inWriter(const std::function<void()>& work)
{
    std::exception_ptr error;
    QMetaObject::invokeMethod(
        m_desk.get(),
        [&] {
            try {
                work();
            } catch (...) {
                error = std::current_exception();
            }
        },
        Qt::BlockingQueuedConnection);
    if (error)
        std::rethrow_exception(error);
}

ChangeSet Database::perform(const Actor& actor, const Work& work)
{
    try {
        return performOnce(actor, work);
    } catch (const RefusedError& refusal) {
        noteRefusal(actor, refusal);
        throw;
    }
}

/// The refused work is rolled back by now; that it was tried is noted in a transaction of its own.
void Database::noteRefusal(const Actor& actor, const RefusedError& refusal)
{
    WorkGuard* const guard = m_guard;
    if (!guard)
        return;
    UnitOfWork unit(*m_writer, actor);
    Transaction transaction(*m_writer);
    guard->noteRefusal(unit, refusal);
    transaction.commit();
}

ChangeSet Database::performOnce(const Actor& actor, const Work& work)
{
    WorkGuard* const guard = m_guard;
    UnitOfWork unit(*m_writer, actor, guard);
    Transaction transaction(*m_writer);
    work(unit);
    unit.close();
    if (guard)
        guard->beforeCommit(unit);
    transaction.commit();
    if (!unit.changes().isEmpty())
        Q_EMIT changed(unit.changes().tables());
    return unit.changes();
}

QFuture<ChangeSet> Database::post(const Actor& actor, Work work)
{
    auto promise = std::make_shared<QPromise<ChangeSet>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_desk.get(),
        [this, promise, actor, work = std::move(work)] {
            try {
                promise->addResult(perform(actor, work));
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

ChangeSet Database::run(const Actor& actor, const Work& work)
{
    ChangeSet changes;
    inWriter([&] { changes = perform(actor, work); });
    return changes;
}

void Database::backup(const QString& path)
{
    inWriter([&] { copyOffice(*m_writer, path); });
}
