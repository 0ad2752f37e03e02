#include "ui/common/commit.h"

#include "models/security/office.h"
#include "ui/common/attempt.h"

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
