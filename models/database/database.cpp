#include "models/database/database.h"

#include "models/common/error.h"
#include "models/common/task.h"
#include "models/database/backup.h"
#include "models/database/connection.h"
#include "models/database/filecheck.h"
#include "models/database/migrator.h"
#include "models/database/officelock.h"
#include "models/database/officeplace.h"
#include "models/database/safefile.h"
#include "models/database/transaction.h"
#include "models/database/unfinishedoffice.h"
#include "models/database/workguard.h"
#include "models/database/writeaheadlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

namespace {

bool isFile(const QString& location)
{
    return !location.startsWith(QStringLiteral("postgresql://"));
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
    OfficePlace::require(location);
}

/// SQLite gives log and journal the rights of the file, which must be private from its first byte on.
void makeEmptyFile(const QString& location)
{
    if (QFile file(location); file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.close();
    SafeFile::makePrivate(location);
}

/// Looks before anything is written: a foreign or newer file stays as it is.
void requireOffice(const QString& location)
{
    if (isFile(location))
        requireSoundHeader(location);
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
    if (isFile(location))
        makeEmptyFile(location);
    database->openWriter();
    unfinished.finish();
    return database;
}

std::unique_ptr<Database> Database::open(const QString& location, const Update& update)
{
    if (isFile(location) && isRestoreUnfinished(location)) {
        const OfficeLock lock(location);
        finishRestore(location);
    }
    if (isFile(location) && !QFileInfo(location).isFile()) {
        throw Error(QCoreApplication::translate(
            "Database", "There is no office at “%1”. Check the name and that the drive is connected.")
                        .arg(QDir::toNativeSeparators(location)));
    }
    if (isFile(location))
        OfficePlace::require(location);
    std::unique_ptr<Database> database(new Database(location));
    database->lock();
    database->m_isLogCut = isFile(location) && WriteAheadLog::read(location).isCut;
    requireOffice(location);
    database->openWriter(update);
    return database;
}

Database::~Database()
{
    QThreadPool::globalInstance()->waitForDone(); // canceled readers still hold connections for a moment
    {
        const QMutexLocker locker(&m_readersMutex);
        m_readers.clear();
    }
    if (m_thread.isRunning()) {
        inWriter([this] {
            if (WorkGuard* const guard = m_guard)
                guard->leave();
            m_writer.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }
}

void Database::lock()
{
    if (isFile(m_location))
        m_lock = std::make_unique<OfficeLock>(m_location);
}

void Database::openWriter(const Update& update)
{
    m_thread.setObjectName(QStringLiteral("office writer"));
    m_desk->moveToThread(&m_thread);
    m_thread.start();
    inWriter([this, &update] {
        m_writer = std::make_unique<Connection>(m_location, Connection::Access::Write);
        const auto backUp = [this] {
            backupBeforeMigration(*m_writer, m_location);
            m_writer->dialect().rebuildOldFile(*m_writer);
        };
        Migrator::builtIn().migrate(*m_writer, backUp, [this, &update](int formerSchema) {
            m_updatedFrom = formerSchema;
            if (!update)
                return;
            UnitOfWork work(*m_writer, {});
            update(work, formerSchema);
            work.close();
        });
        m_clock.load(*m_writer);
    });
}

void Database::requireUnlocked(const QString& location)
{
    const OfficeLock lock(location);
}

void Database::setHolder(const QString& name)
{
    if (m_lock)
        m_lock->setHolder(name);
}

QString Database::logProblem() const
{
    if (!m_isLogCut)
        return {};
    return QCoreApplication::translate("Database",
        "The log of the latest changes was damaged when the office was opened; entries made just before the program "
        "last "
        "ended may be missing. Compare the last entries with your papers.");
}

void Database::foldLog()
{
    inWriter([this] { m_writer->dialect().foldLog(*m_writer); });
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
    reader->setOpener(m_opener);
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
    unit.setNow(m_clock.next());
    Transaction transaction(*m_writer);
    guard->begin(*m_writer);
    guard->noteRefusal(unit, refusal);
    transaction.commit();
}

ChangeSet Database::performOnce(const Actor& actor, const Work& work)
{
    WorkGuard* const guard = m_guard;
    m_writer->setOpener(m_opener);
    UnitOfWork unit(*m_writer, actor, guard);
    unit.setNow(m_clock.next());
    Transaction transaction(*m_writer);
    if (guard)
        guard->begin(*m_writer);
    work(unit);
    unit.close();
    if (guard)
        guard->beforeCommit(unit);
    if (!unit.changes().isEmpty() || !unit.acts().isEmpty())
        m_clock.keep(*m_writer, unit.now());
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
    TaskContext task;
    backupOffice(m_location, path, task);
}
