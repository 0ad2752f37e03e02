#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <memory>

/// What long work tells whoever watches it: a plain struct that widgets only render.
struct TaskProgress {
    qint64 done = 0;
    qint64 total = 0; ///< 0 while unknown
    QString text; ///< translated, e.g. "Reading rows"
};

/// Handed to long work: reports progress, hears 取消. Thread-safe; cheap enough to call once per row.
class TaskContext final {
public:
    using Listener = std::function<void(const TaskProgress&)>;

    explicit TaskContext(Listener listener = {});

    void setText(const QString& text);
    void report(qint64 done, qint64 total);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// Throws CancelledError once the user asked to stop; called between batches.
    void checkpoint() const;

private:
    Listener m_listener;
    QString m_text;
    qint64 m_lastTick = 0;
    std::atomic_bool m_cancelled = false;
};

/// A running piece of long work as the screen sees it. Signals arrive in the thread that owns the object.
class Task : public QObject {
    Q_OBJECT

public:
    explicit Task(QString title, QObject* parent = nullptr);
    ~Task() override;

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] TaskProgress progress() const { return m_progress; }
    void cancel();

Q_SIGNALS:
    void progressed(const TaskProgress& progress);
    /// Always emitted once; `error` is null on success.
    void finished(std::exception_ptr error);

private:
    template <typename Work, typename Done>
    friend Task* runTask(QObject* context, const QString& title, Work work, Done done);

    void setFuture(const QFuture<void>& future);

    QString m_title;
    TaskProgress m_progress;
    std::shared_ptr<TaskContext> m_context;
    QFutureWatcher<void> m_watcher;
};

/// Runs `work(TaskContext&)` in the thread pool and, if it succeeded, `done(result)` in `context`'s thread.
/// Failures arrive through Task::finished. The returned task is a child of `context`: it dies with it, canceled.
template <typename Work, typename Done> Task* runTask(QObject* context, const QString& title, Work work, Done done)
{
    using Result = std::invoke_result_t<Work, TaskContext&>;
    auto* task = new Task(title, context);
    auto shared = task->m_context;
    if constexpr (std::is_void_v<Result>) {
        QObject::connect(task, &Task::finished, context, [done](const std::exception_ptr& error) {
            if (!error)
                done();
        });
        task->setFuture(QtConcurrent::run([work, shared]() mutable { work(*shared); }));
    } else {
        auto result = std::make_shared<std::optional<Result>>();
        QObject::connect(task, &Task::finished, context, [done, result](const std::exception_ptr& error) {
            if (!error)
                done(std::move(**result));
        });
        task->setFuture(QtConcurrent::run([work, shared, result]() mutable { result->emplace(work(*shared)); }));
    }
    return task;
}
