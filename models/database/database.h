#pragma once

#include "models/common/error.h"
#include "models/database/officeclock.h"
#include "models/database/unitofwork.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

class Connection;
class OfficeLock;
class RowOpener;
class WorkGuard;

/// An office's store: one writer thread with its connection, a query-only reader per thread that asks.
/// Every write is a use case posted to the writer; it commits whole or leaves nothing.
class Database final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<void(UnitOfWork&)>;
    /// Fills what an office of this former schema did not hold yet; part of the update's own transaction.
    using Update = std::function<void(UnitOfWork&, int formerSchema)>;

    /// Makes a new office file; throws Error when the place is taken or cannot be written.
    [[nodiscard]] static std::unique_ptr<Database> create(const QString& location);
    /// Opens and migrates an office; throws Error when it is none, is newer, is damaged or is held by another program.
    [[nodiscard]] static std::unique_ptr<Database> open(const QString& location, const Update& update = {});
    ~Database() override;

    [[nodiscard]] const QString& location() const { return m_location; }
    /// The schema that the office had before it was opened here, 0 when it needed no update.
    [[nodiscard]] int updatedFrom() const { return m_updatedFrom; }
    /// Says so when entries may be missing because the write-ahead log was damaged before this opening.
    [[nodiscard]] QString logProblem() const;
    /// Says so when the clock of this PC is behind what the office knows.
    [[nodiscard]] QString clockProblem() const { return m_clock.problem(); }
    /// Who works with the office, for others who try to open it.
    void setHolder(const QString& name);
    /// Another clock, for tests; before anything is posted.
    void setClock(OfficeClock::Source clock) { m_clock.setSource(std::move(clock)); }
    /// This thread's query-only connection.
    [[nodiscard]] Connection& reader();

    /// Posts a use case; the future carries what changed, or the error.
    QFuture<ChangeSet> post(const Actor& actor, Work work);
    /// Posts a use case and waits: command line, tests, pool threads. Not from the screen thread.
    ChangeSet run(const Actor& actor, const Work& work);
    /// What readers may see from now on; empty = the whole office.
    void setReadScope(const QList<qint64>& organisations);
    /// Judges every use case before its commit; must outlive the work posted after this call.
    void setGuard(WorkGuard* guard) { m_guard = guard; }
    /// Opens sealed values for all that is read from now on; must outlive this object's work.
    void setOpener(const RowOpener* opener) { m_opener = opener; }
    /// Writes a verified copy to `path` (copied, opened, checked, flushed, then renamed).
    void backup(const QString& path);
    /// Writes what still lies in the log into the file itself, so that the file can be checked as a whole.
    void foldLog();

    /// Throws Error, naming the holder, when another program has the office open.
    static void requireUnlocked(const QString& location);

Q_SIGNALS:
    /// After a commit, from the writer thread.
    void changed(const QSet<QString>& tables);

private:
    explicit Database(QString location);
    void lock();
    void openWriter(const Update& update = {});
    ChangeSet perform(const Actor& actor, const Work& work);
    ChangeSet performOnce(const Actor& actor, const Work& work);
    void noteRefusal(const Actor& actor, const RefusedError& refusal);
    void inWriter(const std::function<void()>& work);

    QString m_location;
    std::atomic<WorkGuard*> m_guard = nullptr;
    std::atomic<const RowOpener*> m_opener = nullptr;
    int m_updatedFrom = 0;
    bool m_isLogCut = false;
    OfficeClock m_clock;
    std::unique_ptr<OfficeLock> m_lock;
    QThread m_thread;
    std::unique_ptr<QObject> m_desk; ///< lives in the writer thread and receives the posted work
    std::unique_ptr<Connection> m_writer; ///< used in the writer thread only
    QMutex m_readersMutex;
    std::unordered_map<QThread*, std::unique_ptr<Connection>> m_readers;
    QList<qint64> m_readScope;
};
