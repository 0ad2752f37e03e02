#include "ui/common/commit.h"

#include "models/common/task.h"
#include "models/database/safeguard.h"
#include "models/office/office.h"
#include "ui/common/attempt.h"
#include "ui/common/page.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QWidget>
#include <QtConcurrent>

void commit(QWidget* context, Office& office, Database::Work work, std::function<void(const ChangeSet&)> done)
{
    auto* watcher = new QFutureWatcher<ChangeSet>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [context, watcher, done] {
        watcher->deleteLater();
        attempt(context->window(), [&] {
            const ChangeSet changes = watcher->result(); // throws what the use case threw
            if (done)
                done(changes);
        });
    });
    watcher->setFuture(office.post(std::move(work)));
}

void commitMany(
    QWidget* context, Office& office, qsizetype rows, Database::Work work, std::function<void(const ChangeSet&)> done)
{
    constexpr qsizetype many = 50;
    if (rows <= many)
        return commit(context, office, std::move(work), std::move(done));
    const auto change = [&office, work = std::move(work)](TaskContext& task) {
        Safeguard::before(office.database(), BackupCause::BeforeBulkEdit, task);
        task.checkpoint();
        return office.run(work);
    };
    Task* task = runTask(context, QCoreApplication::translate("commitMany", "Changing many rows"), change,
        [context, done](const ChangeSet& changes) {
            if (done)
                attempt(context->window(), [&] { done(changes); });
        });
    for (QWidget* each = context; each; each = each->parentWidget()) {
        if (auto* page = qobject_cast<Page*>(each))
            return Q_EMIT page->taskStarted(task); // the window shows how it goes and what it refuses
    }
    QObject::connect(
        task, &Task::finished, context, [context](const std::exception_ptr& error) { attempt(context, error); });
}

ChangeSet commitNow(Office& office, Database::Work work)
{
    const QFuture<ChangeSet> future = office.post(std::move(work));
    QEventLoop loop;
    QFutureWatcher<ChangeSet> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return future.result();
}

void performNow(const std::function<void()>& work)
{
    std::exception_ptr failure;
    const QFuture<void> future = QtConcurrent::run([&work, &failure] {
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
    });
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (failure)
        std::rethrow_exception(failure);
}
